const UNSURE = /\b(?:as needed|up to|approximately|approx|varies|vary|tbd|prn|when|as available|según sea necesario|hasta)\b|\d\s*(?:-|–|to|a)\s*\d+\s*(?:min|hour|hr|times|x\b)/i;
const DURATION = /(\d+(?:\.\d+)?)\s*-?\s*(minutes?|mins?\b\.?|minutos?|hours?|hrs?\b\.?|horas?)/i;
/** A column's label before its number: "Minutes per session 30", "Minutes per week 150". */
const LABELLED = /\b(minutes?|min|hours?|minutos|horas)\b(?:\s*(?:per|\/|por|a)\s*(session|week|day|month|sesión|semana|día|mes))?[\s:.()]*(\d+(?:\.\d+)?)(?=[\s;,]|$)/i;
const TOTAL = /(?:totall?ing|total of|total)\D{0,12}(\d+(?:\.\d+)?)\s*(min|hour|hr)\w*\.?\s*(?:served\s*)?(?:per\s+|\/\s*|a\s+|each\s+)?(week|month|day|da[iy]l)/i;
/** A five-day cycle is a week: "3 x 45 min/5 day cycle". */
const FIVE_DAYS = /(?:(\d+)\s*(?:x|×)\s*)?(\d+)\s*min\w*\.?\s*(?:\/|per)\s*(?:5|five)[- ]?day cycle/i;
const TIMES = /(\d+|one|two|three|four|five|once|twice|una|dos|tres|cuatro|cinco)\s*(?:x|×|times?|sessions?|days?|periods?|veces|vez|sesion(?:es)?|días?|class(?:es)?)?\s*(?:\/|per|a|each|every|por|al|a la|cada|(?=weekly|daily|monthly|semanal))\s*(week|wk|day|month|weekly|daily|monthly|semana|día|mes|semanal)/i;
/** A column's label before its number: "Sessions per week 5". */
const COUNTED = /\b(?:sessions?|times|days|sesiones|veces) (?:per|a|each|por) (week|day|month|semana|día|mes)\s*:?\s*(\d{1,2})(?=[\s;,]|$)/i;
/** A count and its span in cells of their own: "Frequency 4; per week", "Sessions 2; Frequency weekly". */
const APART = /(\d{1,2})\s*;\s*((?:per|a|each|every|por|cada)\s)/gi;
const COUNT_AND_SPAN = /\b(?:sessions?|times|number of sessions|visits|sesiones|veces)\s*:?\s*(\d{1,2})\s*;[^\d]{0,60}?\b(weekly|daily|monthly)\b/gi;
const EVERY = /(?:\b|(?=\/))(daily|weekly|monthly|every day|each day|per day|a day|\/\s*day|per week|a week|every week|each week|\/\s*w(?:ee)?k|per month|a month|each month|\/\s*month|diari[oa]|semanal(?:es)?|por semana|a la semana|cada semana|al día|por día|al mes|por mes|mensual(?:es)?)/i;

const WORDS: Readonly<Record<string, number>> = { one: 1, once: 1, una: 1, two: 2, twice: 2, dos: 2, three: 3, tres: 3, four: 4, cuatro: 4, five: 5, cinco: 5 };
const SCHOOL_DAYS_A_WEEK = 5;
const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;

/**
 * Minutes a week from the printed amount: "30 minutes, 2 times per week" is 60. Days count as five a week, months as 52/12 weeks.
 * Null for ranges, hedges ("as needed", "up to") and amounts without a time span.
 */
export function minutesPerWeek(words: string): number | null {
  const text = words.replaceAll(/\s+/g, ' ');
  if (UNSURE.test(text)) return null;
  const cycle = FIVE_DAYS.exec(text);
  if (cycle !== null) return Number(cycle[1] ?? 1) * Number(cycle[2]);
  const total = TOTAL.exec(text);
  if (total !== null) return weekly(minutesOf(total[1], total[2]), 1, total[3]);
  const duration = DURATION.exec(text);
  if (duration === null) return labelled(text);
  const minutes = minutesOf(duration[1], duration[2]);
  return spread(minutes, `${text.slice(0, duration.index)} ${text.slice(duration.index + duration[0].length)}`);
}

function labelled(text: string): number | null {
  const match = LABELLED.exec(text);
  if (match === null) return null;
  const minutes = minutesOf(match[3], match[1]);
  if (match[2] !== undefined && !/^ses/i.test(match[2])) return weekly(minutes, 1, match[2]);
  return spread(minutes, `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`);
}

/** So many minutes, as often as the other words say. */
function spread(minutes: number, words: string): number | null {
  const rest = words.replace(/^\s*(?:x|×)\s/i, '').replace(APART, '$1 times $2').replace(COUNT_AND_SPAN, '$1 times per $2');
  const counted = COUNTED.exec(rest);
  if (counted !== null) return weekly(minutes, Number(counted[2]), counted[1]);
  const times = TIMES.exec(rest) ?? /(\d+)\s*(?:x|×)\s*(weekly|daily|monthly|week|day|month|semanal)/i.exec(rest) ?? /\b(once|twice)\s+(?:a\s+)?(weekly|daily|monthly|week|day|month)/i.exec(rest);
  if (times !== null) return weekly(minutes, WORDS[times[1]?.toLowerCase() ?? ''] ?? Number(times[1]), times[2]);
  const every = EVERY.exec(rest);
  return every === null ? null : weekly(minutes, 1, every[1]);
}

function minutesOf(amount = '0', unit = 'min'): number {
  return Number(amount) * (/^h/i.test(unit) ? 60 : 1);
}

function weekly(minutes: number, times: number, span = ''): number | null {
  if (!Number.isFinite(times)) return null;
  const lower = span.toLowerCase();
  if (/day|dail|d[ií]a/.test(lower)) return minutes * times * SCHOOL_DAYS_A_WEEK;
  if (/month|mes|mensual/.test(lower)) return Math.round((minutes * times * MONTHS_A_YEAR) / WEEKS_A_YEAR);
  return /w(?:ee)?k|seman/.test(lower) ? minutes * times : null;
}
