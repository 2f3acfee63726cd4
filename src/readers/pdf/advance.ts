/** Widths of the letters of a common sans serif, in hundredths of the size. Only their ratios are used. */
const NARROW = /[iljtfrI.,;:'|!()[\]\-/ ]/;
const WIDE = /[mwMW@%—…]/;

function weight(character: string): number {
  if (NARROW.test(character)) return 30;
  if (WIDE.test(character)) return 88;
  return character >= 'A' && character <= 'Z' ? 68 : 54;
}

/**
 * Where each letter of a text begins, as a share of its whole width: `shares[0]` is 0, `shares[length]` is 1.
 * pdf.js gives no place for single letters, so it is estimated from usual letter widths.
 */
export function sharesOf(text: string): Float64Array {
  const shares = new Float64Array(text.length + 1);
  let total = 0;
  for (let index = 0; index < text.length; index += 1) {
    total += weight(text[index] ?? ' ');
    shares[index + 1] = total;
  }
  for (let index = 1; index <= text.length; index += 1) shares[index] = (shares[index] ?? 0) / (total || 1);
  return shares;
}
