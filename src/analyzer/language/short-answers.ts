import { measuresOf, type Measure } from './measures.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** Verbs after which a bare figure is what was reached. */
const REACHED = /^(?:manag(?:es|ed)|took|takes|gets?|got|hit|hits|did|does|made|makes|wrote|writes|reads?|had|has|reached|scored|named|names|finish(?:es|ed)|gave|gives|said|says|earned|ran|walked|held|holds|solved|answered|logro|hizo|leyo|escribio|obtuvo|saco)$/;
/** Words that may close a short answer: `Eleven this time.`, `Nine correct on Monday.` */
const CLOSING = /^(?:for|all|quarter|night|before|this|last|time|today|now|so|far|on|in|the|and|first|second|again|still|only|just|about|week|month|yesterday|monday|tuesday|wednesday|thursday|friday|try|round|probe|esta|vez|hoy|ahora|ayer)$/;

/**
 * A figure whose unit the words before it told: `Goal was four exchanges. She manages two, then …`, `70% was the goal and
 * he hit 74`, `Eleven this time. Eight last.` Or null.
 */
export function shortAnswer(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null, measures: readonly Measure[]): Span | null {
  const only = isOnlyAnswer(statement, sentence);
  if (only !== null) return only;
  const known = measures.length > 0 && before !== null ? measuresOf(statement, before).some(isCounted) : false;
  for (const [order, one] of measures.entries()) {
    if (order > 12) break;
    if (one.role === 'label' || one.unit === 'ratio' || one.unit === 'percent' || !isReached(statement, sentence, one)) continue;
    if (known || measures.slice(0, order).some(isCounted)) return { start: statement.words[one.from - 1]?.start ?? one.start, end: statement.words[one.from]?.end ?? one.end };
  }
  return null;
}

/** A figure that says what is counted, as a target does. */
const isCounted = ({ role, aim, unit }: Measure): boolean => (role === 'result' && unit !== 'share') || (role === 'task' && unit === 'count') || (aim === 'target' && role !== 'label') || unit === 'bare';

/** The child reached it, and nothing is named after it. */
function isReached({ words, text }: ReadStatement, { from, to }: ReadSentence, measure: Measure): boolean {
  let at = measure.from - 1;
  while (at > measure.from - 4 && at > from && /^(?:it|through|to|up|past|only|just|about|at)$/.test(words[at]?.text ?? '')) at -= 1;
  const isAt = words[measure.from - 1]?.text === 'at' && /^(?:is|was|now)$/.test(words[at]?.text ?? '');
  const verb = words[at]?.text ?? '';
  const subject = words[at - 1]?.text ?? '';
  const isSaid = /^(?:now|currently|today|ahora|hoy)$/.test(words[measure.from - 1]?.text ?? '') || (isAt || REACHED.test(verb)) && (at === from || /^(?:he|she|they|and|but|only|just|el|ella|y|pero)$/.test(subject) || at - 1 === from || /[A-Z]/.test(text[words[at - 1]?.start ?? 0] ?? ''));
  if (!isSaid || words[measure.from]?.ordinal === true) return false;
  const next = words[measure.from + 1];
  return measure.from + 1 >= to || next === undefined || /[.,;:!)—]/.test(next.gap) || /^(?:then|and|but|before|of|so|y|pero)$/.test(next.text);
}

/** A sentence that is a figure and little else. */
function isOnlyAnswer({ words }: ReadStatement, { from, to }: ReadSentence): Span | null {
  const first = words[from];
  if (first?.value == null || first.ordinal || to - from < 2 || to - from > 5) return null;
  for (let at = from + 1; at < to; at += 1) if (words[at]?.value !== null || !CLOSING.test(words[at]?.text ?? '')) return null;
  return words[from + 1]?.gap === ' ' ? { start: first.start, end: words[to - 1]?.end ?? first.end } : null;
}
