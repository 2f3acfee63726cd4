import type { Passage } from '../../../analyzer/model/passage.ts';

/** Several passages of one document as one, with a space between. Offsets and rectangles stay true. */
export function joinPassages(passages: readonly Passage[]): Passage | null {
  const [first, ...rest] = passages;
  if (first === undefined) return null;
  return rest.reduce(joinTwo, first);
}

function joinTwo(one: Passage, other: Passage): Passage {
  const shift = one.text.length + 1;
  const text = `${one.text} ${other.text}`;
  if (one.place.kind === 'page' || other.place.kind === 'page') return { text, place: one.place };
  const moved = other.place.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
  return { text, place: { ...one.place, spans: [...one.place.spans, ...moved] } };
}
