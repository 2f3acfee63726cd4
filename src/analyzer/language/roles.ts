import { isOfTheClass } from './of-the-class.ts';
import type { Bounds, Label } from './number-labels.ts';
import type { Quantity } from './quantities.ts';
import { isObservedTry } from './observed-tries.ts';
import { firstOf, lastOf, means, type ReadStatement } from './read-statement.ts';
import { timeRole } from './time-roles.ts';
import { isTally } from './tally.ts';
import { hasWord } from './words.ts';

/** What a number is there for. Only `result` is something the child does or scores. */
export type Role = 'result' | 'service' | 'attendance' | 'change' | 'day-share' | 'task' | 'setting' | 'undefined' | 'label';
export type { Label };

/** What a quantity is there for, by its unit and the words of its clause. */
export function roleOf(statement: ReadStatement, quantity: Quantity, bounds: Bounds): Role {
  if (isRating(statement, quantity, bounds)) return 'label';
  switch (quantity.unit) {
    case 'score':
      return isTally(statement, quantity) || isOfTheClass(statement, bounds) ? 'setting' : 'result';
    case 'percentile':
    case 'level':
    case 'grade-level':
    case 'rate':
    case 'run':
      return 'result';
    case 'distance':
      return isCovered(statement, quantity, bounds) ? 'result' : 'setting';
    case 'occasions':
      return occasionsRole(statement, quantity, bounds);
    case 'setting':
      return isDoneTo(statement, quantity, bounds) ? 'result' : 'setting';
    case 'span':
      return 'setting';
    case 'percent':
      return percentRole(statement, quantity, bounds);
    case 'ratio':
      return ratioRole(statement, quantity, bounds);
    case 'duration':
    case 'frequency':
      return timeRole(statement, quantity, bounds);
    case 'share':
      return shareRole(statement, quantity, bounds);
    case 'count':
      return countRole(statement, quantity, bounds);
    case 'bare':
      return bareRole(statement, quantity, bounds);
  }
}

/** `Progress rating this period: 2 of 4`: a code, whatever its shape. */
function isRating({ words, tags }: ReadStatement, { from, unit }: Quantity, bounds: Bounds): boolean {
  if (unit !== 'ratio' && unit !== 'score' && unit !== 'bare' && unit !== 'count') return false;
  if (/^(?:rating|code|mark)$/.test(words[from - 1]?.text ?? '') && (words[from]?.gap ?? '').includes(':') && !tags.slice(bounds.from, bounds.to).some((list) => list.includes('rubric'))) return true;
  if (/^(?:mark|rating|code|grade)$/.test(words[from - 1]?.text ?? '') && unit !== 'ratio') return true;
  for (let at = from - 1; at >= Math.max(bounds.from, from - 5); at -= 1) if (tags[at]?.includes('status-code') === true && /^(?:rating|code|mark|key)$/.test(words[at]?.text ?? '')) return true;
  return false;
}

/** The word before a number, past `a good`, `about`, `nearly`. */
function firmWord(words: ReadStatement['words'], from: number): string {
  let at = from;
  while (at > from - 3 && /^(?:a|an|good|about|around|roughly|nearly|almost|approximately|some|full|cerca|casi|un|de)$/.test(words[at]?.text ?? '') && words[at - 1] !== undefined) at -= 1;
  return words[at]?.text ?? '';
}

