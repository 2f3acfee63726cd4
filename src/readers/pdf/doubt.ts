/**
 * Below this confidence a number is in doubt. On nine noisy pages of our own samples (90 to 150 dots an inch, blurred, with
 * grain; twice) these two and `isImpossible` doubt all 74 wrong numbers and a quarter of 425 right ones; on three clean
 * pages 7 of 77, none of them wrong.
 */
const SURE = 88;
/** One or two digits alone: nothing around them helped the recogniser. */
const SURE_SHORT = 92;
const SHORT = 2;
/** A date that lost a slash. */
const RUN_TOGETHER = /^(?:\d{7,8}|\d{3,6}\/\d{4}|\d{1,2}\/\d{5,6})$/;
const DATE = /^(\d{1,4})\/(\d{1,4})\/(\d{2,4})$/;

/** Whether a recognised word has a number that nothing should be concluded from before somebody looked at the paper. */
export function isDoubtful(text: string, confidence: number): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return false;
  return confidence < (digits <= SHORT ? SURE_SHORT : SURE) || isImpossible(text);
}

/** A date with a month that is none, or without one of its slashes, as `110/28/2027` and `10072027`. */
function isImpossible(text: string): boolean {
  const bare = text.replace(/^[^\d]+|[^\d]+$/g, '');
  if (RUN_TOGETHER.test(bare)) return /(?:19|20)\d\d$/.test(bare);
  const [, first, second] = DATE.exec(bare) ?? [];
  if (first === undefined || second === undefined) return false;
  const [low, high] = [Math.min(Number(first), Number(second)), Math.max(Number(first), Number(second))];
  return low < 1 || low > 12 || high > 31;
}
