import type { AssignmentFlag } from '../../../analyzer/model/gradebook.ts';
import { plainSigns } from '../marks/read-mark.ts';

const FLAG_WORDS: readonly (readonly [AssignmentFlag, RegExp])[] = [
  ['missing', /\bmissing\b|\bnot (?:submitted|turned in|handed in)\b|\bfaltante\b|\bsin entregar\b|\bno entregad[oa]\b/i],
  ['late', /\blate\b|\btard(?:e|í[oa])\b/i],
  ['incomplete', /\bincomplete\b|\bincomplet[oa]\b/i],
  ['excused', /\bexcused\b|\bexempt\b|\bexcluded\b|\bno count\b|\bnot for grading\b|\bexento\b|\bjustificad[oa]\b|\bEXC?\b/i],
  ['collected', /\bcollected\b|\bturned in\b(?<!not turned in)|\bsubmitted\b(?<!not submitted)|\bhanded in\b(?<!not handed in)|\bentregad[oa]\b(?<!no entregad[oa])/i],
  ['dropped', /\bdropped\b/i],
  ['ungraded', /\bnot (?:yet )?graded\b|\bungraded\b|\bwaiting\b|\bneeds grading\b|\bsin calificar\b/i],
];
const OF = /(-?\d{1,5}(?:[.,]\d{1,4})?|-{1,2}|\*|—)? ?(?:\/|out of|of(?= \d)|de(?= \d)) ?(\d{1,5}(?:[.,]\d{1,4})?)/i;
const ALONE = /^\d{1,5}(?:[.,]\d{1,4})?(?= *(?:pts?|points?)?$)/;

/** The flags that a piece of text names, in a fixed order, each once. */
export function flagsIn(text: string): AssignmentFlag[] {
  return FLAG_WORDS.filter(([, words]) => words.test(text)).map(([flag]) => flag);
}

/** What a score cell says: `9/12 (75%)`, `9 out of 12`, `-- / 20`, `8`, `Missing`. `0/0` is no score; extra credit has points and none possible. */
export function scoreIn(text: string, possibleText = ''): { score: number | null; possible: number | null; flags: AssignmentFlag[] } {
  const plain = plainSigns(text);
  const flags = flagsIn(plain);
  const code = /^(?:M|Z|MI)(?: ?\/ ?\d.*)?$/i.test(plain) ? 'missing' : /^(?:EX|EXC|X)(?: ?\/ ?\d.*)?$/i.test(plain) ? 'excused' : null;
  if (code !== null && !flags.includes(code)) flags.push(code);
  const both = OF.exec(plain);
  if (both !== null) {
    const possible = toNumber(both[2]);
    // Points for nothing possible are extra credit; none of none is no score.
    const earned = toNumber(both[1]);
    const score = possible === 0 && earned === 0 ? null : earned;
    return { score, possible: possible === 0 ? null : possible, flags };
  }
  const possible = toNumber(/\d{1,5}(?:[.,]\d{1,4})?/.exec(possibleText)?.[0]);
  const alone = ALONE.exec(plain)?.[0];
  const pointsPossible = /^(\d{1,5}(?:[.,]\d{1,4})?) points? possible/i.exec(plain)?.[1];
  return { score: possible === 0 ? null : toNumber(alone), possible: toNumber(pointsPossible) ?? (possible === 0 ? null : possible), flags };
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined || !/\d/.test(text)) return null;
  return Number(text.replace(',', '.'));
}
