import type { ReadStatement } from './read-statement.ts';
import { means } from './read-statement.ts';
import { adverbOf, periodAfter, repeatsAt, timesAt, type Period } from './service-frequency.ts';
import type { Because } from './statement.ts';

export interface ServiceAmount {
  readonly clear: boolean;
  readonly because: readonly Because[];
  readonly against: readonly Because[];
}

/** A longer total by the month says nothing of how many sittings it is cut into. */
const ONE_SITTING_MINUTES = 60;

/**
 * How much and how often in a service's words. How much is minutes, hours or class periods; a ride needs none. Any
 * calendar does for how often. A range of minutes is not clear, nor a long or yearly total without its sessions.
 */
export function serviceAmount(statement: ReadStatement): ServiceAmount {
  const { words } = statement;
  const because: Because[] = [];
  const against: Because[] = [];
  let much = isRide(statement);
  let often = false;
  let total = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const amount = amountAt(statement, at);
    if (amount !== null) {
      const reason = { start: word.start, end: words[amount.to - 1]?.end ?? word.end };
      if (amount.isRange) against.push({ ...reason, as: 'range-of-minutes', side: 'against' });
      else because.push({ ...reason, as: amount.unit, side: 'for' });
      much = true;
      const period = periodAfter(statement, amount.to);
      if (period !== null && isWithoutSessions(amount, period)) total = true;
      else if (period !== null) often = true;
      at = period === null ? amount.to - 1 : period.to - 1;
      continue;
    }
    if (isSitting(words, at)) often = true;
    const end = timesAt(statement, at) ?? repeatsAt(statement, at) ?? adverbOf(statement, at);
    if (end === null) continue;
    const frequency = { start: word.start, end: words[end - 1]?.end ?? word.end };
    if (isRangeOfTimes(words, at)) against.push({ ...frequency, as: 'range-of-times', side: 'against' });
    else because.push({ ...frequency, as: 'frequency', side: 'for' });
    often = true;
  }
  if (total && !often) against.push({ start: 0, end: statement.text.length, as: 'total-without-sessions', side: 'against' });
  return { clear: much && often && against.length === 0, because, against };
}

interface Amount {
  readonly unit: 'minutes' | 'class-periods';
  readonly minutes: number;
  readonly isRange: boolean;
  readonly to: number;
}

function amountAt(statement: ReadStatement, at: number): Amount | null {
  const { words } = statement;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return null;
  if (means(statement, at, 'time-exact')) return { unit: 'minutes', minutes: 30, isRange: false, to: at + 1 };
  if (/^(?:an|una|media)$/.test(word.text) && /^(?:hour|hora)$/.test(next?.text ?? '')) return { unit: 'minutes', minutes: 60, isRange: false, to: at + 2 };
  if (/^(?:full|whole|entire)$/.test(word.text)) return periodsAt(statement, at + 1);
  if (word.value === null || word.ordinal) return null;
  const range = next?.value != null && /^ ?- ?$/.test(next.gap) ? 2 : /^(?:to|or|a|o)$/.test(next?.text ?? '') && words[at + 2]?.value != null ? 3 : 1;
  const unit = at + range;
  if (means(statement, unit, 'time-short') || (words[unit]?.text === 'm' && words[unit]?.gap === '')) {
    const size = words[unit]?.text.startsWith('h') === true ? 60 : 1;
    return { unit: 'minutes', minutes: word.value * size, isRange: range > 1, to: unit + 1 };
  }
  return range === 1 ? periodsAt(statement, unit) : null;
}

/** `two class periods`, `a full block`, `una hora de clase`. */
function periodsAt({ words }: ReadStatement, at: number): Amount | null {
  const noun = /^(?:class|instructional|school|lesson)$/.test(words[at]?.text ?? '') ? at + 1 : at;
  return /^(?:period|periods|block|blocks|periodo|periodos|bloque|bloques)$/.test(words[noun]?.text ?? '') && words[noun]?.gap === ' ' ? { unit: 'class-periods', minutes: 45, isRange: false, to: noun + 1 } : null;
}

const isWithoutSessions = ({ unit, minutes }: Amount, { length }: Period): boolean => unit === 'minutes' && (length === 'year' || (length === 'month' && minutes > ONE_SITTING_MINUTES));

const isRide = ({ words }: ReadStatement): boolean => words.some(({ text }) => /^(?:transportation|transport|transporte|bus|busing|bussing|autobus|van)$/.test(text));

/** `in sessions of 45 minutes`: how the total is cut. */
const isSitting = (words: ReadStatement['words'], at: number): boolean => /^(?:sessions|sittings|visits|blocks|sesiones)$/.test(words[at]?.text ?? '') && /^(?:of|de)$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.value != null;

/** `2 to 4 times monthly`, `one or two times`: as often as anyone likes within it. */
const isRangeOfTimes = (words: ReadStatement['words'], at: number): boolean => words[at]?.value != null && words[at - 2]?.value != null && words[at - 1]?.gap === ' ' && /^(?:to|or|a|o)$/.test(words[at - 1]?.text ?? '');
