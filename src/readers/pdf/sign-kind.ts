/** What a glyph's text is: a letter or sign, white space, a mark over the letter before it, or an invisible sign. */
export type SignKind = 'letter' | 'space' | 'mark' | 'format';

const known = new Map<string, SignKind>();

/** The kind of a glyph's text; every text outside ASCII is looked at once. */
export function kindOfSign(text: string): SignKind {
  const code = text.charCodeAt(0);
  if (text.length === 1 && code > 0x20 && code < 0x7f) return 'letter';
  const before = known.get(text);
  if (before !== undefined) return before;
  const kind = /^\s+$/.test(text) ? 'space' : /^\p{Mn}+$/u.test(text) ? 'mark' : /^\p{Cf}+$/u.test(text) ? 'format' : 'letter';
  known.set(text, kind);
  return kind;
}
