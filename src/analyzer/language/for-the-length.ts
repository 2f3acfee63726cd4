import type { ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

const STRETCH = /^(?:length|whole|entire|full|duration|rest|duracion)$/;
const THING = /^(?:a|an|the|his|her|one|each|un|una|el|la)$/;
const NEARNESS = /^(?:cents?|dollars?|points?|inch|inches|cm|mm|degrees?|words?|spaces?|feet|foot|pounds?|ounces?|grams?|minutes?|seconds?|beats?|centavos|grados|puntos)$/;

/**
 * How long by something with an end of its own, or how near: `for the length of a picture book`, `for a ten-minute talk`,
 * `be within 50 cents of the right total`. `for the whole year` says nothing and is none.
 */
export function forTheLength({ words }: ReadStatement): Span | null {
  for (let at = 0; at < words.length - 2; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) break;
    if (/^(?:for|through|throughout|por|durante)$/.test(word.text) && THING.test(next.text)) {
      const size = words[at + 2];
      const unit = words[at + 3];
      if (size?.value != null && /^(?:minute|second|page|song|lap|round|minutos)$/.test(unit?.text ?? '') && words[at + 4]?.gap === ' ' && word.text === 'for') return { start: word.start, end: words[at + 4]?.end ?? word.end };
      const noun = words[at + (words[at + 3]?.text === 'of' ? 5 : 3)];
      if (STRETCH.test(size?.text ?? '') && noun !== undefined && !/^(?:year|day|days|month|week|semester|quarter|time|iep|school)$/.test(noun.text) && words[at + (words[at + 3]?.text === 'of' ? 4 : 3)]?.gap === ' ') return { start: word.start, end: noun.end };
    }
    if (word.text === 'within' && next.value !== null && NEARNESS.test(words[at + 2]?.text ?? '') && /^(?:of|from)$/.test(words[at + 3]?.text ?? '') && !/^(?:minutes?|seconds?)$/.test(words[at + 2]?.text ?? '')) return { start: word.start, end: words[at + 2]?.end ?? next.end };
  }
  return null;
}
