import { quote } from '../model/evidence.ts';
import { byGoal, reportsIn } from '../reports.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { similarity, wordCount } from '../similar.ts';

/** The same sentence in one period after another. */
export default rule({
  id: 'pr-identical-text',
  severity: 'serious',
  confidence: 'certain',
  source: 'guidance-progress-data',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const reports = reportsIn(kase);
    return typeof reports === 'string' ? reports : byGoal(reports);
  },
  judge: (reports) => {
    const told = reports.flatMap(({ entry, document }) => (entry.comment === null ? [] : [{ words: entry.comment, period: entry.period ?? `${document.id} ${entry.date?.iso ?? ''}` }]));
    for (const [index, { words, period }] of told.entries()) {
      const before = told.slice(0, index).find((other) => other.period !== period && isSame(other.words.text, words.text));
      if (before !== undefined) return flagged([quote(words), quote(before.words)], { goals: String(reports[0]?.entry.goal ?? '') });
    }
    return clear();
  },
});

/** The day a report opens with: it changes while the words stay. */
const OWN_DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b:?\s*/u;

/** The same words and the same numbers: a new score in an old sentence is news. */
function isSame(first: string, second: string): boolean {
  const [a, b] = [first.replace(OWN_DAY, ''), second.replace(OWN_DAY, '')];
  return wordCount(a) >= 5 && similarity(a, b) >= 0.9 && numbersIn(a) === numbersIn(b);
}

const numbersIn = (text: string): string => (text.match(/\d+(?:\.\d+)?/gu) ?? []).join(' ');

export const examples: readonly Example[] = [
  { note: 'two quarters alike', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: 'Sam is making steady progress toward this goal.' }, { goal: 1, period: 'Q2', comment: 'Sam is making steady progress toward this goal.' }] } } },
  { note: 'one word differs', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: 'Sam is working hard and making nice steady progress toward this goal every single day with support.' }, { goal: 1, period: 'Q2', comment: 'Sam is working hard and making nice steady progress toward this goal every single day with help.' }] } } },
  { note: 'in two reports', flag: true, case: { plan: [{ kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, comment: 'He reads 3 of 10 words and continues to improve.' }] }, { kind: 'progress', dates: { meeting: '2026-11-01' }, progress: [{ goal: 1, comment: 'He reads 3 of 10 words and continues to improve.' }] }] } },
  { note: 'each opens with its own day', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: '03/13/2026 Sam is having a good year.' }, { goal: 1, period: 'Q2', comment: '05/22/2026 Sam is having a good year.' }] } } },
  { note: 'a new number behind the day', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: '03/13/2026 Sam reads 42 words correct per minute.' }, { goal: 1, period: 'Q2', comment: '05/22/2026 Sam reads 43 words correct per minute.' }] } } },
  { note: 'a new number in the same sentence', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: 'Sam reads 42 words correct per minute.' }, { goal: 1, period: 'Q2', comment: 'Sam reads 58 words correct per minute.' }] } } },
  { note: 'short labels', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: 'Making progress' }, { goal: 1, period: 'Q2', comment: 'Making progress' }] } } },
  { note: 'the same period, printed twice', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: 'Sam is making steady progress toward this goal.' }, { goal: 1, period: 'Q1', comment: 'Sam is making steady progress toward this goal.' }] } } },
];
