import type { Measure } from './measures.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

const REACHES = /^(?:get|score|reach|earn|answer|read|hit|make|do|see|show|spell|write|solve|name|complete|finish|pass|meet|count|be|have|lograr|leer|obtener|alcanzar|sacar|contestar|tener|llegar|hacer|escribir|acertar)$/;
const CLOSES = /^(?:goal|goals|met|mastered|mastery|master|close|closed|count|counts|objective|benchmark|meta|objetivo|dominio)$/;
/** Words that turn from what is wanted to what is there. */
const HERE = /^(?:but|now|got|had|scored|earned|reached|averaged|currently|last|today|pero|ahora|obtuvo|tuvo|saco|logro)$/;

/**
 * Whether a figure is what the child must reach, not what was reached: `must get 9 of 12 right before this goal is met`,
 * `12 of 15 are needed`, `will be met once he reads 80 words`. `Must be reminded 6 times` tells of now.
 */
export function isDuty(statement: ReadStatement, sentence: ReadSentence, { from, to }: Measure): boolean {
  const { words } = statement;
  const after = words.slice(to, Math.min(to + 5, sentence.to)).map((word) => (/[,;.]/.test(word.gap) ? '|' : word.text)).join(' ');
  if (/^(?:[a-z]+ ){0,2}(?:(?:have|has|need|needs) to be|must be|(?:is|are) (?:needed|required|necessary))/.test(after)) return true;
  const closes = hasWord(words, sentence.from, sentence.to, CLOSES);
  let at = from - 1;
  for (; at >= Math.max(sentence.from, from - 14); at -= 1) {
    const text = words[at]?.text ?? '';
    if (/[;(:]/.test(words[at + 1]?.gap ?? '') || HERE.test(text)) return false;
    const next = words[at + 1]?.text ?? '';
    const afterNext = words[at + 2]?.text ?? '';
    if (/^(?:must|debe|deben)$/.test(text)) return closes || isReaching(next, afterNext);
    if (/^(?:has|have|had|tiene|tienen)$/.test(text) && /^(?:to|que)$/.test(next)) return closes || isReaching(afterNext, words[at + 3]?.text ?? '');
    if (closes && /^(?:needs?|necesita|requires?)$/.test(text)) return true;
    if (closes && /^(?:once|when|if|until|cuando)$/.test(text) && words.slice(sentence.from, at).some((word) => word.text === 'will' || word.text === 'be' || word.text === 'considered')) return true;
  }
  return false;
}

const isReaching = (verb: string, next: string): boolean => REACHES.test(verb) && !(verb === 'be' && next.endsWith('ed')) && !(verb === 'have' && !/^\d/.test(next)) && !/^(?:do|make|count)$/.test(verb);
