import { noneOver } from './none-over.ts';
import { isPerTime, rateEnd, ratioEnd, runEnd } from './number-ends.ts';
import { isLevel, type Bounds } from './number-labels.ts';
import { firstOf, means, type ReadStatement } from './read-statement.ts';
import { isDevelopmental, isOnTest } from './told-as-level.ts';

/** What a quantity is counted in. */
export type Unit = 'percent' | 'ratio' | 'rate' | 'count' | 'duration' | 'frequency' | 'percentile' | 'score' | 'level' | 'grade-level' | 'share' | 'distance' | 'run' | 'setting' | 'span' | 'occasions' | 'bare';

/** A number or a pair of numbers with its unit. Word indexes, end exclusive. */
export interface Quantity {
  readonly unit: Unit;
  readonly value: number | null;
  readonly high: number | null;
  readonly from: number;
  readonly to: number;
}

/** The quantity that starts at a word, or null when the word only looks like one. */
export function quantityAt(statement: ReadStatement, at: number, bounds: Bounds): Quantity | null {
  const { words } = statement;
  const word = words[at];
  if (word === undefined) return null;
  const none = noneOver(statement, at, bounds);
  if (none !== null) return { unit: 'count', value: 0, high: null, from: at, to: none };
  if (word.value === null || means(statement, at, 'share')) return wordQuantity(statement, at, bounds);
  const { high, to } = numberEnd(statement, at, bounds);
  const make = (unit: Unit, end: number, top = high): Quantity => ({ unit, value: word.value, high: top, from: at, to: Math.min(end, bounds.to) });
  const percent = percentEnd(statement, to);
  if (percent !== null) return make('percent', percent);
  if (firstOf(statement, to, Math.min(to + 3, bounds.to), 'percentile') >= 0 || isRank(statement, at, bounds)) return make('percentile', to + 1);
  if (isGrade(statement, at, to, bounds)) return make('grade-level', to + 1);
  const ratio = ratioEnd(statement, to, bounds);
  if (ratio !== null && word.ordinal) return null;
  if (ratio !== null) return make('ratio', ratio.to, ratio.of);
  if (word.ordinal && high === null) return /^(?:every|each|cada)$/.test(words[at - 1]?.text ?? '') && ['time-short', 'time-long', 'opportunity', 'performed'].some((meaning) => means(statement, to, meaning as 'performed')) ? make('frequency', to + 1) : null;
  if (isIdiom(statement, at, to)) return null;
  return counted(statement, at, to, bounds, make);
}

