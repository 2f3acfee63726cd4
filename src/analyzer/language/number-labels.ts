import { firstOf, means, type ReadStatement } from './read-statement.ts';
import { slashDate } from './slash-dates.ts';
import { hasWord } from './words.ts';

/** Numbers that name something instead of counting it. */
export type Label = 'code' | 'date' | 'age' | 'school-grade' | 'period' | 'place' | 'test-name' | 'task-size' | 'rating';

/** What a number names, and where it ends. */
export interface Found {
  readonly unit: Label;
  /** Word index, end exclusive. */
  readonly to: number;
}

/** Word indexes of the sentence, end exclusive. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** What a number names, when it names something: a standard, a day, an age, a school grade, a room, the size of a task. */
export function labelAt(statement: ReadStatement, at: number, bounds: Bounds, inDateList: boolean): Found | null {
  if (statement.words[at]?.value === null) return null;
  return codeAt(statement, at) ?? testNameAt(statement, at) ?? dateAt(statement, at, bounds, inDateList) ?? ageAt(statement, at) ?? schoolGradeAt(statement, at, bounds) ?? ratingAt(statement, at) ?? clockAt(statement, at) ?? placeAt(statement, at) ?? taskSizeAt(statement, at, bounds);
}

function codeAt({ words, tags }: ReadStatement, at: number): Found | null {
  if (words[at]?.gap !== '.' && words[at + 1]?.gap !== '.' && tags[at - 1]?.includes('standard') !== true) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  const glued = (word: typeof before): boolean => word !== undefined && word.value === null && /^[a-z]{1,8}$/.test(word.text);
  if (words[at]?.gap === '.' && glued(before)) return { unit: 'code', to: at + 1 };
  if (after?.gap === '.' && glued(after) && after.text.length <= 4 && (words[at + 2]?.gap === '.' || words[at + 2]?.gap === '')) return { unit: 'code', to: codeEnd(words, at) };
  if (tags[at - 1]?.includes('standard') === true && /^\d/.test(words[at]?.text ?? '') && after?.text !== '%') return { unit: 'code', to: codeEnd(words, at) };
  return null;
}

function codeEnd(words: ReadStatement['words'], at: number): number {
  let to = at + 1;
  while (words[to]?.gap === '.') to += 1;
  return to;
}

/** `KTEA-3`, `CELF-5`, `WJ 4`: the edition, not a score. */
function testNameAt(statement: ReadStatement, at: number): Found | null {
  const { words } = statement;
  return words[at]?.gap === '-' && means(statement, at - 1, 'test') && (words[at]?.value ?? 99) < 10 ? { unit: 'test-name', to: at + 1 } : null;
}

function dateAt(statement: ReadStatement, at: number, { to }: Bounds, inDateList: boolean): Found | null {
  const { words } = statement;
  const word = words[at];
  const value = word?.value ?? 0;
  const next = words[at + 1];
  if (word === undefined || next?.text === '%') return null;
  if (next?.text === '/' && words[at + 2]?.value != null) return slashDate(statement, at, inDateList);
  if (next?.gap === '-' && next.value !== null && /^\d+$/.test(word.text)) {
    const third = words[at + 2];
    if (third?.gap === '-' && third.value !== null) return { unit: 'date', to: at + 3 };
    if (value >= 1990 && value < 2100 && (next.value === (value % 100) + 1 || next.value === value + 1)) return { unit: 'date', to: at + 2 };
  }
  if (value >= 1900 && value < 2100 && /^(?:19|20)\d\d$/.test(word.text) && !countsSomething(statement, at + 1)) return { unit: 'date', to: at + 1 };
  if (next?.gap === '.' && next.value !== null && /^\d{1,2}\.\d{1,2}$/.test(word.text)) return { unit: 'date', to: at + 2 };
  const monthBefore = means(statement, at - 1, 'month') && (word.gap === ' ' || word.gap === '. ' || word.gap === ', ') && value <= 31 && isCalendarMonth(words[at - 1]?.text);
  const monthAfter = means(statement, at + 1, 'month') && value <= 31 && isCalendarMonth(next?.text);
  const spanishMonth = (next?.text === 'de' || next?.text === 'of') && means(statement, at + 2, 'month') && isCalendarMonth(words[at + 2]?.text);
  if (monthBefore && !countsSomething(statement, at + 1)) return { unit: 'date', to: at + 1 };
  if ((monthAfter && words[at - 1]?.value == null) || spanishMonth) return { unit: 'date', to: Math.min(to, at + (spanishMonth ? 3 : 2)) };
  return null;
}

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|marzo|mayo|junio|julio)/;
const isCalendarMonth = (word = ''): boolean => MONTHS.test(word);
const countsSomething = (statement: ReadStatement, at: number): boolean => firstOf(statement, at, at + 1, 'performed', 'rate-unit', 'right-wrong', 'time-short', 'times') >= 0;

