/** `2026-11-23` → `November 23, 2026`, `23 de noviembre de 2026`. A day has no zone. */
export function dayInWords(iso: string, locale: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A moment on the parent's own clock: `7:42 p.m.` */
export const timeInWords = (moment: Date, locale: string): string => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment);

/** The day of a moment on the parent's own calendar, as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const two = (part: number): string => String(part).padStart(2, '0');
