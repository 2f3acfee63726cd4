import type { ReadStatement } from './read-statement.ts';

/** The stretch of the calendar an amount is counted in; `to` is a word index, exclusive. `month` is a month or longer. */
export interface Period {
  readonly length: 'week' | 'month' | 'year';
  readonly to: number;
}

const WEEK = /^(?:day|daily|days|week|weekly|wk|wkly|w|semana|semanal|semanales|semanalmente|dia|diario|diarios|diaria|diarias|diariamente|class|clase|period|mornings?|afternoons?|biweekly|quincena|quincenal|quincenales)$/;
const MONTH = /^(?:month|monthly|mo|mos|mes|mensual|mensuales|mensualmente|bimonthly|quarter|quarterly|qtr|semester|trimester|term|trimestre|trimestral|trimestrales|semestre|bimestre|bimestral)$/;
const YEAR = /^(?:year|yearly|annually|yr|ano|anual|anuales|anualmente)$/;
const WEEKDAY = /^(?:mon|tues?|wednes|thurs|fri)days?$|^(?:lunes|martes|miercoles|jueves|viernes)$/;
const REPEATED_WEEKDAY = /^(?:mondays|tuesdays|wednesdays|thursdays|fridays)$/;
const PER = /^(?:a|an|per|each|every|\/|in|al|a la|la|el|por|cada|the|one|every other|other|school|marking|grading|reporting|calendar|instructional)$/;

const lengthOf = (text: string): Period['length'] | null => (WEEK.test(text) ? 'week' : MONTH.test(text) ? 'month' : YEAR.test(text) ? 'year' : null);

/** `per month`, `/wk`, `each grading period`, `al mes`, `semanales` right after an amount, or null. */
export function periodAfter({ words }: ReadStatement, at: number): Period | null {
  for (let step = at; step < at + 5; step += 1) {
    const word = words[step];
    if (word === undefined || (step > at && /[.;]/.test(word.gap) && word.text !== '/')) return null;
    const length = lengthOf(word.text);
    if (length !== null) return { length: word.text === 'period' && /^(?:marking|grading|reporting)$/.test(words[step - 1]?.text ?? '') ? 'month' : length, to: step + 1 };
    if (!PER.test(word.text) && step > at) return null;
  }
  return null;
}

const OCCASIONS = /^(?:times|time|x|veces|vez|days|dias|sessions|session|visits|visit|sesiones|sesion|visitas|trips|rides|viajes)$/;
const PER_PERIOD = /^(?:a|an|per|each|every|\/|al|a la|por|cada|in|of|the|one)$/;

/** `3 times a month`, `2x/wk`, `1/mo`, `x 3 per week`, `4 sessions each quarter`: the end of it, or null. */
export function timesAt({ words }: ReadStatement, at: number): number | null {
  const word = words[at];
  if (word?.value == null || word.ordinal) return null;
  const noun = words[at + 1]?.text ?? '';
  const counted = OCCASIONS.test(noun) ? at + 2 : noun === '/' || words[at - 1]?.text === 'x' ? at + 1 : null;
  if (counted === null) return null;
  const per = words[counted]?.text ?? '';
  if (noun === '/' && words[at - 1]?.text !== 'x') return lengthOf(words[at + 2]?.text ?? '') === null ? null : at + 3;
  return PER_PERIOD.test(per) || lengthOf(per) !== null ? counted + 1 : null;
}

/** `every other week`, `each month`, `every six weeks`, `cada trimestre`, `on Tuesdays`: the end of it, or null. */
export function repeatsAt({ words }: ReadStatement, at: number): number | null {
  const text = words[at]?.text ?? '';
  if (REPEATED_WEEKDAY.test(text)) return at + 1;
  if (/^(?:los|todos)$/.test(text) && (WEEKDAY.test(words[at + 1]?.text ?? '') || /^dias$/.test(words[at + 2]?.text ?? ''))) return at + 2;
  if (!/^(?:every|each|cada|per)$/.test(text)) return null;
  for (let step = at + 1; step < at + 4; step += 1) {
    const word = words[step];
    if (word === undefined || word.gap !== ' ') return null;
    if (lengthOf(word.text.replace(/^(week|month|semana)s$/, '$1')) !== null || word.text === 'meses' || WEEKDAY.test(word.text)) return step + 1;
    if (word.value === null && !/^(?:other|school|marking|grading|reporting|single|class|otra|instructional)$/.test(word.text)) return null;
  }
  return null;
}

/** `once`, `twice`, `daily`, `monthly`, `una vez`: the end of it, or null. */
export function adverbOf({ words }: ReadStatement, at: number): number | null {
  const text = words[at]?.text ?? '';
  if (text === 'una') return words[at + 1]?.text === 'vez' ? at + 2 : null;
  return /^(?:once|twice|daily|weekly|monthly|quarterly|biweekly|bimonthly|diario|diaria|diariamente|semanal|semanalmente|mensual|mensualmente|trimestral|quincenal)$/.test(text) ? at + 1 : null;
}
