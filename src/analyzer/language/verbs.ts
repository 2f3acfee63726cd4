import type { LanguageCode } from '../model/language-code.ts';
import type { Hit } from './lexicon.ts';
import { hitsIn, readStatement } from './read-statement.ts';
import type { Meaning, VerbMeaning } from './vocabulary/meanings.ts';

/** The verbs of a text with what each is: seen and counted, inside the head, a direction, without an end, undefined conduct. */
export function findVerbs(text: string, language: LanguageCode): Hit<VerbMeaning>[] {
  const statement = readStatement(text, language);
  const kinds: readonly Meaning[] = ['observable', 'internal', 'direction', 'no-end', 'undefined-conduct'];
  return hitsIn(statement, { from: 0, to: statement.words.length }, ...kinds) as Hit<VerbMeaning>[];
}
