import { lexicon, lookUp, type Hit } from './lexicon.ts';
import type { HedgeMeaning } from './vocabulary/meanings.ts';
import { HEDGES as ENGLISH } from './vocabulary/en/hedges.ts';
import { HEDGES as SPANISH } from './vocabulary/es/hedges.ts';
import { wordsOf, type Word } from './words.ts';

const LEXICON = lexicon<HedgeMeaning>(ENGLISH, SPANISH);

/** Words that take an amount or a promise back, in either language. */
export function findHedges(text: string, words: readonly Word[] = wordsOf(text)): Hit<HedgeMeaning>[] {
  return lookUp(words, LEXICON);
}
