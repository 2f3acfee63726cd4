/** Signs that print as letters and read as something else: ligatures, odd blanks, soft hyphens, dashes of control. */
const ODD = /[\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\u00ad\ufb00-\ufb06\ufffd\p{Cc}]|\s{2,}/u;
const LIGATURES: Readonly<Record<string, string>> = { '\ufb00': 'ff', '\ufb01': 'fi', '\ufb02': 'fl', '\ufb03': 'ffi', '\ufb04': 'ffl', '\ufb05': 'st', '\ufb06': 'st' };
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\p{Cc}]/u;
/** At least four single letters with one blank each: `S T U D E N T`. */
const SPREAD = /(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/u;

export interface Respelling {
  readonly text: string;
  /** Where an offset of the old text stands in the new one. */
  readonly place: (offset: number) => number;
}

/** Printed text as plain spelling: ligatures apart, single blanks, no unseen signs, letter-spaced words joined. */
export function respelled(text: string): Respelling {
  const plain = !ODD.test(text);
  const joined = plain && !SPREAD.test(text);
  if (joined) return { text, place: (offset) => offset };
  const offsets = new Int32Array(text.length + 1);
  let result = '';
  const spread = spreadOut(text);
  for (let index = 0; index < text.length; index += 1) {
    offsets[index] = result.length;
    result += spelled(text[index] ?? '', result, spread[index] === true);
  }
  const trimmed = result.trimEnd();
  offsets[text.length] = trimmed.length;
  return { text: trimmed, place: (offset) => Math.min(trimmed.length, offsets[Math.min(offset, text.length)] ?? trimmed.length) };
}

function spelled(sign: string, before: string, dropped: boolean): string {
  if (dropped || sign === '\u00ad') return '';
  if (/\s/.test(sign)) return before === '' || before.endsWith(' ') ? '' : ' ';
  return UNSEEN.test(sign) ? '' : (LIGATURES[sign] ?? sign);
}

/** Offsets of the blanks inside letter-spaced words. */
function spreadOut(text: string): readonly (true | undefined)[] {
  const blanks: (true | undefined)[] = [];
  for (const match of text.matchAll(new RegExp(SPREAD, 'gu'))) {
    for (let index = match.index; index < match.index + match[0].length; index += 1) if (text[index] === ' ') blanks[index] = true;
  }
  return blanks;
}