/** Units found in the words after the number; without one, what the words before it say. */
function counted(statement: ReadStatement, at: number, to: number, bounds: Bounds, make: (unit: Unit, end: number) => Quantity): Quantity {
  const { words } = statement;
  if (/^(?:per|each|every|por|cada)$/.test(words[to]?.text ?? '') && to + 1 < bounds.to && (means(statement, to + 1, 'setting-unit') || (means(statement, to + 1, 'time-long') && firstOf(statement, bounds.from, at, 'time-short') < 0))) return make('frequency', to + 2);
  for (let noun = to; noun < Math.min(to + 4, bounds.to); noun += 1) {
    if (noun > to && /[.,;:()]/.test(words[noun]?.gap ?? '')) break;
    if (words[noun]?.value != null && words[noun]?.gap === ' ' && words[noun + 1]?.gap === '-' && noun === to) {
      noun += 1;
      continue;
    }
    if (words[noun]?.value !== null || words[noun]?.text === '%') break;
    if (/^(?:of|in|and|with|for|to|but|on|at|y|con|para|en|when|if)$/.test(words[noun]?.text ?? '')) break;
    if (noun > to && /^(?:per|each|every|cada)$/.test(words[noun]?.text ?? '') && means(statement, noun + 1, 'setting-unit') && firstOf(statement, to, noun, 'service', 'session', 'time-short', 'setting-unit') < 0) return make('frequency', noun + 2);
    if (means(statement, noun, 'rate-unit')) return make('rate', noun + 1);
    if (isPerTime(statement, noun, to, bounds)) return make('rate', noun + 2);
    if (means(statement, noun, 'level-system') && noun === to) return make('score', noun + 1);
    if (means(statement, noun, 'time-short')) return make('duration', noun + 1);
    const run = runEnd(statement, noun, bounds);
    if (run !== null) return make('run', run);
    if (means(statement, noun, 'performed') && !(means(statement, noun, 'setting-unit') && noun > to)) return make(rateEnd(statement, noun, bounds) === null ? 'count' : 'rate', rateEnd(statement, noun, bounds) ?? noun + 1);
    if (means(statement, noun, 'right-wrong')) return make(rateEnd(statement, noun, bounds) === null ? 'count' : 'rate', rateEnd(statement, noun, bounds) ?? noun + 1);
    if (means(statement, noun, 'distance')) return make('distance', noun + 1);
    if (means(statement, noun, 'times')) return make('frequency', noun + 1);
    if (means(statement, noun, 'time-long') && isDevelopmental(statement, at, bounds)) return make('grade-level', noun + 1);
    if (means(statement, noun, 'time-long') && /^(?:level|old)$/.test(words[noun + 1]?.text ?? '') && !endsAnAge(words, at)) return make('grade-level', noun + 2);
    if (means(statement, noun, 'opportunity') && /^(?:a|per|each|this|last|every|cada|por|esta)$/.test(words[noun + 1]?.text ?? '') && !means(statement, noun, 'performed')) return make('occasions', noun + 2);
    if (means(statement, noun, 'time-long')) return make(/^(?:years?|anos|grade)$/.test(words[noun]?.text ?? '') && /^(?:below|behind|above|por)$/.test(words[noun + 1]?.text ?? '') ? 'grade-level' : 'span', noun + 1);
    if (means(statement, noun, 'grade-word') && firstOf(statement, noun, noun + 3, 'level-word') >= 0 && firstOf(statement, noun, Math.min(noun + 5, bounds.to), 'low-level', 'difficulty') >= 0) return make('grade-level', noun + 1);
    if (means(statement, noun, 'setting-unit') && means(statement, noun + 1, 'performed') && words[noun + 1]?.gap === ' ') continue;
    if (means(statement, noun, 'setting-unit')) return make('setting', noun + 1);
    if (means(statement, noun, 'opportunity')) return make('setting', noun + 1);
  }
  if (to < bounds.to && (words[to]?.gap ?? '').includes('(') && BESIDE_SCORE.test(words[to]?.text ?? '')) return make('score', to);
  if (isOnTest(statement, at, to, bounds)) return make('score', to);
  const named = /:/.test(words[at]?.gap ?? '') && firstOf(statement, Math.max(bounds.from, at - 1), at, 'performed', 'right-wrong', 'rate-unit') >= 0;
  const fromTo = /^(?:from|de)$/.test(words[at - 1]?.text ?? '') && to > at + 1 && firstOf(statement, Math.max(bounds.from, at - 6), at, 'performed', 'observable-noun', 'rate-unit') >= 0;
  if (named || fromTo) return make('count', to);
  return hasScoreBefore(statement, at, bounds) || isOnRubric(statement, at, to, bounds) || means(statement, to, 'or-better') ? make('score', to) : make('bare', to);
}

/** What stands in brackets beside a score. */
const BESIDE_SCORE = /^(?:cutoff|cut|norm|mean|average|clinical|typical|range|sd|expected|borderline|elevated|severe|at|promedio)$/;

/** `9 year, 2 month old`: the months of an age. */
const endsAnAge = (words: ReadStatement['words'], at: number): boolean => [at - 1, at - 2].some((year) => /^(?:years?|yrs?)$/.test(words[year]?.text ?? '') && words[year - 1]?.value != null);

