import { areasOfLevel, isAreaOfNeed } from '../areas.ts';
import { documentsToJudge, isWholePlan, absentFrom } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { Severity } from '../model/finding.ts';
import type { PlanDocument, PresentLevel } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf } from '../statements.ts';

/** Nothing says how the disability shows in class work: no box, no sentence. */
export default rule({
  id: 'pl-no-impact',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-impact',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    const levels = levelsOf(plan);
    const told = [...levels.map(({ text }) => text.text), ...plan.paragraphs.filter(({ section }) => section === 'impact' || section === 'present-levels').map(({ text }) => text.text)];
    if (levels.some(({ role, text }) => role === 'impact' && text.text.split(/\s+/u).length >= 6 && !NAMES_ONLY.test(text.text)) || told.some(tellsImpact)) return clear();
    const boxes = plan.presentLevels.filter(({ role }) => role === 'impact');
    const box = boxes.find((one) => !isNoNeed(one, plan));
    if (box !== undefined) return flagged(quote(box.text));
    if (boxes.length > 0) return clear();
    if (levels.length === 0 || !isWholePlan(plan)) return cannotTell('part-not-read');
    return flagged(absentFrom(plan), { pages: plan.coverage.total }, severityFor(plan));
  },
});

/** "Odalys has a diagnosis of ADHD.": a name for the disability and nothing it does. */
const NAMES_ONLY = /^(?:\S+ ){1,3}(?:has|have|is|was|qualifies|carries|meets|tiene|es)\s[^.,;]{0,20}\b(?:diagnos\w+|disabilit\w+|autism|adhd|eligib\w+|impairment|identified|criteria|discapacidad|autismo|diagnóstico)\b[^.,;]{0,60}\.?$/iu;

/** A form with a box in every area: where the area is no need, there is no impact to tell. */
const isNoNeed = (box: PresentLevel, plan: PlanDocument): boolean => box.area !== null && !box.blank && !isAreaOfNeed(areasOfLevel(box), plan);

const severityFor = (plan: PlanDocument): Severity => (plan.draft === null ? 'serious' : 'moderate');

/** A cause (the disability, attention, a deficit) tied to an effect on learning. */
const EFFECT = /\b(?:affect|impact|interfer|limit|imped|hinder|prevent|makes? it (?:hard|difficult)|as a result|because (?:of|he|she|they|his|her|their)|due to|results? in|adversely|so that (?:he|she|they) (?:can ?not|needs)|afecta|impide|dificulta|limita|interfiere|debido a|a causa de|como resultado|por lo que)/iu;
const SCHOOL_WORK = /\b(?:class|curriculum|general ed|grade[- ]level|learn|academic|assignment|school|instruction|lesson|text|reading|writing|math|problem|homework|test|task|peers|particip|access|clase|aula|currículo|curriculo|aprend|académic|tarea|escuela|instrucción|lectura|escritura|matemátic|lección)/iu;

function tellsImpact(text: string): boolean {
  return text.split(/(?<=[.;])\s/u).some((sentence) => EFFECT.test(sentence) && SCHOOL_WORK.test(sentence));
}

export const examples: readonly Example[] = [
  { note: 'a diagnosis is not an impact', flag: true, case: { plan: { levels: ['Luis has ADHD, inattentive type. He read 61 words correct per minute in October 2026.'], goals: ['Luis will read aloud 90 words correct per minute.'], services: [{ name: 'Resource' }] } } },
  { note: 'the box was left blank', flag: true, case: { plan: { levels: ['Luis read 61 words correct per minute.', { role: 'impact', text: 'Effect of the disability', blank: true }] } } },
  { note: 'the box holds a label only', flag: true, case: { plan: { levels: [{ role: 'impact', text: 'Specific learning disability' }], goals: ['Luis will read 90 words a minute.'] } } },
  { note: 'a diagnosis in the box', flag: true, case: { plan: { levels: [{ role: 'impact', text: 'Odalys has a diagnosis of ADHD.' }], goals: ['Odalys will read 90 words a minute.'] } } },
  { note: 'a diagnosis and what it does', flag: false, case: { plan: { levels: [{ role: 'impact', text: 'Odalys has a disability in reading, so she finishes 2 of 10 pages.' }] } } },
  { note: 'cause and effect in one sentence', flag: false, case: { plan: { levels: ['Because of his attention needs Luis finishes 3 of 10 problems in a 20-minute math block without prompts.'], goals: ['Luis will solve 8 of 10.'], services: [{ name: 'Resource' }] } } },
  { note: 'the form has a box and it is filled', flag: false, case: { plan: { levels: [{ role: 'impact', text: 'Luis cannot take notes and listen at once, and misses steps.' }] } } },
  { note: 'because he reads slowly', flag: false, case: { plan: { levels: ['Because he reads slowly he cannot finish science and social studies pages with the class.'], goals: ['Luis will read 90 words.'], services: [{ name: 'Reading' }] } } },
  { note: 'Spanish', flag: false, case: { plan: { language: 'es', levels: ['Su falta de atención afecta el trabajo en la clase de matemáticas.'], goals: ['Luis resolverá 8 de 10.'], services: [{ name: 'Recurso' }] } } },
  { note: 'a page was not read', flag: false, case: { plan: { levels: ['Luis has ADHD.'], goals: ['Luis will read 90 words a minute.'], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
  { note: 'the box of an area that is no need', flag: false, case: { plan: { levels: [{ role: 'impact', area: 'Behavior', text: 'Appropriate for her age.' }], needs: ['Reading'], goals: ['Luis will read 90 words a minute.'] } } },
  { note: 'a 504 plan', flag: false, case: { plan: { kind: '504', levels: ['Luis has ADHD.'], accommodations: ['Extra time.'] } } },
];