function percentRole(statement: ReadStatement, { from, to, value }: Quantity, bounds: Bounds): Role {
  const { words } = statement;
  const next = words[to];
  const sameClause = next !== undefined && to < bounds.to && !/[,.;:()]/.test(next.gap);
  if (sameClause && means(statement, to, 'change') && !means(statement, to, 'measured-thing')) return 'change';
  if (sameClause && /^[a-z]{3,}er$/.test(next.text) && !/^(?:after|under|over|other|number|letter|paper|teacher|either|whether|never|later|together|quarter)$/.test(next.text)) return 'change';
  if (sameClause && means(statement, to + 1, 'change') && /^(?:of|more|as|de)$/.test(next.text)) return 'change';
  const by = firmWord(words, from - 1);
  const direction = firstOf(statement, Math.max(bounds.from, from - 5), from, 'direction');
  if ((by === 'by' || by === 'up' || by === 'down' || by === 'another') && !/^(?:to)$/.test(words[to]?.text ?? '')) return 'change';
  if (direction >= 0 && direction === from - 1 && !/^(?:maint|keep|mant)/.test(words[direction]?.text ?? '')) return 'change';
  if (next?.text === 'of' && /^(?:where|what|normal)$/.test(words[to + 1]?.text ?? '')) return 'change';
  if ((value ?? 0) > 100 || /^(?:gave|gives|give|giving|puts|putting)$/.test(by)) return 'change';
  const ofTheDay = /^(?:of|del|de)$/.test(next?.text ?? '') && hasWord(words, to + 1, to + 5, /^(?:day|week|dia|semana|jornada)$/);
  if (firstOf(statement, ofTheDay ? Math.max(bounds.from, from - 25) : to, Math.min(to + 9, bounds.to), 'day-share') >= 0) return 'day-share';
  const given = firstOf(statement, to, Math.min(to + 3, bounds.to), 'service');
  if (given >= 0 && !isObservedTry(statement, given)) return 'service';
  if (near(statement, from, to, bounds, 6, 3, 'attendance')) return 'attendance';
  return 'result';
}

function ratioRole(statement: ReadStatement, { from, to }: Quantity, bounds: Bounds): Role {
  if (/^(?:we|i)$/.test(statement.words[bounds.from]?.text ?? '') && isOfTheClass(statement, bounds)) return 'setting';
  const counted = headAfter(statement, to, bounds);
  const visits = firstOf(statement, to, counted + 1, 'session', 'time-long', 'setting-unit') >= 0;
  if (visits && near(statement, from, to, bounds, 6, 4, 'attendance')) return 'attendance';
  if (visits && hasWord(statement.words, Math.max(bounds.from, from - 3), Math.min(to + 3, bounds.to), /^(?:here|asistio|vino)$/)) return 'attendance';
  if (visits && /^(?:in|at)$/.test(statement.words[bounds.from]?.text ?? '') && /^(?:class|school|group|attendance|therapy)$/.test(statement.words[bounds.from + 1]?.text ?? '') && from <= bounds.from + 3) return 'attendance';
  if (means(statement, counted, 'session') && near(statement, from, to, bounds, 5, 0, 'service')) return 'attendance';
  if (firstOf(statement, to, counted + 1, 'session') >= 0) {
    const act = lastOf(statement, Math.max(bounds.from, from - 6), from, 'observable');
    const word = statement.words[act]?.text ?? '';
    if (!/^(?:in|on|across|during|of|over|en)$/.test(statement.words[from - 1]?.text ?? '') && (act < 0 || /^(?:us|ha|get|go|com|c?ame|took|take)/.test(word))) return 'attendance';
  }
  const offered = lastOf(statement, Math.max(bounds.from, from - 5), from, 'service');
  if (offered >= 0 && firstOf(statement, offered + 1, from, 'observable') < 0 && firstOf(statement, Math.max(bounds.from, from - 9), offered, 'observable') < 0 && firstOf(statement, to, Math.min(to + 5, bounds.to), 'right-wrong', 'observable') < 0) return 'service';
  if (means(statement, counted, 'time-short') && near(statement, from, to, bounds, 4, 4, 'service')) return 'service';
  if (statement.words[from]?.text === 'one' && hasWord(statement.words, to, to + 3, NOT_DONE)) return 'setting';
  const across = /^(?:in|on|across|during|through|of|over|for|at|en|por)$/.test(firmWord(statement.words, from - 1)) || from === bounds.from;
  const held = means(statement, counted, 'opportunity') || (/^(?:classes|periods|lessons|subjects|clases)$/.test(statement.words[counted]?.text ?? '') && lastOf(statement, bounds.from, from, 'observable', 'open-act', 'observable-noun', 'problem-act') >= 0);
  return NOT_DONE.test(statement.words[counted]?.text ?? '') && !(across && held) ? 'setting' : 'result';
}

