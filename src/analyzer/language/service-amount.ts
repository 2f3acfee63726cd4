import type { ReadStatement } from './read-statement.ts';
import { means } from './read-statement.ts';
import type { Because } from './statement.ts';

export interface ServiceAmount {
  readonly clear: boolean;
  readonly because: readonly Because[];
  readonly against: readonly Because[];
}

/** Minutes and frequency in a service's words. A range of minutes, or a monthly total with no number of sessions, is not clear. */
export function serviceAmount(statement: ReadStatement): ServiceAmount {
  const { words } = statement;
  const because: Because[] = [];
  const against: Because[] = [];
  let minutes = false;
  let often = false;
  let monthlyTotal = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const next = words[at + 1];
    if (word.value !== null && !word.ordinal) {
      const range = next?.value != null && (next.gap === '-' || next.gap === ' - ') ? 2 : /^(?:to|a)$/.test(next?.text ?? '') && words[at + 2]?.value != null ? 3 : 1;
      const unit = at + range;
      if (means(statement, unit, 'time-short')) {
        const end = words[unit]?.end ?? word.end;
        if (range > 1) against.push({ start: word.start, end, as: 'range-of-minutes', side: 'against' });
        else because.push({ start: word.start, end, as: 'minutes', side: 'for' });
        minutes = true;
        const per = perAt(statement, unit + 1);
        if (per === 'month' || per === 'quarter' || per === 'year') monthlyTotal = true;
        else if (per !== null) often = true;
        at = unit;
      } else if (isTimes(statement, at + 1) || (words[at - 1]?.text === 'x' && /^(?:per|a|each|weekly|daily|monthly|times|\/)$/.test(next?.text ?? ''))) {
        because.push({ start: word.start, end: next?.end ?? word.end, as: 'frequency', side: 'for' });
        often = true;
      }
    } else if (/^(?:once|twice|una|daily|weekly|diario|diariamente|biweekly)$/.test(word.text) || (/^(?:every|each|cada)$/.test(word.text) && /^(?:day|school|class|morning|afternoon|period|dia|monday|tuesday|wednesday|thursday|friday|week)$/.test(next?.text ?? ''))) {
      because.push({ start: word.start, end: word.end, as: 'frequency', side: 'for' });
      often = true;
    }
  }
  return { clear: minutes && often && against.length === 0, because, against: monthlyTotal && !often ? [...against, { start: 0, end: statement.text.length, as: 'total-without-sessions', side: 'against' }] : against };
}

function perAt({ words }: ReadStatement, at: number): string | null {
  for (let step = at; step <= at + 2; step += 1) {
    const text = words[step]?.text ?? '';
    const period = /^(?:day|daily|week|weekly|semanales|semana|dia|diarios|class|period|session|visit|sesion)$/.exec(text)?.[0];
    if (period !== undefined) return /^(?:session|visit|sesion)$/.test(period) ? null : 'week';
    if (/^(?:month|monthly|mes|mensuales)$/.test(text)) return 'month';
    if (/^(?:quarter|quarterly|semester|trimestre|semestre)$/.test(text)) return 'quarter';
    if (/^(?:year|yearly|annually|ano)$/.test(text)) return 'year';
  }
  return null;
}

const isTimes = (statement: ReadStatement, at: number): boolean => {
  const { words } = statement;
  const text = words[at]?.text ?? '';
  if (/^(?:times|time|x|veces|vez|days|dias|sessions|visits|sesiones|visitas)$/.test(text)) return /^(?:a|per|each|every|\/|weekly|monthly|daily|por|al|a la|cada|por semana|in|week|of|semanales|mensuales|month)$/.test(words[at + 1]?.text ?? '');
  return text === '/' && /^(?:week|wk|month|mo|day|semana|mes)$/.test(words[at + 1]?.text ?? '');
};
