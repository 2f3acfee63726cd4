import { lexicon, lookUp, type Hit } from './lexicon.ts';
import type { RefusalMeaning } from './vocabulary/meanings.ts';
import { REFUSALS as ENGLISH } from './vocabulary/en/refusals.ts';
import { REFUSALS as SPANISH } from './vocabulary/es/refusals.ts';
import { wordsOf, type Word } from './words.ts';

const LEXICON = lexicon<RefusalMeaning>(ENGLISH, SPANISH);
const BODY_MATURITY = /^(?:handwriting|grasp|writing|play|speech|sound|sounds|sentence|sentences|pencil|drawing|agarre|letra|juego|habla)$/;

/** Reasons for a no, with where they stand. `immature grasp` and `mature` of an object are no reasons. */
export function findRefusals(text: string, words: readonly Word[] = wordsOf(text)): Hit<RefusalMeaning>[] {
  return lookUp(words, LEXICON).filter((hit) => hit.as !== 'maturity' || !BODY_MATURITY.test(words[hit.to]?.text ?? ''));
}
