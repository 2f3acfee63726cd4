/** `NP – No Progress: …`: a line of the key. */
const LINE = /^[A-Z]{1,3}\d? ?[–—=:-] [A-Za-z]/;
const HEADED = /^(?:key|legend|codes?|marks|rating scale|progress codes?|clave|leyenda|c[oó]digos?)\s?[:=–-]/i;
/** `M = mastered`, `2 - some`, `A = 90-100%`. */
const PAIR = /(?:^|[,;.|/(:]\s?)(?:[A-Z]{1,3}|\d)\s?[=–—-]\s?(?:[a-z]{3,}|\d{1,3} ?%? ?[-–] ?\d{1,3} ?%)/gi;

/** Whether a sentence is a key to the marks of a form, not a mark. */
export function isKey(sentence: string): boolean {
  if (LINE.test(sentence)) return true;
  const pairs = sentence.match(PAIR)?.length ?? 0;
  return pairs >= (HEADED.test(sentence) ? 1 : 2);
}
