import { firstOf, means, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const ONE = /^(?:a|an|the|one|his|her|un|una|el|la)$/;
/** Nouns that come again and again, so that once says nothing. */
const AGAIN = /^(?:task|direction|assignment|activity|request|transition|class|day|lesson|conversation|discussion|question|adult|teacher|routine|work|answer|rules?|expectations?)$/;
const FEELS = /^(?:being|getting|becoming|feeling|having|needing|giving|help|support|difficulty|issue|trouble|problem|making|losing|wanting|trying|knowing|thinking)$/;

/**
 * One act with a fault it has to be free of: `cross the parking lot … never once letting go`, `swim one length without
 * touching the wall`. The act has an end of its own and the fault can be seen. Null for `get through the day`.
 */
export function doneWithout(statement: ReadStatement, act: { readonly from: number; readonly to: number }): Span | null {
  const { words } = statement;
  const one = words.findIndex((word, at) => at >= act.to && at < act.to + 3 && ONE.test(word.text));
  if (one < 0 || hasWord(words, one + 1, one + 4, AGAIN) || firstOf(statement, 0, words.length, 'how-often', 'internal', 'hope', 'judgement', 'undefined-conduct') >= 0) return null;
  for (let at = one + 1; at < words.length - 1; at += 1) {
    const text = words[at]?.text ?? '';
    const never = (text === 'not' || text === 'never') && words[at + 1]?.text === 'once';
    const fault = words[at + (never ? 2 : 1)];
    if (!never && text !== 'without' && text !== 'sin') continue;
    if (fault === undefined || !/(?:ing|ar|er|ir|arse)$/.test(fault.text) || FEELS.test(fault.text) || means(statement, at, 'independence')) continue;
    return { start: words[at]?.start ?? 0, end: fault.end };
  }
  return null;
}
