import { measuresIn, type Measure } from './language/measures.ts';
import type { LanguageCode } from './model/language-code.ts';
import type { Passage } from './model/passage.ts';
import type { Goal } from './model/plan.ts';
import { measuresOfPassage } from './readings.ts';
import { remember } from './remember.ts';

/** A number on a yardstick. Ratios are told as percent, because 8 of 10 and 80% are one yardstick. */
export interface Level {
  readonly value: number;
  readonly yardstick: 'percent' | 'rate' | 'count' | 'duration' | 'frequency' | 'score' | 'percentile' | 'grade-level' | 'level';
}

/** Yardsticks that can be told apart for sure; a bare number or a share may be anything. */
const YARDSTICKS: Readonly<Partial<Record<Measure['unit'], Level['yardstick']>>> = {
  percent: 'percent',
  ratio: 'percent',
  rate: 'rate',
  count: 'count',
  duration: 'duration',
  frequency: 'frequency',
  score: 'score',
  percentile: 'percentile',
  'grade-level': 'grade-level',
};

/** What a text measures the child by, in order: results only, not trials, settings or the peers' figures. */
export function levelsIn(words: string | Passage, language: LanguageCode, aim?: 'now' | 'target'): readonly Level[] {
  return (typeof words === 'string' ? measuresIn(words, language) : measuresOfPassage(words, language))
    .filter(({ role, aim: found }) => (role === 'result' || role === 'change') && found !== 'peers' && (aim === undefined || found === aim))
    .flatMap((measure) => levelOf(measure) ?? []);
}

/** In a column of its own a bare number of times is the result, though it has no verb to say so. */
function levelsInColumn(column: Passage, language: LanguageCode): readonly Level[] {
  const results = levelsIn(column, language);
  return results.length > 0 ? results : measuresOfPassage(column, language).filter(({ role, aim }) => role === 'setting' && aim !== 'peers').flatMap((measure) => levelOf(measure) ?? []);
}

function levelOf({ unit, value, high }: Measure): Level | null {
  const yardstick = YARDSTICKS[unit];
  if (yardstick === undefined || value === null) return null;
  if (unit !== 'ratio') return { value, yardstick };
  return high === null || high === 0 ? null : { value: (100 * value) / high, yardstick };
}

/** What counts as met: the criterion column, else the goal's own target, else the second of "from A to B". */
export const targetOf = remember((goal: Goal, language: LanguageCode): Level | null => {
  const own = goal.criterion === null ? [] : levelsInColumn(goal.criterion, language);
  if (own[0] !== undefined) return own[0];
  const fromTo = fromToIn(goal.statement.text, language);
  if (fromTo !== null) return fromTo[1];
  const all = levelsIn(goal.statement, language);
  return levelsIn(goal.statement, language, 'target')[0] ?? (all.length === 1 ? (all[0] ?? null) : null);
});

/** Where the child starts: the baseline column, else the first of "from A to B". */
export const startOf = remember((goal: Goal, language: LanguageCode): Level | null => {
  const own = goal.baseline === null ? [] : levelsInColumn(goal.baseline, language);
  return own[0] ?? fromToIn(goal.statement.text, language)?.[0] ?? null;
});

const FROM_TO = /\b(?:from|de|desde)\b([^.;]{1,60}?\d[^.;]{0,40}?)\b(?:to|a|hasta)\b([^.;]{0,30}?\d[^.;]{0,60})/iu;

function fromToIn(text: string, language: LanguageCode): readonly [Level, Level] | null {
  const parts = FROM_TO.exec(text);
  const end = parts === null ? undefined : levelsIn(parts[2] ?? '', language)[0];
  if (parts === null || end === undefined) return null;
  // "from 42 to 78 words": the first number borrows the unit of the second.
  const start = levelsIn(parts[1] ?? '', language)[0] ?? borrowed(parts[1] ?? '', end);
  return start === null ? null : [start, end];
}

function borrowed(words: string, { yardstick }: Level): Level | null {
  const digits = /\d+(?:\.\d+)?/u.exec(words)?.[0];
  return digits === undefined ? null : { value: Number(digits), yardstick };
}

/** Goals that go down: fewer errors, fewer call-outs. */
export const goesDown = (goal: Goal): boolean => /\b(?:decreas|reduc|lower|lessen|(?<!\bwith )(?:fewer|less|no more) than (?:\d|an?\b|one|two|three|four|five|six|ten)|or less|or fewer|fewer (?!than)|disminu|menos)/iu.test(goal.statement.text);