/** People, and the parts of a course: `two of his three teachers`, `3 of the 6 workbooks`. */
const NOT_DONE = /^(?:graders|teachers|aides|adults|staff|students|classmates|kids|children|peers|brothers|sisters|siblings|parents|paraprofessionals|therapists|classes|periods|subjects|goals|objectives|units|chapters|lessons|workbooks|pages|credits|schools|courses|maestr[oa]s|metas|clases|unidades|capitulos|companeros|estudiantes|alumnos|objetivos)$/;

/** The noun a pair of numbers counts: the last word before the phrase ends (`nine of ten class discussions`). */
function headAfter({ words, tags }: ReadStatement, to: number, bounds: Bounds): number {
  let head = to;
  while (head + 1 < Math.min(to + 3, bounds.to) && !NOT_DONE.test(words[head]?.text ?? '')) {
    const next = words[head + 1];
    if (next?.gap !== ' ' || next.value !== null || FUNCTION_WORD.test(next.text) || tags[head + 1]?.includes('says') === true) break;
    head += 1;
  }
  return head;
}

const FUNCTION_WORD = /^(?:in|on|at|of|and|with|for|to|this|that|were|was|is|are|as|by|when|during|over|correctly|right|correct|en|de|con|por|y|a|he|she|from|without|but|using|or|per|each|every|given|today|last|so)$/;

function shareRole(statement: ReadStatement, { from, to }: Quantity, bounds: Bounds): Role {
  const { words } = statement;
  if (words.slice(to, to + 3).some((word) => word.text === 'way') || (/^(?:gone|over|done|through|up)$/.test(words[to]?.text ?? '') && hasWord(words, Math.max(bounds.from, from - 5), from, /^(?:year|semester|quarter|trimester|unit|term)$/))) return 'change';
  if (hasWord(words, Math.max(0, from - 4), from, /^(?:take|takes|took|tarda)$/)) return 'result';
  return firstOf(statement, to, Math.min(to + 3, bounds.to), 'setting-unit') >= 0 ? 'setting' : 'result';
}

/** Feet and laps count when the child covers them. */
function isCovered({ words }: ReadStatement, { from, to }: Quantity, bounds: Bounds): boolean {
  return hasWord(words, Math.max(bounds.from, from - 15), Math.min(to + 4, bounds.to), /^(?:walk|trail|travel|navigat|scoot|jog|gallop|skip|pedal|march|run|ran|propel|climb|throw|threw|jump|ride|swim|swam|wheel|hop|roll|crawl|kick|lift|carr|push|pull|stack|drive|drove|step|camin|corr|lanz|salt)/);
}

/** `at 3 recesses a week`: how often, when the child does something then. */
function occasionsRole(statement: ReadStatement, { from }: Quantity, bounds: Bounds): Role {
  if (/^(?:with|given|con)$/.test(statement.words[from - 1]?.text ?? '')) return 'service';
  const start = Math.max(bounds.from, from - 14);
  const act = lastOf(statement, start, from, 'observable', 'open-act');
  if (/^(?:miss|absent|falt)/.test(statement.words[act]?.text ?? '')) return 'attendance';
  return act >= 0 && act > lastOf(statement, start, from, 'service', 'session', 'attendance', 'teaching') ? 'result' : 'setting';
}

