import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf, quoteSentence } from '../statements.ts';

const SCORE = /\b(?:standard scores?|scaled scores?|T-scores?|SS|composite|index)\b[^.\d]{0,30}\d{2,3}|\b(?:composite|index|reading|math|writing|language|memory|speed|comprehension|fluency)\s*[:=(]\s*\d{2,3}\b/giu;
const MEANING = /\b(?:percentile|%ile|average|range|low|high|mean of|below|above|superior|typical|means that|compared|expected|percentil|promedio|por debajo|por encima)\b/iu;

/** Several test scores in a row and not a word on what they mean. */
export default rule({
  id: 'pl-scores-unexplained',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-plain-scores',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager'],
  select: (kase) => unitsIn(kase, ['iep', 'evaluation'], (document) => inside(document, levelsOf(document))),
  judge: ({ part: level, document }) => {
    const { text } = level.text;
    const scores = [...text.matchAll(SCORE)];
    if (scores.length < 3 || MEANING.test(text)) return clear();
    const at = document.presentLevels.indexOf(level);
    const isExplainedNext = document.presentLevels.slice(at + 1, at + 2).some(({ text: next }) => MEANING.test(next.text));
    return isExplainedNext ? clear() : flagged(quoteSentence(level.text, scores[0]?.index), { scores: scores.length });
  },
});

export const examples: readonly Example[] = [
  { note: 'three standard scores', flag: true, case: { plan: { levels: ['WIAT, 9/2026. Reading: 78. Math: 85. Writing: 74.'] } } },
  { note: 'index scores', flag: true, case: { plan: { levels: [{ role: 'evaluation-results', text: 'WISC-V 10/2026: Verbal index 92, Working memory index 76, Speed index 80.' }] } } },
  { note: 'in an evaluation', flag: true, case: { plan: { kind: 'evaluation', levels: ['Basic reading standard score 78; comprehension standard score 81; fluency standard score 75.'] } } },
  { note: 'with percentiles', flag: false, case: { plan: { levels: ['WIAT. Reading: 78 (7th percentile). Math: 85 (16th percentile). Writing: 74 (4th percentile).'] } } },
  { note: 'explained in words', flag: false, case: { plan: { levels: ['WIAT. Reading: 78. Math: 85. Writing: 74. Scores from 90 to 109 are average.'] } } },
  { note: 'one score', flag: false, case: { plan: { levels: ['On the WIAT he earned a standard score of 78 in reading.'] } } },
  { note: 'class data is no test score', flag: false, case: { plan: { levels: ['He reads 42 words a minute, solves 6 of 10 problems and writes 3 sentences.'] } } },
];
