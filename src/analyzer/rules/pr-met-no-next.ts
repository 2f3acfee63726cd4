import { daysBetween } from '../courses.ts';
import { planDate } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { reportsIn } from '../reports.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

const MET = /\b(?:(?:goal|objective) (?:has been |was |is )?(?:met|mastered|achieved)|(?:has|have) (?:met|mastered|achieved) (?:this|the|his|her|their) (?:annual )?goal|met (?:this|the) goal|meta (?:lograda|alcanzada)|logró la meta)\b/iu;
const NOT = /\b(?:not|n['’]t|partially|almost|nearly|no)\b/iu;
const NEXT = /\b(?:new goal|next (?:goal|step)|will (?:meet|amend|add|write)|amend|nueva meta)\b/iu;

/** A goal is met long before the plan ends, and nothing new takes its place. */
export default rule({
  id: 'pr-met-no-next',
  severity: 'moderate',
  confidence: 'likely',
  source: 'guidance-endrew',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: reportsIn,
  judge: ({ entry, document, day }, kase) => {
    const meaning = document.legend.find(({ code }) => code.toLowerCase() === entry.code?.text.trim().toLowerCase())?.meaning.text ?? '';
    const words = entry.comment ?? entry.code;
    const said = entry.comment?.text ?? meaning;
    if (words === null || !MET.test(said) || NOT.test(said) || NEXT.test(said)) return clear();
    const end = kase.documents.flatMap(({ dates }) => dates.end?.iso ?? dates.nextReview?.iso ?? []).sort().at(-1);
    if (day === null || end === undefined) return cannotTell('no-date');
    const isFollowed = kase.documents.some((other) => other.id !== document.id && (other.kind === 'iep' || other.kind === 'amendment') && (planDate(other) ?? '') > day);
    return isFollowed || daysBetween(day, end) < 60 || daysBetween(day, kase.today) < 21 ? clear() : flagged(quote(words), { goals: entry.goal === null ? '' : String(entry.goal), reportDate: day });
  },
});

export const examples: readonly Example[] = [
  { note: 'met in October, the plan ends in April', flag: true, case: { plan: { dates: { start: '2026-04-15', end: '2027-04-14' }, goals: ['Sam will read 90 words.'], progress: [{ goal: 1, date: '2026-10-12', comment: 'Goal met.' }] } } },
  { note: 'in a report beside the plan', flag: true, case: { plan: [{ dates: { start: '2026-04-15', end: '2027-04-14' }, goals: ['Sam will read 90 words.'] }, { kind: 'progress', dates: { meeting: '2026-10-20' }, progress: [{ goal: 1, comment: 'Sam has met this goal.' }] }] } },
  { note: 'by the key', flag: true, case: { plan: { dates: { start: '2026-04-15', nextReview: '2027-04-14' }, legend: [['M', 'Goal met']], progress: [{ goal: 1, date: '2026-10-12', code: 'M' }] } } },
  { note: 'close to the yearly review', flag: false, case: { plan: { dates: { start: '2026-01-10', end: '2026-12-10' }, progress: [{ goal: 1, date: '2026-10-20', comment: 'Goal met.' }] } } },
  { note: 'an amendment followed', flag: false, case: { plan: [{ dates: { start: '2026-04-15', end: '2027-04-14' }, progress: [{ goal: 1, date: '2026-10-12', comment: 'Goal met.' }] }, { kind: 'amendment', dates: { meeting: '2026-11-02' } }] } },
  { note: 'not met', flag: false, case: { plan: { dates: { start: '2026-04-15', end: '2027-04-14' }, progress: [{ goal: 1, date: '2026-10-12', comment: 'Goal was not met.' }] } } },
  { note: 'a new goal is on its way', flag: false, case: { plan: { dates: { start: '2026-04-15', end: '2027-04-14' }, progress: [{ goal: 1, date: '2026-10-12', comment: 'Goal met. The team will write a new goal.' }] } } },
];
