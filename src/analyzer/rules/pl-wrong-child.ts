import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { Passage } from '../model/passage.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf } from '../statements.ts';

/** The name of whoever is to do something: `Jaden will`, `Jaden is a 9-year-old`. */
const DOER = /(?:^|[.,;:] |\n)(\p{Lu}\p{Ll}{2,})(?: \p{Lu}\.?)? (?:will|is an? \d{1,2}[- ]year)\b/gu;
const NOT_A_NAME: ReadonlySet<string> = new Set('Student Students Child Learner Staff Teacher Teachers Team School District Parent Parents Services Service Progress Instruction Data Support Transportation Counselor Therapist Speech Reading Writing Math Goal Goals Objective Mother Father Family Peers Everyone Adults Provider Accommodations Assessment Evaluation Placement Nothing Extended Case Manager Classroom This That There These They She Her His Him Who Which What When Then And Also Both Each'.split(' '));

/** Another child's name does something in this plan: a page may be copied. */
export default rule({
  id: 'pl-wrong-child',
  severity: 'critical',
  confidence: 'likely',
  source: 'ferpa-correction',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-records'],
  select: (kase) => documentsToJudge(kase, ['iep', '504', 'progress']),
  judge: (plan) => {
    const { firstName, name } = plan.student;
    if (firstName === null) return cannotTell('not-found');
    const passages = [...plan.goals.map(({ statement }) => statement), ...levelsOf(plan).map(({ text }) => text)];
    const named = passages.flatMap((passage) => doersIn(passage).map((doer) => ({ doer, passage })));
    const others = named.filter(({ doer }) => !isSame(doer, firstName, name?.text ?? ''));
    const [first] = others;
    // A name used as often as the child's own is what the child is called.
    if (first === undefined || others.length * 2 > named.length || !saysName(plan, firstName)) return clear();
    const [evidence, ...rest] = others.map(({ passage }) => quote(passage));
    return evidence === undefined ? clear() : flagged([evidence, ...rest], { name: first.doer, child: firstName });
  },
});

const doersIn = ({ text }: Passage): readonly string[] => [...text.matchAll(DOER)].map(([, doer]) => doer ?? '').filter((doer) => !NOT_A_NAME.has(doer));

/** Same name, a part of the full name, or one that begins alike: Alex, Alexander. */
function isSame(doer: string, firstName: string, fullName: string): boolean {
  const [a, b] = [doer.toLowerCase(), firstName.toLowerCase()];
  return a.slice(0, 3) === b.slice(0, 3) || fullName.toLowerCase().includes(a);
}

const saysName = (plan: PlanDocument, firstName: string): boolean => [...plan.goals.map(({ statement }) => statement.text), ...levelsOf(plan).map(({ text }) => text.text)].some((text) => text.includes(firstName));

export const examples: readonly Example[] = [
  { note: 'another name in one goal', flag: true, case: { plan: { firstName: 'Maya', levels: ['Maya reads 42 words a minute.'], goals: ['Maya will read aloud 90 words a minute.', 'Maya will spell 8 of 10 words.', 'By May 2027, Jaden will increase his fluency to 90 words.'] } } },
  { note: 'another name in the present levels', flag: true, case: { plan: { firstName: 'Maya', levels: ['Maya reads 42 words a minute.', 'Maya is a 9-year-old girl.', 'Tyrese is a 10-year-old boy who likes trains.'], goals: ['Maya will read aloud 90 words a minute.'] } } },
  { note: 'in a progress report', flag: true, case: { plan: { kind: 'progress', firstName: 'Ana', goals: ['Ana will solve 8 of 10.', 'Ana will write 5 sentences.', 'Given a prompt, Marcus will write 5 sentences.'] } } },
  { note: 'a book and its hero', flag: false, case: { plan: { firstName: 'Maya', goals: ['Maya will read Because of Winn-Dixie and retell what Opal learns.'] } } },
  { note: 'a short form of the name', flag: false, case: { plan: { firstName: 'Alexander', levels: ['Alexander reads well.'], goals: ['Alex will read 90 words a minute.'] } } },
  { note: 'what the child is called, throughout', flag: false, case: { plan: { firstName: 'Robert', levels: ['Robert is called Bobby.'], goals: ['Bobby will read 90 words.', 'Bobby will spell 8 of 10 words.'] } } },
  { note: 'staff do things too', flag: false, case: { plan: { firstName: 'Maya', levels: ['Maya reads 42 words. Staff will help.'], goals: ['Maya will read 90 words. Teacher will chart it.'] } } },
  { note: 'no name on the cover', flag: false, case: { plan: { goals: ['Jaden will read 90 words.'] } } },
];
