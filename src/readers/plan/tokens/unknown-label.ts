import { areaIn } from '../labels/area-words.ts';

const NAME = /^(?:\p{Lu}[\p{L}’'&/-]{1,20}(?:\s(?:\p{Lu}[\p{L}’'&/-]{1,20}|of|the|and|to|for|in|on|or|by|de|del|la|el|los|las|y|para|&)){0,5})\s*:(?=\s|$)/u;
const SPEAKS = /\b(?:Will|Shall|Can|Is|Are|Was|Has|Step|Steps|Example|Examples|Note|Goal|Meta|Given|When|First|Then|Next|And|Or|Including|Dado|Cuando)\b|['’]s\b/;

/**
 * Where a label that no form in the house knows ends ("Reviewer Initials:"), or null. One to six capitalised words and a colon at the
 * beginning of a line: what follows belongs to that label, not to the box above it.
 */
export function unknownLabelEnd(text: string): number | null {
  const colon = text.indexOf(':');
  if (colon < 5 || colon > 60) return null;
  const match = NAME.exec(text);
  if (match === null || SPEAKS.test(match[0]) || areaIn(match[0]) !== null) return null;
  return match[0].length;
}

const AFTER_STOP = /[.!?)]\s+(?=\p{Lu})/gu;

/** Such a label of two words and more after a full stop inside a line, or null. One word alone may begin a sentence of the goal ("Example: …"). */
export function unknownLabelInside(text: string): { readonly start: number; readonly end: number } | null {
  if (!text.includes(':')) return null;
  for (const { index, 0: stop } of text.matchAll(AFTER_STOP)) {
    const start = index + stop.length;
    const end = unknownLabelEnd(text.slice(start));
    if (end !== null && /\s/.test(text.slice(start, start + end))) return { start, end: start + end };
  }
  return null;
}
