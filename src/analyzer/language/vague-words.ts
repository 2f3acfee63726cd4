import { lexicon, lookUp, type Hit } from './lexicon.ts';
import type { VagueMeaning } from './vocabulary/meanings.ts';
import { VAGUE as ENGLISH } from './vocabulary/en/vague.ts';
import { VAGUE as SPANISH } from './vocabulary/es/vague.ts';
import { wordsOf, type Word } from './words.ts';

const LEXICON = lexicon<VagueMeaning>(ENGLISH, SPANISH);

/** Words that describe without measuring, in either language, with what each leaves open. */
export function findVagueWords(text: string, words: readonly Word[] = wordsOf(text)): Hit<VagueMeaning>[] {
  return lookUp(words, LEXICON);
}