/** `half of the time`, `once every ten minutes`, `level M`: quantities without a number word. */
function wordQuantity(statement: ReadStatement, at: number, bounds: Bounds): Quantity | null {
  const { words, text } = statement;
  if (means(statement, at, 'share') && (at === bounds.from || !means(statement, at - 1, 'share'))) {
    const end = runOf(statement, at, 'share');
    if (/^(?:hour|day|year|term|semester|way|hearted|of the year)$/.test(words[end]?.text ?? '') || /^(?:first|second|other)$/.test(words[at - 1]?.text ?? '')) return null;
    return { unit: 'share', value: null, high: null, from: at, to: end };
  }
  if (means(statement, at, 'time-exact')) {
    let end = at + 1;
    while (means(statement, end, 'time-exact')) end += 1;
    return { unit: 'duration', value: null, high: null, from: at, to: end };
  }
  if (means(statement, at, 'often-exact')) {
    const end = /^(?:once|twice)$/.test(words[at]?.text ?? '') ? at + 1 : runOf(statement, at, 'often-exact');
    const per = words[end]?.gap === ' ' && (/^(?:every|each|a|per|most|al|por|cada|daily|weekly)$/.test(words[end]?.text ?? '') || (/^(?:in|en)$/.test(words[end]?.text ?? '') && /^(?:a|an|each|every|one|cada|un|una)$/.test(words[end + 1]?.text ?? '')));
    const exact = /^(?:once|twice|una|dos|three)$/.test(words[at]?.text ?? '') && (per || end < bounds.to);
    return exact && per ? { unit: 'frequency', value: null, high: null, from: at, to: Math.min(end + 1, bounds.to) } : null;
  }
  if (means(statement, at, 'none') && words[at]?.text === 'none' && words[at + 1]?.text === 'of') return { unit: 'ratio', value: 0, high: null, from: at, to: at + 2 };
  if (isLevelLetter(statement, at, bounds)) return { unit: 'level', value: null, high: null, from: at, to: at + 1 };
  if (means(statement, at, 'letter-level') && !means(statement, at + 1, 'letter-level')) {
    const letter = words[at + 1];
    if (letter === undefined || at + 1 >= bounds.to || !(letter.text.length === 1 || /^(?:ii|iii|iv|vi)$/.test(letter.text)) || !/[A-Z]/.test(text[letter.start] ?? '') || /^[a-z]/.test(text.slice(letter.end, letter.end + 1))) return null;
    return { unit: 'level', value: null, high: null, from: at, to: at + 2 };
  }
  return null;
}

/** `from H to J` after the words `reading level`. */
export function isLevelLetter({ words, tags, text }: ReadStatement, at: number, bounds: Bounds): boolean {
  const word = words[at];
  if (word === undefined || word.text.length !== 1 || !/[B-HJ-Z]/.test(text[word.start] ?? '') || !/^(?:from|to|at|a|de)$/.test(words[at - 1]?.text ?? '')) return false;
  for (let back = at - 2; back >= Math.max(bounds.from, at - 7); back -= 1) if (tags[back]?.includes('letter-level') === true) return true;
  return false;
}

function runOf(statement: ReadStatement, at: number, meaning: 'share' | 'often-exact'): number {
  let end = at + 1;
  while (means(statement, end, meaning)) end += 1;
  return end;
}

function numberEnd({ words }: ReadStatement, at: number, bounds: Bounds): { high: number | null; to: number } {
  const next = words[at + 1];
  let to = at + 1;
  let high: number | null = null;
  if (next !== undefined && at + 1 < bounds.to) {
    if (next.value !== null && (next.gap === '-' || next.gap === ' - ') && next.text !== '%') {
      high = next.value;
      to = at + 2;
    } else if (/^(?:to|or|a|o|and|y)$/.test(next.text) && words[at + 2]?.value != null && words[at + 2]?.text !== '%' && next.gap === ' ' && at + 2 < bounds.to && !(next.text === 'and' || next.text === 'y') ) {
      high = words[at + 2]?.value ?? null;
      to = at + 3;
    }
  }
  if (/^(?:\+|½)$/.test(words[to]?.text ?? '')) to += 1;
  const orMore = /^(?:or|o)$/.test(words[to]?.text ?? '') && /^(?:more|fewer|less|better|higher|mas|menos|above|greater)$/.test(words[to + 1]?.text ?? '');
  if (orMore && to + 2 < bounds.to && words[to + 2]?.gap === ' ' && !/^(?:on|in|of|for|at|en|with)$/.test(words[to + 2]?.text ?? '')) to += 2;
  return { high, to };
}

