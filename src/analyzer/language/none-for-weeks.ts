import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const NONE = /^(?:zero|0|no|without|cero|ningun|ninguna|sin)$/;
const OVER = /^(?:for|over|across|during|in|through|within|por|durante|en)$/;
/** An act by its form, or one of the Spanish names of blows and flights. */
const NAMED_ACT = /^(?:[a-z]{3,}ing|(?:golpe|mordida|patada|pelea|salida|grito|berrinche|rabieta|accidente|fuga)s?)$/;
const STRETCH = /^(?:day|days|week|weeks|month|months|quarter|quarters|semester|year|period|term|dia|dias|semana|semanas|mes|meses|trimestre)$/;

/** `No instances of hitting over 4 weeks`, `sin salidas del salón por tres semanas`: none of a named act in a stretch of time, or null. */
export function noneForWeeks(statement: ReadStatement): Span | null {
  const { words } = statement;
  for (let at = 0; at < words.length; at += 1) {
    const none = words[at];
    if (none === undefined || !NONE.test(none.text)) continue;
    const run = stretchWith(statement, at);
    if (run !== null) return run;
    const over = overFrom(words, at + 1);
    if (over < 0 || firstOf(statement, at + 1, over, 'observable', 'observable-noun', 'problem-act', 'performed', 'open-act') < 0 && !hasWord(words, at + 1, over, NAMED_ACT)) continue;
    if (firstOf(statement, at + 1, over, 'undefined-conduct', 'support', 'judgement') >= 0 && firstOf(statement, at + 1, over, 'problem-act', 'observable') < 0) continue;
    for (let end = over + 1; end < Math.min(words.length, over + 5); end += 1) if (STRETCH.test(words[end]?.text ?? '') && words.slice(over + 1, end).some((word) => word.value !== null || /^(?:a|each|one|un|una|full|whole|the)$/.test(word.text))) return { start: none.start, end: words[end]?.end ?? none.end };
  }
  return null;
}

/** `four weeks with no hitting`: the stretch first. */
function stretchWith({ words }: ReadStatement, at: number): Span | null {
  const start = words[at - 3];
  const act = words[at + 1];
  if (start === undefined || act === undefined || words[at - 1]?.text !== 'with' || !STRETCH.test(words[at - 2]?.text ?? '') || (start.value === null && !hasWord(words, at - 6, at - 2, /^(?:one|a|full|whole|entire)$/))) return null;
  const noun = words[at + 2]?.gap === ' ' && words[at + 2]?.text.endsWith('s') === true && !/^(?:problems|issues|concerns)$/.test(words[at + 2]?.text ?? '');
  return noun || NAMED_ACT.test(act.text) || (act.text.endsWith('s') && !/^(?:problems|issues|concerns|adults|prompts|reminders)$/.test(act.text)) ? { start: start.start, end: act.end } : null;
}

/** The word that opens the stretch of time, within one clause; only the first with a figure after it counts. */
function overFrom(words: ReadStatement['words'], from: number): number {
  for (let at = from; at < Math.min(words.length - 1, from + 10) && !/[.;]/.test(words[at]?.gap ?? ''); at += 1) if (OVER.test(words[at]?.text ?? '') && hasWord(words, at + 1, at + 5, STRETCH)) return at;
  return -1;
}

