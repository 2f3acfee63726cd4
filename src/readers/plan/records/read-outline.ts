import type { Heading } from '../../../analyzer/model/plan.ts';
import { passageOf } from '../../layout.ts';
import { headingOf, type CorrectHeading } from '../tokens/correct-headings.ts';
import { headingWords } from '../tokens/heading-words.ts';
import type { Placed } from '../tokens/place.ts';

/** More headings than this are a form's labels in bold, not an outline. */
const MOST_HEADINGS = 120;

/** Every heading with the part it stands in, each once: a heading that runs over pages is one. */
export function readOutline(placed: readonly Placed[], correct: CorrectHeading | null, document: string): readonly Heading[] {
  const outline = new Map<string, Heading>();
  for (const { token, section } of placed) {
    const words = headingWords(headingOf(token) ?? '');
    if (!/\p{L}{3}/u.test(words) || outline.has(words)) continue;
    const title = token.kind === 'title' ? passageOf(document, token.lines) : token.kind === 'field' ? token.label : null;
    if (title !== null) outline.set(words, { title, section, corrected: (correct?.(words) ?? null) !== null });
  }
  return [...outline.values()].slice(0, MOST_HEADINGS);
}
