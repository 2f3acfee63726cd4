import type { IsoDate } from './model/iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPANISH_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
/** The last month a season of school data speaks for. */
const SEASON_ENDS: Readonly<Record<string, string>> = { winter: '02', spring: '05', summer: '08', fall: '12', autumn: '12', invierno: '02', primavera: '05', verano: '08', otoño: '12' };

const DAY = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:20)?\d{2})\b|\b(20\d{2})-(\d{2})-(\d{2})\b/gu;
const MONTH_YEAR = /\b(\d{1,2})\/(20\d{2})\b/gu;
const NAMED = /\b(\p{L}{3,10})\.?(?: de)?(?: (\d{1,2})(?:st|nd|rd|th)?,?)?(?: de| del)?,? (20\d{2})\b/giu;
const SCHOOL_YEAR = /\b(20\d{2})\s?[-–/]\s?(20)?(\d{2})\b/gu;

/**
 * Days that a text prints, each as the last day it may mean: `Fall 2025` is the last of December, `5/2026` the last of
 * May, `2024-2025` the end of June 2025. American order, month first. Days written without a year are left out.
 */
export function daysPrinted(text: string): readonly IsoDate[] {
  const days: IsoDate[] = [];
  if (!/\d/u.test(text)) return days;
  for (const [, month = '', day = '', year = '', isoYear, isoMonth, isoDay] of text.matchAll(DAY)) {
    days.push(isoYear === undefined ? iso(year.length === 2 ? `20${year}` : year, month, day) : iso(isoYear, isoMonth ?? '', isoDay ?? ''));
  }
  if (text.includes('20')) days.push(...daysOfYear(text));
  return days.filter((day) => !Number.isNaN(Date.parse(day)));
}

/** Months, seasons and school years: all with a year of four digits. */
function daysOfYear(text: string): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (const [, month = '', year = ''] of text.matchAll(MONTH_YEAR)) days.push(lastOf(year, month));
  for (const [, word = '', day, year = ''] of text.matchAll(NAMED)) {
    const season = SEASON_ENDS[word.toLowerCase()];
    const month = season ?? monthOf(word);
    if (month !== null) days.push(day === undefined || season !== undefined ? lastOf(year, month) : iso(year, month, day));
  }
  for (const [, , , second = ''] of text.matchAll(SCHOOL_YEAR)) days.push(iso(`20${second}`, '6', '30'));
  return days;
}

/** The newest day printed that is not after `until`; null when there is none. */
export function newestDay(text: string, until: IsoDate): IsoDate | null {
  return daysPrinted(text).filter((day) => day <= until).sort().at(-1) ?? null;
}

function monthOf(word: string): string | null {
  const head = word.toLowerCase().slice(0, 3);
  const at = Math.max(MONTHS.indexOf(head), SPANISH_MONTHS.indexOf(head));
  return at < 0 ? null : String(at + 1);
}

const iso = (year: string, month: string, day: string): IsoDate => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const lastOf = (year: string, month: string): IsoDate => new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
