import type { IsoDate } from '../../../analyzer/model/iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPANISH_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const ISO = /\b(20\d\d)-(\d{1,2})-(\d{1,2})\b/;
const SLASHED = /\b(\d{1,2})[/-](\d{1,2})[/-](20\d\d|\d\d)\b/;
const NAMED = /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/i;
const NAMED_DAY_FIRST = /\b(\d{1,2}) (?:de )?([a-zé]{3,10})\.?,? (?:de )?(20\d\d)\b/i;

/** The first full day printed in a text, month before day as US portals print it. Null when no year is printed: no guess. */
export function dateIn(text: string): IsoDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const year = Number(slashed[3]);
    return makeDate(year < 100 ? 2000 + year : year, Number(slashed[1]), Number(slashed[2]));
  }
  const named = NAMED.exec(text);
  if (named !== null) return makeDate(Number(named[3]), monthOf(named[1] ?? ''), Number(named[2]));
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  return dayFirst === null ? null : makeDate(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
}

function monthOf(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return Math.max(MONTHS.indexOf(short), SPANISH_MONTHS.indexOf(short)) + 1;
}

function makeDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
