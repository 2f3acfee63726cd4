import { isAhead } from './aims.ts';
import { chainOfActs } from './chain-of-acts.ts';
import { means, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Because, Span } from './statement.ts';
import { hasWord } from './words.ts';

const LOOSE_VERB = /^(?:got|gotten|gets|made|makes|worked|climbed|moved|went|jumped|came|rose|is|now|he's|she's|way|it|llego|llega|subio|paso|aumento)$/;
/** What is gone through, earned or given; a number of it shows no skill. */
const NOT_SKILL = /^(?:unit|units|lesson|lessons|chapter|chapters|page|pages|session|sessions|visit|visits|day|days|week|weeks|class|classes|grade|module|room|book|books|ticket|tickets|sticker|stickers|prize|prizes|points|minutes|min|hours|school|group|groups|people|students|peers|teachers|years|goals|meetings|sesiones|dias|semanas|clases|paginas|libros|leccion|lecciones|unidad)$/;
const OTHERS = /^(?:we|they|group|class|students|everyone|team|nosotros|grupo|clase)$/;
const PAST_END = /(?:ed|sold|sent|gave|shown|paid|led|taught|bound|sirvio|presento|envio|entrego|publico|vendio)$/;

/**
 * A result told in loose words: `got up to 14 push-ups`, `made it through 5 laps`, or a product carried through
 * (`built and mailed his own résumé`). Null for what the group did, for what lies ahead and for units, days and prizes.
 */
export function reachedIn(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const { words } = statement;
  const { from, to } = sentence;
  if (isAhead(statement, sentence) || hasWord(words, from, from + 4, OTHERS)) return null;
  for (let at = from; at < to; at += 1) if (means(statement, at, 'target') || /^(?:must|should|debe|plan|plans|wants|hopes|needs)$/.test(words[at]?.text ?? '')) return null;
  const span = reachedFigure(statement, sentence) ?? finishedChain(statement, sentence);
  return span === null ? null : { ...span, as: 'reached', side: 'for' };
}

function reachedFigure({ words }: ReadStatement, { from, to }: ReadSentence): Span | null {
  for (let at = from; at < to - 2; at += 1) {
    const figure = figureAfterReach(words, at, from);
    if (figure < 0 || figure >= to) continue;
    const word = words[figure];
    const noun = words[figure + 1];
    if (word?.value == null || word.ordinal || noun === undefined || figure + 1 >= to || noun.value !== null || !/^[ -]$/.test(noun.gap) || /^(?:of|\/|in|on|to|for|with|at|and|de|por|en|y|when|if)$/.test(noun.text)) continue;
    if (hasWord(words, figure + 1, figure + 4, NOT_SKILL)) continue;
    return { start: word.start, end: noun.end };
  }
  return null;
}

/** The word after `got up to`, `made it through`, `as far as the`, `now at`, `llegó hasta`, or -1. */
function figureAfterReach(words: ReadStatement['words'], at: number, from: number): number {
  const [one, two, three] = [words[at]?.text ?? '', words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''];
  const verb = words[at - 1]?.text ?? '';
  const loose = LOOSE_VERB.test(verb) || at === from;
  if (loose && one === 'up' && two === 'to') return at + 2;
  if (loose && one === 'as' && /^(?:far|high)$/.test(two) && three === 'as') return words[at + 3]?.text === 'the' ? at + 4 : at + 3;
  if (verb === 'it' && /^(?:made|makes)$/.test(words[at - 2]?.text ?? '') && /^(?:to|through|past)$/.test(one)) return at + 1;
  if (/^(?:now|climbed|rose|jumped)$/.test(verb) && /^(?:at|to)$/.test(one)) return at + 1;
  return /^(?:llego|llega|subio)$/.test(verb) && /^(?:hasta|a)$/.test(one) ? (words[at + 1]?.text === 'las' || words[at + 1]?.text === 'los' ? at + 2 : at + 1) : -1;
}

function finishedChain(statement: ReadStatement, sentence: ReadSentence): Span | null {
  const chain = chainOfActs(statement, sentence);
  return chain !== null && PAST_END.test(statement.text.slice(chain.start, chain.end).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()) ? chain : null;
}
