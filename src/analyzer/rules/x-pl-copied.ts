import { unitsBesideEarlier } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { similarity, wordCount } from '../similar.ts';
import { levelsOf } from '../statements.ts';

/** A paragraph of the present levels is last year's, word for word or nearly. */
export default rule({
  id: 'x-pl-copied',
  severity: 'serious',
  confidence: 'certain',
  source: 'idea-present-levels',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-records', 'send-concerns'],
  select: (kase) =>
    unitsBesideEarlier(kase, ['iep'], (plan, old) => {
      const earlier = levelsOf(old);
      return earlier.length === 0 ? [] : levelsOf(plan).filter(({ role }) => role === 'performance' || role === 'needs' || role === 'impact').map((level) => ({ level, earlier }));
    }),
  judge: ({ level, earlier }) => {
    const { text } = level.text;
    if (wordCount(text) < 12 || HISTORY.test(text)) return clear();
    const before = earlier.find((other) => similarity(other.text.text, text) >= 0.85);
    if (before === undefined || numbersIn(text) !== numbersIn(before.text.text)) return clear();
    return flagged([quote(level.text), quote(before.text)]);
  },
});

const HISTORY = /\b(?:diagnos|eligib|born\b|medical history|birth|adopted|interests?\b|likes to|enjoys)/iu;

/** New numbers in old sentences are new data. Years and days do not count as new. */
const numbersIn = (text: string): string => (text.replaceAll(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d{2}\b|\b(?:grade \d{1,2}|\d{1,2}(?:st|nd|rd|th) grade)\b/giu, ' ').match(/\d+(?:\.\d+)?/gu) ?? []).join(' ');

export const examples: readonly Example[] = [
  { note: 'word for word', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: ['Sam struggles with reading and needs a lot of support in class to finish his work on time.'] }, { dates: { meeting: '2026-09-30' }, levels: ['Sam struggles with reading and needs a lot of support in class to finish his work on time.'] }] } },
  { note: 'only the grade changed', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: ['Sam is a 6th grade student who reads 42 words correct per minute and finds decoding long words hard.'] }, { dates: { meeting: '2026-09-30' }, levels: ['Sam is a 7th grade student who reads 42 words correct per minute and finds decoding long words hard.'] }] } },
  { note: 'only the date changed', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: ['On 9/12/2025 Sam solved 6 of 10 problems and needed help to line up the numbers in columns.'] }, { dates: { meeting: '2026-09-30' }, levels: ['On 9/12/2026 Sam solved 6 of 10 problems and needed help to line up the numbers in columns.'] }] } },
  { note: 'new numbers in the old sentence', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: ['On 9/12/2025 Sam solved 6 of 10 problems and needed help to line up the numbers in columns.'] }, { dates: { meeting: '2026-09-30' }, levels: ['On 9/14/2026 Sam solved 8 of 10 problems and needed help to line up the numbers in columns.'] }] } },
  { note: 'health history stays', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: ['Sam was diagnosed with ADHD in second grade and takes medicine in the morning before school starts.'] }, { dates: { meeting: '2026-09-30' }, levels: ['Sam was diagnosed with ADHD in second grade and takes medicine in the morning before school starts.'] }] } },
  { note: 'new words', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: ['Sam struggles with reading and needs a lot of support in class to finish his work on time.'] }, { dates: { meeting: '2026-09-30' }, levels: ['Sam now reads short chapter books alone and asks for help when a word has three syllables or more.'] }] } },
  { note: 'one plan only', flag: false, case: { plan: { levels: ['Sam struggles with reading and needs a lot of support in class to finish his work on time.'] } } },
];