function countRole(statement: ReadStatement, { from, to }: Quantity, bounds: Bounds): Role {
  if (statement.words[from - 1]?.text === 'of' && /^(?:page|pages|passage|paragraph|text|recording|set|sample)$/.test(statement.words[from - 2]?.text ?? '')) return 'task';
  if (/^(?:the|his|her|their|these|those|los|las|sus)$/.test(statement.words[from - 1]?.text ?? '') && /^(?:of|de)$/.test(statement.words[from - 2]?.text ?? '')) return 'task';
  if (isOfTheClass(statement, bounds) || isSaidToBe(statement, from, bounds)) return 'task';
  const trouble = lastOf(statement, Math.max(bounds.from, from - 5), from, 'difficulty');
  if (trouble >= 0 && statement.words.slice(trouble + 1, from).some((word) => word.text.endsWith('ing'))) return 'task';
  const given = lastOf(statement, Math.max(bounds.from, from - 4), from, 'task-given');
  const act = lastOf(statement, Math.max(bounds.from, from - 4), from, 'observable');
  if (given >= 0 && given >= act) return 'task';
  const taught = lastOf(statement, Math.max(bounds.from, from - 6), from, 'teaching');
  if (taught >= 0 && taught >= act) return 'task';
  if (near(statement, from, to, bounds, 5, 0, 'attendance')) return 'attendance';
  return 'result';
}

/** `There are 12 steps in the routine`: what the task holds. */
const isSaidToBe = ({ words }: ReadStatement, from: number, bounds: Bounds): boolean => words[from - 2]?.text === 'there' && from - 2 >= bounds.from && /^(?:are|is|were|was)$/.test(words[from - 1]?.text ?? '');

/** `greets two peers`, `asks 3 classmates`: people counted by what the child does to them. */
function isDoneTo(statement: ReadStatement, { from, to }: Quantity, bounds: Bounds): boolean {
  const { words } = statement;
  if (!hasWord(words, from, to, /^(?:peer|classmate|adult|people|person|student|compan|staff)/)) return false;
  const act = lastOf(statement, Math.max(bounds.from, from - 3), from, 'observable');
  return act >= 0 && !hasWord(words, act, from, /^(?:with|in|from|by|of|for|to|has|had|play|plays|work|works)$/);
}

/** Acts that tell nothing of a skill by their number: `plays 2 instruments`, `took 3 trips`. */
const ANY_ACT = /^(?:play|put|mak|made|run|ran|take|took|join|share|sell|sold|buy|bought|win|won|start|use|complet|finish|move|enter|earn|bring|brought|leave|left|eat|ate|call|juega|tom)/;

function bareRole(statement: ReadStatement, { from, to }: Quantity, bounds: Bounds): Role {
  const { words } = statement;
  if (isOfTheClass(statement, bounds)) return 'setting';
  if (firstOf(statement, to, Math.min(to + 3, bounds.to), 'setting-unit') >= 0) return 'setting';
  if (words[from - 1]?.text === 'to' && hasWord(words, Math.max(bounds.from, from - 5), from - 1, /^count/)) return 'result';
  if (/^(?:his|her|their|the|its|all|these|those|sus|los|las)$/.test(words[from - 1]?.text ?? '')) return 'setting';
  const taught = lastOf(statement, Math.max(bounds.from, from - 30), from, 'teaching', 'task-given');
  const act = lastOf(statement, Math.max(bounds.from, from - 2), from, 'observable');
  if (/^(?:miss|attend)/.test(words[act]?.text ?? '') && firstOf(statement, bounds.from, from, 'session', 'attendance') >= 0) return 'attendance';
  return act >= 0 && act > taught && !means(statement, act, 'no-end') && !ANY_ACT.test(words[act]?.text ?? '') ? 'result' : 'setting';
}

function near(statement: ReadStatement, from: number, to: number, bounds: Bounds, before: number, after: number, ...meanings: Parameters<typeof means>[2][]): boolean {
  return firstOf(statement, Math.max(bounds.from, from - before), from, ...meanings) >= 0 || firstOf(statement, to, Math.min(to + after, bounds.to), ...meanings) >= 0;
}
