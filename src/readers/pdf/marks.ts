/** Letters of ZapfDingbats and Wingdings that are ticks or boxes, as they arrive when the font gives no Unicode. */
const DINGBATS: Readonly<Record<string, string>> = { 3: '☒', 4: '☒', 5: '☒', 6: '☒', 7: '☒', 8: '☒', n: '☐', o: '☐', p: '☐', q: '☐', r: '☐', l: '•', m: '○' };
const WINGDINGS: Readonly<Record<string, string>> = { o: '☐', q: '☐', r: '☐', x: '☒', ü: '☒', û: '☒', ý: '☒', þ: '☒', '¨': '☐', n: '■', '§': '•', l: '•', '·': '•' };
const WINGDINGS_2: Readonly<Record<string, string>> = { O: '☒', P: '☒', Q: '☒', R: '☒', S: '☒', T: '☒', U: '☒', V: '☒', '\u00a3': '☐', '\u002a': '☐', '0': '☐' };
const SIGNS = /[☑☒✓✔✗✘✅☐□▢❏❐❑❒🗹🗷\uf000-\uf0ff]/u;
const TICKED = /[☑☒✓✔✗✘✅🗹🗷]/gu;
const EMPTY = /[□▢❏❐❑❒]/gu;
const TYPED = /\[\s*[xX✓]\s*\]|(?<![\p{L}\d])\(\s*[xX✓]\s*\)|(?<![A-Za-z_])_{1,3}[xX✓]_{1,3}(?![A-Za-z])/gu;
/** `__Maya__`: a value typed into a line of underscores. */
const UNDERLINED = /_{2,}([^\s_][^_]{0,120}?)_{2,}/g;
const TYPED_EMPTY = /\[\s{0,3}\]|\(\s{1,4}\)|\[_{1,3}\]|\(_{1,3}\)/g;

/**
 * The text with every tick as `☒` and every empty box as `☐`.
 * @param font PostScript name of the font, empty when unknown; a symbol font's letters are read by its own table.
 */
export function tickOf(text: string, font: string): string {
  const table = font === '' ? null : tableOf(font);
  let result = table === null ? text : [...text].map((sign) => table[symbol(sign)] ?? sign).join('');
  if (SIGNS.test(result)) {
    if (table === null) result = [...result].map((sign) => (sign >= '\uf000' && sign <= '\uf0ff' ? (WINGDINGS[symbol(sign)] ?? '•') : sign)).join('');
    result = result.replace(TICKED, '☒').replace(EMPTY, '☐');
  }
  return typedTicks(result).replace(UNDERLINED, ' $1 ');
}

/** `[X]`, `( X )`, `_X_` as `☒`; `[ ]`, `( )` as `☐`. */
export function typedTicks(text: string): string {
  if (!text.includes('[') && !text.includes('(') && !text.includes('_')) return text;
  return text.replace(TYPED, '☒').replace(TYPED_EMPTY, '☐');
}

function tableOf(font: string): Readonly<Record<string, string>> | null {
  if (/dingbats/i.test(font)) return DINGBATS;
  if (/wingdings\W?2/i.test(font)) return WINGDINGS_2;
  return /wingdings/i.test(font) ? WINGDINGS : null;
}

/** Symbol fonts shift their letters to U+F000; this undoes it. */
function symbol(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : sign;
}
