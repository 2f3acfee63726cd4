import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

/** Verbs of giving answers, besides those of getting them right. */
const GETS = /^(?:get|gets|finish|finishes|answer|answers|name|names|solve|solves|read|reads|spell|spells|label|labels|do|does|complete|completes|identify|identifies|match|matches|write|writes|point|find|finds|say|says|count|counts|tell|tells|pick|picks|choose|chooses|sort|sorts|have|has|acertara|contestara|resolvera|leera|nombrara)$/;
const OF_THEM = /^(?:of|de)$/;
const PRONOUN = /^(?:them|these|those|which|ellos|ellas)$/;

/**
 * So many of a number named before: `given 20 problems … will get 17 of them`, `of 30 facts he will get 27`, `finish
 * with 22 right`. Both figures make a level, and getting them right is its own act. Null when there is no larger figure.
 */
export function countedOf(statement: ReadStatement): Span | null {
  const { words } = statement;
  const will = words.findIndex((word) => /^(?:will|shall)$/.test(word.text) || GETS.test(word.text));
  if (will < 0) return null;
  for (let at = will + 1; at < words.length; at += 1) {
    const figure = words[at];
    if (figure?.value == null || figure.ordinal || !hasWord(words, Math.max(0, at - 7), at, GETS)) continue;
    const next = words[at + 1];
    const them = OF_THEM.test(next?.text ?? '') && PRONOUN.test(words[at + 2]?.text ?? '');
    const right = hasWord(words, at + 2, at + 5, /^(?:right|correct)$/) || /^(?:right|correct|correctly|bien|correctas|correctos)$/.test(next?.text ?? '');
    const last = next === undefined || /[.,;]/.test(next.gap) || /^(?:aloud|by|without|with)$/.test(next.text);
    if (!them && !right && !last) continue;
    const total = words.findIndex((word, before) => before < at && (word.value ?? 0) > (figure.value ?? 0) && isNumberOfThings(statement, before));
    if (total >= 0) return { start: figure.start, end: (them ? words[at + 2]?.end : next !== undefined && right ? next.end : figure.end) ?? figure.end };
  }
  return null;
}

/** The figure counts things that are done: `20 multiplication problems`, not `10 minutes`. */
function isNumberOfThings(statement: ReadStatement, at: number): boolean {
  const { words } = statement;
  const end = Math.min(at + 4, words.length);
  return words[at]?.ordinal === false && words[at + 1]?.gap !== '-' && words[at + 1]?.text !== '%' && words.slice(at + 1, end).some((word) => word.text.endsWith('s')) && firstOf(statement, at + 1, at + 2, 'time-short', 'time-long') < 0 && !hasWord(words, at + 1, end, /^(?:students|peers|classmates|children|kids|adults|teachers|staff|friends)$/);
}
