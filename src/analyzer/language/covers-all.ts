import type { ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';

const ALL = /^(?:every|each|all|both|cada|todas|todos)$/;
const BETWEEN = /^(?:the|of|his|her|their|school|gym|general|education|core|academic|one|las|los|sus|two|three|four|five|six|seven|eight)$/;
/** What comes as often as the timetable says, and lasts as long as it lasts. A day or a week does not. */
const OCCASION = /^(?:class|classes|assembl(?:y|ies)|lunch|lunches|recess|meals?|transitions?|trips?|rides?|events?|tests?|exams?|lessons?|swims?|visits?|changes?|passing|clases|almuerzos?|recreos?|comidas?|viajes?|eventos?|examenes|transicion(?:es)?)$/;
const WHOLE = /^(?:whole|entire|full|all)$/;
const START = /^(?:arrival|bell|bus|start|beginning|llegada|entrada|morning)$/;
const END = /^(?:dismissal|bell|end|departure|bus|salida|final|afternoon)$/;

/**
 * An amount told by what it covers: `in every class and assembly`, `from arrival to dismissal`, `all day`, `the whole of
 * English`. It needs no minutes. `throughout the day` leaves open how much of it.
 */
export function coversAll({ words }: ReadStatement): Because | null {
  for (let at = 0; at < words.length - 1; at += 1) {
    const text = words[at]?.text ?? '';
    const to = ALL.test(text) ? occasionAt(words, at + 1) : WHOLE.test(text) || text === 'todo' ? wholeAt(words, at) : null;
    const end = to ?? stretchAt(words, at) ?? dayLong(words, at);
    if (end !== null) return { start: words[at]?.start ?? 0, end: words[end]?.end ?? 0, as: 'all-of-it', side: 'for' };
  }
  return null;
}

function occasionAt(words: ReadStatement['words'], from: number): number | null {
  let at = from;
  while (at < from + 4 && !OCCASION.test(words[at]?.text ?? '') && (BETWEEN.test(words[at]?.text ?? '') || (at === from && words[at + 1]?.gap === ' ' && OCCASION.test(words[at + 1]?.text ?? '')))) at += 1;
  const word = words[at];
  return word !== undefined && word.gap === ' ' && OCCASION.test(word.text) && !/^(?:period|periods)$/.test(words[at + 1]?.text ?? '') ? at : null;
}

/** `the whole of English and math`. */
const wholeAt = (words: ReadStatement['words'], at: number): number | null => (words[at]?.text === 'whole' && words[at + 1]?.text === 'of' ? at + 2 : null);

/** `all day`, `the entire school day`, `todo el día`; not `for part of the whole day`. */
function dayLong(words: ReadStatement['words'], at: number): number | null {
  if (!WHOLE.test(words[at]?.text ?? '') && words[at]?.text !== 'todo') return null;
  for (let day = at + 1; day < at + 4; day += 1) if (/^(?:day|dia|jornada)$/.test(words[day]?.text ?? '')) return words[day]?.gap === ' ' ? day : null;
  return null;
}

/** `from arrival to dismissal`, `bell to bell`. */
function stretchAt(words: ReadStatement['words'], at: number): number | null {
  if (!START.test(words[at]?.text ?? '')) return null;
  for (let to = at + 1; to < at + 3; to += 1) if (/^(?:to|until|through|hasta|a)$/.test(words[to]?.text ?? '')) for (let end = to + 1; end < to + 4; end += 1) if (END.test(words[end]?.text ?? '')) return end;
  return null;
}
