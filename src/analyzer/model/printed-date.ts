import { getDaysInMonth, isExists } from 'date-fns';
import type { IsoDate } from './iso-date.ts';

/** How exactly a date is printed: "11/12/2026", "Nov. 2026", "fall 2025", "2025-2026". */
export type DatePrecision = 'day' | 'month' | 'season' | 'school-year';

/** A date found in running text: the first and last day it can mean, and where it stands (end exclusive). */
export interface PrintedDate {
  readonly precision: DatePrecision;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly start: number;
  readonly end: number;
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|dic)';

const CANDIDATE = new RegExp(
  [
    String.raw`(?<iso>\b(?:19|20)\d\d-\d{1,2}-\d{1,2}\b)`,
    String.raw`(?<numeric>\b\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:(?:19|20)\d\d|\d\d)\b(?![/-]\d))`,
    String.raw`(?<schoolYear>\b20\d\d ?[-–/] ?(?:20)?\d\d\b)`,
    String.raw`(?<named>\b${MONTH}\b\.? \d{1,2}(?:st|nd|rd|th)?(?:,| de| del)? ?(?:19|20)\d\d\b)`,
    String.raw`(?<dayFirst>\b\d{1,2}(?:º|°|ro|st|nd|rd|th)?(?: de| of)? ${MONTH}\b\.?,?(?: de| del)? (?:19|20)\d\d\b)`,
    String.raw`(?<month>\b${MONTH}\b\.?,?(?: de| del| of)? ?(?:19|20)\d\d\b)`,
    String.raw`(?<numericMonth>\b\d{1,2}/20\d\d\b)`,
    String.raw`(?<season>\b(?:fall|autumn|winter|spring|summer|otoño|invierno|primavera|verano),?(?: of| de| del)? (?:19|20)\d\d\b)`,
  ].join('|'),
  'gi',
);

const MONTH_NUMBER: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, feb: 2, mar: 3, apr: 4, abr: 4, may: 5, jun: 6, jul: 7, aug: 8, ago: 8, sep: 9, set: 9, oct: 10, nov: 11, dec: 12, dic: 12,
};

/** First and last month of a season within its calendar year. "Winter 2026" may mean either end of the year. */
const SEASON_MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  fal: [8, 11], aut: [8, 11], oto: [8, 11], win: [1, 12], inv: [1, 12], spr: [3, 5], pri: [3, 5], sum: [6, 8], ver: [6, 8],
};

/**
 * All dates printed in a text, in order: English and Spanish, US month first (day first only when no month is above 12).
 * Impossible days are left out. A school year runs from August to June.
 */
export function readDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(CANDIDATE)) {
    const range = rangeOf(match.groups ?? {});
    if (range !== null) found.push({ ...range, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The first date printed in a text, or null. */
export function readDate(text: string): PrintedDate | null {
  return readDates(text)[0] ?? null;
}

type Range = Pick<PrintedDate, 'precision' | 'from' | 'to'>;

function rangeOf(groups: Readonly<Record<string, string | undefined>>): Range | null {
  if (groups['iso'] !== undefined) {
    const [year, month, day] = numbers(groups['iso']);
    return dayOf(year, month, day);
  }
  if (groups['numeric'] !== undefined) {
    const [first, second, year] = numbers(groups['numeric']);
    return dayOf(fullYear(year), first, second) ?? dayOf(fullYear(year), second, first);
  }
  if (groups['schoolYear'] !== undefined) return schoolYear(numbers(groups['schoolYear']));
  const named = groups['named'] ?? groups['dayFirst'];
  if (named !== undefined) {
    const [day, year] = numbers(named);
    return dayOf(year, monthIn(named), day);
  }
  if (groups['month'] !== undefined) return months('month', numbers(groups['month'])[0], monthIn(groups['month']), monthIn(groups['month']));
  if (groups['numericMonth'] !== undefined) {
    const [month, year] = numbers(groups['numericMonth']);
    return months('month', year, month, month);
  }
  const season = groups['season'];
  if (season === undefined) return null;
  const [first, last] = SEASON_MONTHS[season.slice(0, 3).toLowerCase()] ?? [0, 0];
  return months('season', numbers(season)[0], first, last);
}

function numbers(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function monthIn(text: string): number {
  const word = /[a-zñ]{3,}/gi;
  for (const [name] of text.matchAll(word)) {
    const month = MONTH_NUMBER[name.slice(0, 3).toLowerCase()];
    if (month !== undefined) return month;
  }
  return 0;
}

const fullYear = (year = 0): number => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900));

function dayOf(year = 0, month = 0, day = 0): Range | null {
  if (!isExists(year, month - 1, day)) return null;
  const iso = isoOf(year, month, day);
  return { precision: 'day', from: iso, to: iso };
}

function months(precision: DatePrecision, year = 0, first = 0, last = 0): Range | null {
  if (!isExists(year, first - 1, 1) || !isExists(year, last - 1, 1)) return null;
  return { precision, from: isoOf(year, first, 1), to: isoOf(year, last, getDaysInMonth(new Date(year, last - 1, 1))) };
}

function schoolYear([first = 0, second = 0]: readonly number[]): Range | null {
  const next = second < 100 ? second + 2000 : second;
  if (next !== first + 1) return null;
  return { precision: 'school-year', from: isoOf(first, 8, 1), to: isoOf(next, 6, 30) };
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