function percentEnd({ words }: ReadStatement, to: number): number | null {
  const text = words[to]?.text ?? '';
  if (text === '%' || text === 'percent' || text === 'percentage' || text === 'pct' || text === 'porciento') return to + 1;
  return text === 'por' && words[to + 1]?.text === 'ciento' ? to + 2 : null;
}

/** `percentile rank of 9`, `percentil 12`. */
function isRank(statement: ReadStatement, at: number, bounds: Bounds): boolean {
  for (let back = at - 1; back >= Math.max(bounds.from, at - 4); back -= 1) {
    if (means(statement, back, 'percentile')) return true;
    if (!/^(?:rank|of|rango|was|is|de|at|in|the|el|es|fue)$/.test(statement.words[back]?.text ?? '')) return false;
  }
  return false;
}

function isGrade(statement: ReadStatement, at: number, to: number, bounds: Bounds): boolean {
  if ((statement.words[at]?.value ?? 99) > 13) return false;
  const after = means(statement, to, 'grade-word');
  return (after || means(statement, at - 1, 'grade-word')) && isLevel(statement, after ? at : at - 1, after ? to + 1 : to, bounds);
}

/** `earned 200 marbles`: things, not a score. */
const isPluralNoun = (next: ReadStatement['words'][number] | undefined): boolean => next?.gap === ' ' && /^[a-z]{3,}(?:[^su]s)$/.test(next.text) && !/^points$/.test(next.text);

function hasScoreBefore(statement: ReadStatement, at: number, bounds: Bounds): boolean {
  const { words } = statement;
  for (let back = at - 1; back >= Math.max(bounds.from, at - 8); back -= 1) {
    if (/^(?:grades|averages|marks|notas)$/.test(words[back]?.text ?? '') && (words[back + 1]?.gap ?? '').includes(':')) return true;
    if (back >= at - 2 && /^averag(?:e|es|ed|ing)$/.test(words[back]?.text ?? '') && (back === at - 1 || words[at - 1]?.text === 'a')) return true;
    if (words[back]?.text === 't' && back === at - 1 && (words[at]?.value ?? 0) >= 20) return true;
    if (words[back]?.text.startsWith('earn') === true && [1, 2, 3].some((step) => isPluralNoun(words[at + step]))) return false;
    if (means(statement, back, 'score-word') || means(statement, back, 'level-system') || means(statement, back, 'test')) return true;
    if (/;/.test(words[back + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** `from a 2 to a 4 on the rubric`, `a 3 on the checklist`. */
function isOnRubric(statement: ReadStatement, at: number, to: number, bounds: Bounds): boolean {
  const { words } = statement;
  if (!/^(?:an?|from|to|of|least)$/.test(words[at - 1]?.text ?? '') || !/^(?:to|on|in|or|and|a)$/.test(words[to]?.text ?? '')) return false;
  return firstOf(statement, to, Math.min(to + 9, bounds.to), 'rubric') >= 0;
}

/** `one of`, `one on one`, `no one`, `at one time`, `first`: words that count nothing. */
function isIdiom(statement: ReadStatement, at: number, to: number): boolean {
  const { words } = statement;
  const text = words[at]?.text ?? '';
  if (text !== 'one' && text !== 'una' && text !== 'uno') return false;
  if (words[at - 1]?.text === 'from' && words.slice(to, to + 4).some((word) => word.text === 'another')) return true;
  const noun = firstOf(statement, to, to + 2, 'performed', 'right-wrong', 'times', 'time-short', 'rate-unit');
  return noun < 0 || /^(?:no|any|some|every|each|another|this|that|the|only)$/.test(words[at - 1]?.text ?? '');
}
