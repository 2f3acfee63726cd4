/** `2026-11-23` → `November 23, 2026`, `23 de noviembre de 2026`. A day has no zone. */
export function dayInWords(iso: string, locale: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A moment on the parent's own clock, to end a sentence with: `7:42 p.m` and the sentence's own full stop. */
export const timeInWords = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
    .format(moment)
    .replace(/([AP])M$/, (_, half: string) => `${half.toLowerCase()}.m`)
    .replace(/\.$/, '');

/** The day of a moment on the parent's own calendar, as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const two = (part: number): string => String(part).padStart(2, '0');