function ageAt(statement: ReadStatement, at: number): Found | null {
  const { words } = statement;
  if (!sizeOfAge(words[at]?.value) && words[at - 1]?.text !== 'is') return null;
  if (words[at + 2]?.text === 'level' || words[at + 3]?.text === 'level' || words[at + 4]?.text === 'level') return null;
  for (let to = at + 1; to <= at + 2; to += 1) if (means(statement, to, 'age') && !['age', 'ages', 'aged', 'turns', 'turned'].includes(words[to]?.text ?? '') && sizeOfAge(words[at]?.value)) return /^(?:anos|tiene)$/.test(words[to]?.text ?? '') && words[to]?.text === 'tiene' ? null : { unit: 'age', to: to + 1 };
  const before = words[at - 1]?.text ?? '';
  if (/^(?:his|her|their)$/.test(words[at - 2]?.text ?? '') && /^(?:of|out|\/|%|percent)$/.test(words[at + 1]?.text ?? '')) return null;
  if ((/^(?:age|aged|ages|turned|turns|edad)$/.test(before) || (/^(?:of|de)$/.test(before) && /^(?:age|edad)$/.test(words[at - 2]?.text ?? ''))) && sizeOfAge(words[at]?.value)) return { unit: 'age', to: words[at + 1]?.gap === '-' && (words[at + 1]?.value ?? 99) < 12 ? at + 2 : at + 1 };
  if (before === 'is' && words[at - 2]?.text === 'who' && !countsSomething(statement, at + 1)) return { unit: 'age', to: at + 1 };
  return null;
}

const sizeOfAge = (value: number | null | undefined): boolean => value != null && value >= 2 && value <= 22;

function schoolGradeAt(statement: ReadStatement, at: number, bounds: Bounds): Found | null {
  const { words } = statement;
  const value = words[at]?.value ?? 99;
  if (value > 13) return null;
  const after = means(statement, at + 1, 'grade-word') && (words[at]?.ordinal === true || words[at + 1]?.gap === '-' || words[at + 1]?.text !== 'grades');
  const before = means(statement, at - 1, 'grade-word') && at - 1 >= bounds.from;
  if (!after && !before) return null;
  const to = after ? at + 2 : at + 1;
  return isLevel(statement, after ? at : at - 1, to, bounds) ? null : { unit: 'school-grade', to };
}

/** A grade is a level of the child's when it is said to be one: `reads at a 2nd grade level`, `like a first grader`. */
export function isLevel(statement: ReadStatement, from: number, to: number, bounds: Bounds): boolean {
  const { words } = statement;
  const onLevel = words.slice(Math.max(bounds.from, from - 4), from).some((word, at, all) => word.text === 'level' && /^(?:on|at|grade)$/.test(all[at - 1]?.text ?? ''));
  if (onLevel) return false;
  const levelAfter = [to, to + 1].find((at) => means(statement, at, 'level-word') && at < bounds.to && !/[.;]/.test(words[at]?.gap ?? ''));
  const end = levelAfter === undefined ? to : levelAfter + 1;
  for (let at = end; at < Math.min(end + 3, bounds.to); at += 1) {
    if (/[,.;:()]/.test(words[at]?.gap ?? '')) break;
    if (means(statement, at, 'material')) return false;
  }
  if (isOfMaterial(statement, from, bounds)) return false;
  const start = Math.max(bounds.from, from - 12);
  for (let at = from - 1; at >= start; at -= 1) {
    if (means(statement, at, 'like') || means(statement, at, 'same-as-peers')) return !hasWord(words, Math.max(bounds.from, at - 4), at, /^(?:approaching|nearing|toward|towards|near|close)$/);
    if (/[;]/.test(words[at + 1]?.gap ?? '')) break;
    if (at < from - 7) continue;
    if (levelAfter === undefined && !(means(statement, at, 'level-system') && at >= from - 5)) continue;
    if (means(statement, at, 'level-verb') || means(statement, at, 'level-system')) return true;
  }
  return levelAfter !== undefined && from - 1 <= bounds.from;
}

/** `books at the 4th grade level`, `when the work is at the 3rd grade level`: the level of what is read, not of the reader. */
function isOfMaterial(statement: ReadStatement, from: number, bounds: Bounds): boolean {
  const { words } = statement;
  for (let at = from - 1; at >= Math.max(bounds.from, from - 5); at -= 1) {
    const text = words[at]?.text ?? '';
    if (/^(?:at|on|a|an|the|is|are|was|were|written|about|around|approximately|mid|early|late|en|de|del|un|una|el|es|esta)$/.test(text)) continue;
    return means(statement, at, 'material') && !means(statement, at, 'level-system') && !/^(?:class|math)$/.test(text);
  }
  return false;
}

