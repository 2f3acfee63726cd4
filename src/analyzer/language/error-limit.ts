import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const ERROR = /^(?:errors?|mistakes?|miscues?|slips?|misses|omissions?|reversals?|substitutions?|misspellings?|corrections?|spills?|drops|falls|errores|error|faltas?|fallas?|equivocaci(?:on|ones))$/;
const MISSES = /^(?:missing|misses|miss|missed|off|skipping|wrong|misspelling|dropping|omitting|losing|fallando)$/;

/**
 * How many errors are allowed: `no more than two slips`, `missing at most one in any eight`, `con dos errores o menos`,
 * `off in no more than 1 sale`. A limit needs its figure; the act is the caller's business.
 */
export function errorLimit(statement: ReadStatement): Span | null {
  const { words } = statement;
  for (let at = 0; at < words.length; at += 1) {
    const none = noneWrong(words, at);
    if (none !== null) return none;
    const figure = words[at];
    if (figure?.value == null || figure.ordinal || firstOf(statement, at - 4, at, 'task-given') >= 0) continue;
    const isLimit = hasWord(words, at - 4, at, /^(?:more|most|fewer|less|under|than|only|just|mas|menos)$/) || hasWord(words, at + 1, at + 5, /^(?:fewer|less|none|menos)$/) || figure.value === 0;
    if (!isLimit) continue;
    const noun = words.findIndex((word, to) => to > at && to <= at + 3 && ERROR.test(word.text));
    if (noun > 0) return { start: figure.start, end: words[noun]?.end ?? figure.end };
    if (hasWord(words, at - 6, at, MISSES)) return { start: figure.start, end: figure.end };
  }
  return null;
}

const FAULT = /^(?:wrong|missing|missed|broken|late|blank|torn|misplaced|skipped|mal|perdido|perdida)$/;

/** `no item in the wrong row`, `nothing left blank`, `none missed`. */
function noneWrong(words: ReadStatement['words'], at: number): Span | null {
  const none = words[at];
  if (none === undefined || !/^(?:no|none|nothing|zero|ningun|ninguna)$/.test(none.text)) return null;
  const fault = words.findIndex((word, next) => next > at && next <= at + 5 && FAULT.test(word.text));
  return fault < 0 || words.slice(at + 1, fault + 1).some((word) => /[.;]/.test(word.gap)) ? null : { start: none.start, end: words[fault]?.end ?? none.end };
}
