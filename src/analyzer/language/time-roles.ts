import type { Bounds } from './number-labels.ts';
import { isOfTheClass } from './of-the-class.ts';
import type { Quantity } from './quantities.ts';
import { firstOf, lastOf, type ReadStatement } from './read-statement.ts';
import type { Role } from './roles.ts';
import { hasWord } from './words.ts';

/** What a time or a frequency is there for: the child's when an act takes it, else help, a visit, a task, a setting. */
export function timeRole(statement: ReadStatement, { from, to, unit, value }: Quantity, bounds: Bounds): Role {
  const { words } = statement;
  if (isOfTheClass(statement, bounds)) return 'task';
  if (isNeededFor(statement, from, to, bounds)) return 'result';
  if (/^(?:during|over|throughout|durante)$/.test(words[from - 1]?.text ?? '') || isPartOfTheHour(words, from)) return 'setting';
  if (words[from - 1]?.text === 'than' && /^(?:task|tasks|activity|activities|work|assignment|assignments|lesson|lessons|anything)$/.test(words[from - 3]?.text ?? '')) return 'task';
  const per = /^(?:per|a|each|every|\/|al|por|cada|weekly|monthly|daily|semanales|mensuales)$/.test(words[to]?.text ?? '');
  if (unit === 'duration' && hasWord(words, to, to + 2, /^(?:night|evening|noche)$/)) return 'task';
  const long = firstOf(statement, to, Math.min(to + 3, bounds.to), 'time-long', 'session') >= 0;
  const act = lastOf(statement, Math.max(bounds.from, from - 9), from, 'observable', 'open-act');
  const service = lastOf(statement, Math.max(bounds.from, from - 14), from, 'service', 'session');
  if (unit === 'duration' && (per || /ly$|ales$/.test(words[to]?.text ?? '')) && long && (value ?? 0) >= 10 && act < 0) return 'service';
  const away = lastOf(statement, Math.max(bounds.from, from - 4), from, 'attendance');
  if (away > act || (act < 0 && firstOf(statement, to, Math.min(to + 4, bounds.to), 'attendance') >= 0)) return 'attendance';
  if (service > act) return 'service';
  if (lastOf(statement, Math.max(bounds.from, from - 5), from, 'teaching', 'no-end') > act) return 'setting';
  if (act < 0 && firstOf(statement, to, Math.min(to + 6, bounds.to), 'service') >= 0) return 'service';
  return (act >= 0 && words[act - 1]?.text !== 'as') || isTimed(statement, from, to, bounds) ? 'result' : 'setting';
}

/** `in the first 10 minutes of class`: when it happens; `within` and `for` would say how long. */
const isPartOfTheHour = (words: ReadStatement['words'], from: number): boolean => /^(?:first|last|final|opening|primeros|ultimos)$/.test(words[from - 1]?.text ?? '') && hasWord(words, from - 4, from - 1, /^(?:in|during|throughout|en|durante)$/);

/** `needs ten minutes to open his locker`: the time an act takes. */
function isNeededFor(statement: ReadStatement, from: number, to: number, bounds: Bounds): boolean {
  const { words } = statement;
  if (!hasWord(words, Math.max(bounds.from, from - 9), from, /^(?:needs?|takes?|took|requires?|uses?|necesita|tarda)$/) || firstOf(statement, Math.max(bounds.from, from - 9), Math.min(to + 6, bounds.to), 'session', 'support') >= 0 || firstOf(statement, to + 1, Math.min(to + 6, bounds.to), 'service') >= 0) return false;
  for (let at = to; at < Math.min(to + 4, bounds.to - 1); at += 1) if (/^(?:to|en|para)$/.test(words[at]?.text ?? '') && firstOf(statement, at + 1, at + 2, 'observable', 'open-act', 'outcome-act') >= 0) return true;
  return false;
}

/** `hair pulling`, `rocking`: an act as a noun. */
const isNamedActing = (text: string): boolean => /^[a-z]{3,}ing$/.test(text) && !/^(?:during|being|morning|evening|training|tutoring|counseling|beginning|everything|nothing|something|anything|building|meeting|spring|including|working|helping|having|going|getting|starting|ending|lasting|according|following|receiving|using|attending)$/.test(text);

/** A time is the child's when something takes it: `it takes him 25 minutes`, `within two minutes`, `11 min in seat`. */
function isTimed(statement: ReadStatement, from: number, to: number, bounds: Bounds): boolean {
  if (firstOf(statement, to, Math.min(to + 7, bounds.to), 'observable', 'observable-noun', 'problem-act', 'open-act') >= 0) return true;
  if (firstOf(statement, Math.max(bounds.from, from - 6), from, 'observable-noun', 'problem-act') >= 0) return true;
  if (statement.words.slice(Math.max(bounds.from, from - 4), from).some((word, step) => isNamedActing(word.text) && (statement.tags[Math.max(bounds.from, from - 4) + step]?.length ?? 0) === 0)) return true;
  return hasWord(statement.words, Math.max(bounds.from, from - 8), from, /^(?:take|takes|took|taking|last|lasts|lasted|lasting|within|average|averages|averaged|delay|latency|after|tantrum|tantrums|outburst|outbursts|meltdown|meltdowns|episode|episodes|attention|focus|task|seat|chair|circle|tarda|duran|dura|atencion|berrinches|rabietas|endurance|every|each|cada)$/);
}
