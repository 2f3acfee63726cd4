import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const HOLDS = /^(?:limit|limits|hold|keep|keeps|cut|reduce|lower|decrease|bring|limitara|reducira|disminuira|bajara)$/;
const TO = /^(?:to|under|below|a)$/;
const NAMELESS = new Set('the his her their its number amount of rate a an and total daily weekly it that them to down los las su sus de el la numero'.split(' '));

/**
 * An amount that has an upper end: `limit bathroom requests to one per period`, `fewer than two trips to the nurse a
 * week`. What is counted has a name and a stretch of time or a try to be counted in. Null when it has not.
 */
export function heldTo(statement: ReadStatement): Span | null {
  return limited(statement) ?? cameTo(statement) ?? fewerThan(statement);
}

function limited(statement: ReadStatement): Span | null {
  const { words } = statement;
  const verb = words.findIndex((word, at) => HOLDS.test(word.text) && at < 12);
  if (verb < 0) return null;
  for (let at = verb + 2; at < Math.min(words.length, verb + 12) && !/[.;]/.test(words[at]?.gap ?? ''); at += 1) {
    const figure = words[at];
    if (figure?.value == null || figure.ordinal || words[at + 1]?.text === '%' || words[at + 1]?.text === 'percent') continue;
    const to = words.findIndex((word, before) => before > verb && before < at && before >= at - 4 && TO.test(word.text));
    if (to < 0 || !isNamed(statement, verb + 1, to) || !isCountedIn(statement, at)) return null;
    return { start: words[to]?.start ?? figure.start, end: figure.end };
  }
  return null;
}

/** `Tic counts will come down to 3 or under a period`, `increase words said in one breath to 8`: what is counted stands before its figure. */
function cameTo(statement: ReadStatement): Span | null {
  const { words } = statement;
  const verb = words.findIndex((word, at) => /^(?:come|comes|go|goes|drop|drops|fall|falls|increase|raise)$/.test(word.text) && at < 12);
  const down = words[verb]?.text === 'increase' || words[verb]?.text === 'raise' ? -1 : words.findIndex((word, at) => at > verb && at <= verb + 2 && word.text === 'to');
  if (verb < 0 || (down < 0 && !/^(?:increase|raise)$/.test(words[verb]?.text ?? ''))) return null;
  const to = down >= 0 ? down : words.findIndex((word, at) => at > verb + 1 && at < verb + 10 && word.text === 'to' && words[at + 1]?.value != null);
  const figure = words[to + 1];
  if (to < 0 || figure?.value == null || figure.ordinal || /^(?:%|percent|:)$/.test(words[to + 2]?.text ?? '')) return null;
  const counted = down >= 0 ? firstOf(statement, 0, verb, 'performed', 'observable-noun', 'problem-act') : firstOf(statement, verb + 1, to, 'performed', 'rate-unit', 'distance');
  const open = firstOf(statement, 0, to, 'undefined-conduct', 'support', 'service', 'hope', 'no-end');
  const isName = down >= 0 && words.slice(0, verb).some((word) => /^(?:counts?|number|total)$/.test(word.text));
  return (counted >= 0 || isName) && (open < 0 || counted >= 0) ? { start: words[to]?.start ?? 0, end: figure.end } : null;
}

/** `Fewer than two trips to the nurse a week`, `no more than 3 call-outs per class`, at the head of the goal. */
function fewerThan(statement: ReadStatement): Span | null {
  const { words } = statement;
  const head = words.findIndex((word) => /^(?:fewer|less|more|most|menos|mas)$/.test(word.text));
  if (head < 0 || head > 2 || (words[head]?.text === 'more' && words[head - 1]?.text !== 'no')) return null;
  const at = words[head]?.text === 'most' ? head + 1 : head + 2;
  const figure = words[at];
  if (figure?.value == null || !isNamed(statement, at + 1, at + 4) || !isCountedIn(statement, at)) return null;
  return { start: words[0]?.start ?? 0, end: words[at + 1]?.end ?? figure.end };
}

function isNamed(statement: ReadStatement, from: number, to: number): boolean {
  const { words } = statement;
  if (firstOf(statement, from, to, 'support', 'teaching', 'service', 'session') >= 0 || (hasWord(words, from, to, /^(?:help|assistance|supervision|ayuda|apoyo)$/) && firstOf(statement, to, to + 5, 'performed') < 0)) return false;
  if (hitsIn(statement, { from, to }, 'undefined-conduct').length > 0 && firstOf(statement, from, to, 'observable', 'observable-noun', 'problem-act') < 0) return false;
  return words.slice(from, to).some((word, step) => word.value === null && word.text.length > 2 && !NAMELESS.has(word.text) && firstOf(statement, from + step, from + step + 1, 'umbrella', 'judgement', 'how-much', 'low-level') < 0);
}

const isCountedIn = (statement: ReadStatement, at: number): boolean =>
  firstOf(statement, at + 1, at + 9, 'time-long', 'opportunity', 'times', 'setting-unit') >= 0 || hasWord(statement.words, at + 1, at + 5, /^(?:fewer|less|per|each|menos)$/);
