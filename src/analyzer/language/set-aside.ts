import { asksIdiomatic } from './idioms.ts';
import type { Measure } from './measures.ts';
import { asksPlanned } from './plans-ahead.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import { asksSomebodyElses } from './somebody-elses.ts';

const EYES = /\b(?:glasses|vision|eye|eyes|eyesight|corrected|acuity|lentes|vista)\b/i;
const ACUITY = new Set([15, 20, 25, 30, 40, 50, 60, 70, 80, 100, 200, 400]);
const TAKEN = /\b(?:completed|administered|given|taken|finished|were done|was done|aplicad[oa]s?)\b/i;
const TEST_PART = /^(?:diagnostic|benchmark|form|edition|version|part|level|probe|screener|assessment)$/;

/** Asks whether a figure that looks like a result tells nothing of the child's skill: a plan, another's, an eye test, a test's own number, a figure of speech. */
export function asksSetAside(statement: ReadStatement, sentence: ReadSentence): (measure: Measure) => boolean {
  const words = statement.text.slice(sentence.start, sentence.end);
  const planned = asksPlanned(statement, sentence);
  const anothers = asksSomebodyElses(statement, sentence);
  const idiomatic = asksIdiomatic(statement, sentence);
  return (measure) => planned(measure) || anothers(measure) || idiomatic(measure) || (isAcuity(measure) && statement.text.slice(measure.start, measure.end).includes('/') && EYES.test(words)) || (isTestsNumber(statement, measure) && TAKEN.test(words) && !/\bscor/i.test(words));
}

/** `20/30 corrected`. */
const isAcuity = ({ unit, value, high }: Measure): boolean => unit === 'ratio' && value === 20 && high !== null && ACUITY.has(high);

/** `DIBELS 8 and Diagnostic 2 completed`: which test it was, when the sentence only says that it was taken. */
function isTestsNumber({ words, tags }: ReadStatement, { unit, from, to }: Measure): boolean {
  if ((unit !== 'score' && unit !== 'bare') || to !== from + 1 || words[from]?.gap !== ' ') return false;
  return tags[from - 1]?.includes('test') === true || TEST_PART.test(words[from - 1]?.text ?? '');
}
