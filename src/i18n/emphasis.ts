import type { Piece } from './words.ts';

/** Private-use signs that no portal prints: they fence names and days, so that digits in them stay plain. */
const FENCE = { open: '\uE000', close: '\uE001', bold: '\uE002', end: '\uE003' } as const;
const FENCES = /[\uE000-\uE003]/g;
const PARTS = /\uE000([^\uE000-\uE003]*)\uE001|\uE002([^\uE002\uE003]*)\uE003|(\d[\d.,/]*\d%?|\d%?)/g;

/** Takes the fences out of a string that comes from a page. */
export const strip = (value: string): string => value.replace(FENCES, '');

export const guard = (value: string): string => `${FENCE.open}${strip(value)}${FENCE.close}`;

export const strong = (words: string): string => `${FENCE.bold}${words}${FENCE.end}`;

/** Splits a formatted message: bold are the fenced `<b>` parts and free numbers, plain is everything else. */
export function emphasise(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const say = (words: string): void => {
    const last = pieces.at(-1);
    if (words === '') return;
    if (typeof last === 'string') pieces[pieces.length - 1] = last + words;
    else pieces.push(words);
  };
  let from = 0;
  for (const found of message.matchAll(PARTS)) {
    const [whole, name, bold, number] = found;
    say(message.slice(from, found.index));
    if (name !== undefined) say(name);
    else pieces.push({ bold: strip(bold ?? number ?? '') });
    from = found.index + whole.length;
  }
  say(message.slice(from));
  return pieces.map((piece) => (typeof piece === 'string' ? strip(piece) : piece));
}
