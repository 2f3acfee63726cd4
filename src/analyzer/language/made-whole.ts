import { isHoped } from './hopes.ts';
import { firstOf, means, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

/** Verbs after which something stands there that was not there before. */
export const MAKES = /^(?:write|draw|build|create|compose|record|present|prepare|design|cook|bake|make|sew|assemble|construct|draft|film|paint|knit|plant|type|produce|publish|put|fill|print|arrange|weave|carve|code|program|develop|deliver|perform|escribira|creara|dibujara|preparara|hara|armara|construira)$/;

/** Whether a word is one of these verbs, in the plain form or in the third person. */
export const isMaking = (text: string): boolean => MAKES.test(text) || (text.endsWith('s') && (MAKES.test(text.slice(0, -1)) || MAKES.test(text.slice(0, -2))));

const AUXILIARY = /^(?:will|shall|to|can|podra|be|able)$/;

/** The first word after `will`, or where the stretch begins. */
export function afterWill({ words }: ReadStatement, { from, to }: { from: number; to: number }): number {
  for (let at = from; at < to; at += 1) {
    if (words[at]?.text !== 'will' && words[at]?.text !== 'shall') continue;
    let after = at + 1;
    while (AUXILIARY.test(words[after]?.text ?? '')) after += 1;
    return after;
  }
  return from;
}

/** `build a birdhouse, every joint square`, `bake a cake and enter it in the fair`: a thing made, with its end. */
export function madeWhole(statement: ReadStatement, { to }: { to: number }): Span | null {
  const { words } = statement;
  const start = afterWill(statement, { from: 0, to });
  const make = words.findIndex((word, at) => at >= start && at < start + 4 && (isMaking(word.text) || /^(?:complete|completes|finish|finishes)$/.test(word.text) || means(statement, at, 'open-act')));
  if (make < 0 || !hasWord(words, make + 1, make + 4, /^(?:the|el|la|a|an|his|her|their|one|un|una)$/) || isHoped(statement) || firstOf(statement, 0, to, 'no-end', 'how-often') >= 0) return null;
  for (let at = make + 3; at < to - 1; at += 1) {
    const text = words[at]?.text ?? '';
    const ends = /^(?:and|y)$/.test(text) && /^(?:enter|submit|hand|mail|deliver|present|post|publish|turn|send|perform|show|sell|read|give|serve|entregara|presentara)$/.test(words[at + 1]?.text ?? '') && /^(?:it|them|in|la|lo)$/.test(words[at + 2]?.text ?? '');
    const whole = /^(?:every|each|all)$/.test(text) && /,|^ $/.test(words[at]?.gap ?? '') && !/^(?:day|week|time|month|year|class|morning|quarter|of)$/.test(words[at + 1]?.text ?? '') && (words[at]?.gap.includes(',') === true || /^(?:with|has|having)$/.test(words[at - 1]?.text ?? ''));
    const parts = /^(?:with|con)$/.test(text) && /^(?:an?|un|una)$/.test(words[at + 1]?.text ?? '') && words.slice(at + 2, at + 9).some((word) => word.gap.includes(','));
    if (ends || whole || parts || (at > make + 2 && isResult(statement, at))) return { start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0 };
  }
  return null;
}

/** `so that it stands level`, `so the cord slides`, `that is done in the middle`: what the thing must be when it is finished. */
function isResult(statement: ReadStatement, at: number): boolean {
  const { words } = statement;
  const text = words[at]?.text ?? '';
  const clause = text === 'so' ? (words[at + 1]?.text === 'that' ? at + 2 : at + 1) : text === 'that' ? at + 1 : -1;
  if (clause < 0 || firstOf(statement, clause, Math.min(clause + 8, words.length), 'judgement', 'hope', 'low-level', 'how-much', 'praise', 'internal') >= 0) return false;
  const next = words[clause]?.text ?? '';
  return text === 'so' ? /^(?:it|the|each|every|all|no|nothing|both|its|they)$/.test(next) : /^(?:is|are|comes|adds|balances|matches|lists|includes|names|floats|rolls|measures|stands?|fits?|holds?|runs?|works?|passes|opens|lights?|closes|turns|has|shows)$/.test(next);
}
