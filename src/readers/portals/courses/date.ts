import type { IsoDate } from '../../../analyzer/model/iso-date.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const SPANISH_MONTHS = 'enefebmarabrmayjunjulagosepoctnovdic';
const ISO = /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](20\d\d|\d\d)(?!\d)/;
const NAMED = /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\d)/i;
const NAMED_DAY_FIRST = /\b(\d{1,2}) (?:de )?([a-zé]{3,10})\.?,? (?:de )?(20\d\d)\b/i;

/** The first full day printed in a text, month before day as US portals print it. Null when no year is printed: no guess. */
export function dateIn(text: string): IsoDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const year = Number(slashed[3]);
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    const full = year < 100 ? 2000 + year : year;
    // 20/11/2026 can only be day first.
    return first > 12 && second <= 12 ? makeDate(full, second, first) : makeDate(full, first, second);
  }
  const named = NAMED.exec(text);
  if (named !== null) return makeDate(Number(named[3]), monthOf(named[1] ?? ''), Number(named[2]));
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  return dayFirst === null ? null : makeDate(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
}

function monthOf(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  const at = Math.max(MONTHS.indexOf(short), SPANISH_MONTHS.indexOf(short));
  return at % 3 === 0 ? at / 3 + 1 : 0;
}

function makeDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
