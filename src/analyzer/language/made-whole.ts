import { isHoped } from './hopes.ts';
import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

/** Verbs after which something stands there that was not there before. */
export const MAKES = /^(?:write|draw|build|create|compose|record|present|prepare|design|cook|bake|make|sew|assemble|construct|draft|film|paint|knit|plant|type|produce|publish|put|fill|print|arrange|weave|carve|code|program|develop|deliver|perform|escribira|creara|dibujara|preparara|hara|armara|construira)$/;

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
  const make = words.findIndex((word, at) => at >= start && at < start + 4 && MAKES.test(word.text));
  if (make < 0 || !hasWord(words, make + 1, make + 4, /^(?:a|an|his|her|their|one|un|una)$/) || isHoped(statement) || firstOf(statement, 0, to, 'no-end', 'how-often') >= 0) return null;
  for (let at = make + 3; at < to - 1; at += 1) {
    const text = words[at]?.text ?? '';
    const ends = /^(?:and|y)$/.test(text) && /^(?:enter|submit|hand|mail|deliver|present|post|publish|turn|send|perform|show|sell|read|give|serve|entregara|presentara)$/.test(words[at + 1]?.text ?? '') && /^(?:it|them|in|la|lo)$/.test(words[at + 2]?.text ?? '');
    const whole = /^(?:every|each|all)$/.test(text) && /,|^ $/.test(words[at]?.gap ?? '') && !/^(?:day|week|time|month|year|class|morning|quarter|of)$/.test(words[at + 1]?.text ?? '') && (words[at]?.gap.includes(',') === true || /^(?:with|has|having)$/.test(words[at - 1]?.text ?? ''));
    const parts = /^(?:with|con)$/.test(text) && /^(?:an?|un|una)$/.test(words[at + 1]?.text ?? '') && words.slice(at + 2, at + 9).some((word) => word.gap.includes(','));
    if (ends || whole || parts) return { start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0 };
  }
  return null;
}
