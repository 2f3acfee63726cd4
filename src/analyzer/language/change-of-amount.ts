import { measuresOf } from './measures.ts';
import { firstOf, hitsIn, means, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { hasWord } from './words.ts';

const TURNS = /^(?:increas|decreas|reduc|rais|lower|cut|drop|f[ae]ll|grow|extend|lengthen|shorten|build|bring|go$|goes|mov|improv|expand|aument|reduc|disminu|baj|subi|increment|mejor|extend|pas)/;
const DOWN = /^(?:decreas|reduc|lower|cut|drop|f[ae]ll|disminu|baj)/;
const EMPTY = new Set('the his her their its number amount of rate time in on at during for a an and total daily weekly independent el la los las su sus de del en numero cantidad tiempo no more'.split(' '));
/** Words that leave open what is counted. */
const OPEN: readonly Meaning[] = ['umbrella', 'judgement', 'undefined-conduct', 'how-much', 'how-often', 'low-level', 'praise', 'internal', 'service', 'session', 'teaching', 'progress-word', 'support'];
const COUNTED: readonly Meaning[] = ['time-short', 'performed', 'distance', 'times', 'rate-unit', 'right-wrong'];

/**
 * `Increase time on the treadmill from 4 minutes to 12 minutes`, `salidas del salón de 6 a 1 por semana`: an amount that
 * changes from one figure to another is measurable, whatever the verb. Null when what is counted is left open, is help
 * given by others, or the figures only name something.
 */
export function changeOfAmount(statement: ReadStatement): Span | null {
  for (const sentence of statement.sentences) {
    const found = changeIn(statement, sentence);
    if (found !== null) return found;
  }
  return null;
}

function changeIn(statement: ReadStatement, sentence: ReadSentence): Span | null {
  const { words } = statement;
  const bare = /^(?:from|de|desde)$/.test(words[sentence.from]?.text ?? '') && words[sentence.from + 1]?.value != null;
  const verb = bare ? sentence.from - 1 : words.findIndex((word, at) => at >= sentence.from && at < sentence.to && TURNS.test(word.text));
  if ((verb < 0 && !bare) || verb - sentence.from > 25) return null;
  const labels = measuresOf(statement, sentence).filter((one) => one.role === 'label' && one.unit !== 'task-size');
  const isFigure = (at: number): boolean => words[at]?.value != null && words[at]?.ordinal === false && at < sentence.to && !labels.some((label) => at >= label.from && at < label.to);
  for (let from = verb + 1; from < sentence.to; from += 1) {
    if (!/^(?:from|de|desde)$/.test(words[from]?.text ?? '')) continue;
    const start = figureAfter(words, from);
    if (!isFigure(start)) continue;
    for (let to = start + 1; to < Math.min(sentence.to, start + 8) && !/[.;]/.test(words[to]?.gap ?? ''); to += 1) {
      const end = figureAfter(words, to);
      if (!/^(?:to|a|hasta)$/.test(words[to]?.text ?? '') || !isFigure(end) || words[end]?.value === words[start]?.value) continue;
      return isCounted(statement, verb + 1, from, start, Math.min(sentence.to, end + 4)) ? { start: words[from]?.start ?? 0, end: words[end]?.end ?? 0 } : null;
    }
  }
  return null;
}

/** The figure after `from`, past `about`, `an average of`, `a baseline of`. */
function figureAfter(words: ReadStatement['words'], at: number): number {
  let figure = at + 1;
  while (figure < at + 5 && /^(?:about|an?|average|baseline|of|around|only|current|un|promedio|de|less|fewer|than|using|saying|reading|writing|no|more|at|most|least|under|below)$/.test(words[figure]?.text ?? '') && words[figure]?.value === null) figure += 1;
  return figure;
}

/** What changes has a name of its own before the figures, or a unit beside them. */
function isCounted(statement: ReadStatement, from: number, to: number, figure: number, end: number): boolean {
  const { words } = statement;
  if (words.slice(to, end).some(({ text }) => text === '%' || text === 'percent')) return false;
  const isHelp = firstOf(statement, from, end, 'service', 'session', 'attendance') >= 0 && firstOf(statement, from, end, 'observable-noun', 'problem-act') < 0;
  if ((isHelp && !DOWN.test(words[from - 1]?.text ?? '')) || firstOf(statement, from, to, 'support', 'teaching') >= 0 || hasWord(words, from, to, /^(?:support|help|ayuda|apoyo)$/)) return false;
  const undefinedConduct = hitsIn(statement, { from, to }, 'undefined-conduct').length > 0 && firstOf(statement, from, to, 'observable', 'observable-noun', 'problem-act') < 0;
  if (undefinedConduct) return false;
  const isName = (at: number): boolean => words[at]?.value === null && (words[at]?.text.length ?? 0) > 2 && !EMPTY.has(words[at]?.text ?? '') && !OPEN.some((meaning) => means(statement, at, meaning));
  const named = words.slice(from, to).some((_, step) => isName(from + step)) || (/^[ -]$/.test(words[figure + 1]?.gap ?? '') && isName(figure + 1));
  const perPeriod = words.slice(figure, end).some(({ text }, step) => /^(?:a|per|each|por|al|cada)$/.test(text) && means(statement, figure + step + 1, 'time-long'));
  return named || perPeriod || (firstOf(statement, to, end, ...COUNTED) >= 0 && to > from);
}
