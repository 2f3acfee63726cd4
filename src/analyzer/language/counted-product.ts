import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { isMaking } from './made-whole.ts';

const PERIOD = /^(?:day|week|month|quarter|semester|year|marking|grading|class|session|dia|semana|mes)$/;

/** Things made, by number and by the calendar: `publish one article each month`, `write two thank-you notes a week`. */
export function countedProduct(statement: ReadStatement, from: number): Span | null {
  const { words } = statement;
  const make = words.findIndex((word, at) => at >= from && at < from + 3 && isMaking(word.text));
  const figure = words[make + 1];
  if (make < 0 || figure === undefined || (figure.value === null && !/^(?:a|an|un|una)$/.test(figure.text)) || figure.ordinal || firstOf(statement, 0, words.length, 'hope', 'no-end', 'how-often') >= 0) return null;
  for (let at = make + 3; at < Math.min(words.length, make + 14) && !/[.;]/.test(words[at]?.gap ?? ''); at += 1) {
    if (/^(?:each|every|a|per|al|a la|cada|por)$/.test(words[at]?.text ?? '') && PERIOD.test(words[at + 1]?.text ?? '')) return { start: figure.start, end: words[at + 1]?.end ?? figure.end };
  }
  return null;
}