/** `Q1: 3`, `3 = progressing`, `MP2: 2`. */
function ratingAt(statement: ReadStatement, at: number): Found | null {
  const { words } = statement;
  const next = words[at + 1]?.text;
  if (next === '=' && words[at + 2]?.value == null) return { unit: 'rating', to: at + 1 };
  const label = words[at - 1];
  const glued = words[at]?.gap === '' && /^(?:q|mp|t|s|qtr|p|trimestre|m|tri|sem|gp|rp)$/.test(label?.text ?? '');
  if (glued && (words[at]?.value ?? 99) <= 6) {
    const mark = words[at + 1];
    const bare = mark?.value != null && mark.value <= 4 && /[:=\- ]/.test(mark.gap) && words[at + 2]?.text !== '%' && words[at + 2]?.text !== '/' && !/^(?:of|out|de)$/.test(words[at + 2]?.text ?? '') && !countsSomething(statement, at + 2);
    return { unit: 'rating', to: bare ? at + 2 : at + 1 };
  }
  return null;
}

/** `10:15`. */
function clockAt({ words }: ReadStatement, at: number): Found | null {
  return words[at + 1]?.gap === ':' && /^\d\d$/.test(words[at + 1]?.text ?? '') && (words[at]?.value ?? 99) < 24 ? { unit: 'period', to: at + 2 } : null;
}

function placeAt(statement: ReadStatement, at: number): Found | null {
  const { words } = statement;
  const word = words[at];
  const next = words[at + 1];
  if (next?.text === '%' || next?.text === 'percent') return null;
  if (word?.ordinal === true && means(statement, at + 1, 'period-label')) return { unit: 'period', to: at + 2 };
  if (!(word?.gap === ' ' || word?.gap === '' || word?.gap === ' #' || word?.gap === '-') || /^(?:of|out|\/)$/.test(next?.text ?? '')) return null;
  if (means(statement, at - 1, 'period-label') && !countsSomething(statement, at + 1)) return { unit: 'period', to: at + 1 };
  if (means(statement, at - 1, 'place-label') && !countsSomething(statement, at + 1) && (word.value ?? 0) < 1000 && !(/^(?:algebra|geometry|english|spanish)$/.test(words[at - 1]?.text ?? '') && (word.value ?? 0) > 12) && !(words[at - 1]?.text === 'goal' && (word.value ?? 0) > 15)) return { unit: 'place', to: at + 1 };
  if (words[at - 1]?.text === '#') return { unit: 'place', to: at + 1 };
  return null;
}

/** `two-digit`, `5-paragraph`, `120 word story`: the size of the task. Not `a 5-minute tantrum`, not `3-word phrases`. */
function taskSizeAt(statement: ReadStatement, at: number, { to }: Bounds): Found | null {
  const { words } = statement;
  if (words[at + 1]?.value != null && words[at + 1]?.gap === ' ') return null;
  let noun = at + 1;
  while (noun < to && (words[noun]?.value !== null || /^(?:to|or|and|a|y|o)$/.test(words[noun]?.text ?? '')) && noun <= at + 2) noun += 1;
  const unit = words[noun];
  const head = words[noun + 1];
  if (unit === undefined || noun >= to || unit.value !== null || unit.text === '%' || unit.text === '/') return null;
  if (/^(?:tantrum|meltdown|outburst|episode|delay|cry)/.test(head?.text ?? '')) return null;
  if (/^(?:word|sentence)$/.test(unit.text) && /^(?:phrase|utterance|sentence|combination|response|answer|request)/.test(head?.text ?? '') && hasVerb(statement, at)) return null;
  if (means(statement, noun, 'grade-word') || words[noun + 1]?.text === 'level' || words[noun + 2]?.text === 'level') return null;
  const hyphened = unit.gap === '-' && !means(statement, noun, 'right-wrong');
  const singular = (words[at]?.value ?? 1) > 1 && unit.gap === ' ' && /^(?:word|step|digit|minute|sentence|paragraph|item|piece|column|row|line|player|person|page|problem|question|point|syllable|letter|part|day|week|hour|second)$/.test(unit.text) && head !== undefined && noun + 1 < to && head.gap === ' ' && !/^(?:a|per|each|in|of|for|and|with|to|or|at|on|by|daily|weekly|delay|correct|right|correctly)$/.test(head.text);
  return hyphened || singular ? { unit: 'task-size', to: noun + 1 } : null;
}

const hasVerb = ({ words }: ReadStatement, at: number): boolean => hasWord(words, Math.max(0, at - 5), at, /^(?:speak|use|using|talk|communicat|produc|say|combin|average|respond|answer|make|ask)/);
