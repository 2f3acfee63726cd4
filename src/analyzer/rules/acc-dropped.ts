import { absentFrom, unitsBesideEarlier } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { fold } from '../language/fold.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** Words that carry no help of their own. */
const SMALL: ReadonlySet<string> = new Set('a an the and or of on in for to with will be is are as at by all any when his her their student students use used allow allowed provide provided given needed appropriate if during class classes el la los las de en para con y o del al'.split(' '));

/** An accommodation of the plan before is nowhere in the new one. */
export default rule({
  id: 'acc-dropped',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-written-notice',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-written-notice'],
  select: (kase) =>
    unitsBesideEarlier(kase, ['iep', '504'], (plan, old) => {
      const isComparable = isFull(plan.coverage) && plan.accommodations.length > 0 && old.language === plan.language;
      return isComparable ? old.accommodations.map((accommodation) => ({ accommodation, plan })) : [];
    }),
  judge: ({ accommodation, plan }) => {
    const wanted = keyWords(accommodation.text.text);
    const now = new Set([...plan.accommodations.map(({ text }) => text), ...proseOf(plan), ...plan.services.map(({ name }) => name)].flatMap(({ text }) => keyWords(text)));
    const kept = wanted.filter((word) => now.has(word)).length;
    if (wanted.length === 0 || kept / wanted.length >= 0.5) return clear();
    return flagged([absentFrom(plan), quote(accommodation.text)], { quote: accommodation.text.text.trim() });
  },
});

const keyWords = (text: string): readonly string[] => [...new Set((fold(text).match(/[a-z]{3,}/gu) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')).filter((word) => !SMALL.has(word)))];

export const examples: readonly Example[] = [
  { note: 'speech-to-text is gone', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, accommodations: ['Speech-to-text software for writing.', 'Extended time on tests.'] }, { dates: { meeting: '2026-09-30' }, accommodations: ['Extended time on tests.'] }] } },
  { note: 'in a 504 plan', flag: true, case: { plan: [{ kind: '504', dates: { meeting: '2025-10-01' }, accommodations: ['Calculator in math.', 'Breaks every 20 minutes.'] }, { kind: '504', dates: { meeting: '2026-09-30' }, accommodations: ['Breaks every 20 minutes.'] }] } },
  { note: 'notes before class are gone', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, accommodations: ['Guided notes before each lecture.'] }, { dates: { meeting: '2026-09-30' }, accommodations: ['Preferential seating.'] }] } },
  { note: 'the same in other words', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, accommodations: ['Extended time on tests.'] }, { dates: { meeting: '2026-09-30' }, accommodations: ['Tests: time extended to 150%.'] }] } },
  { note: 'named in a paragraph', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, accommodations: ['Speech-to-text software.'] }, { dates: { meeting: '2026-09-30' }, accommodations: ['Extended time.'], paragraphs: [['notes', 'The speech to text software is no longer used; he types 40 words a minute.']] }] } },
  { note: 'pages of the new plan are missing', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, accommodations: ['Calculator.'] }, { dates: { meeting: '2026-09-30' }, accommodations: ['Extended time.'], gaps: [{ kind: 'scanned-page', page: 3 }] }] } },
  { note: 'one plan only', flag: false, case: { plan: { accommodations: ['Calculator.'] } } },
];
