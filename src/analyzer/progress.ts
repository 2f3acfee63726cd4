import type { PlanDocument, ProgressEntry } from './model/plan.ts';

const ENOUGH = /\b(?:(?:sufficient|adequate|satisfactory|expected|good|steady|appropriate) progress|on (?:track|target)|progress (?:is|was) (?:sufficient|adequate|satisfactory)|will (?:likely )?(?:meet|reach|achieve) (?:the|this|his|her|their) (?:annual )?goal|meeting expectations|progreso (?:suficiente|adecuado|satisfactorio|esperado)|en camino a (?:lograr|cumplir))\b/iu;
const NOT_ENOUGH = /\b(?:insufficient|inadequate|unsatisfactory|no progress|(?:little|limited|minimal) progress|not (?:yet )?(?:making |made |showing |be |been )?(?:sufficient|adequate|satisfactory|expected|enough|on (?:track|target))|(?:is|are|was)n['’]t (?:making|on)|not (?:progressing|making)|may not (?:meet|reach)|will not (?:meet|reach|achieve)|unlikely to|regress\w*|insuficiente|no (?:está|ha) (?:logrado|progresado|progresando)|sin progreso|poco progreso)\b/iu;
const NOT_STARTED = /\b(?:not (?:yet )?(?:introduced|started|addressed|begun)|no (?:introducid|iniciad|trabajad)[oa])\b/iu;

const RATING_WORDS = /\b(?:no progress|partial|substantial|met or exceeded|mastered|exceeded|insufficient|sufficient|emerging|not introduced|not yet introduced|satisfactory|limited|adequate|minimal|expected)\b/giu;

/** A key of codes printed where a comment belongs: it lists what could be said and says nothing. */
export function isKey(text: string): boolean {
  const words = new Set([...text.matchAll(RATING_WORDS)].map(([word]) => word.toLowerCase()));
  return words.size >= 3 || (text.match(/\b\w{1,3} ?[=:] ?\p{L}/gu)?.length ?? 0) >= 3;
}

/** What a report claims of a goal, in its comment or by its code's printed key. Null when it claims nothing we can be sure of. */
export type Claim = 'enough' | 'not-enough' | 'not-started';

export function claimOf(entry: ProgressEntry, document: PlanDocument): Claim | null {
  const code = entry.code?.text.trim() ?? '';
  const key = document.legend.find((meaning) => meaning.code.toLowerCase() === code.toLowerCase())?.meaning.text ?? '';
  return claimIn(entry.comment?.text ?? '') ?? claimIn(key) ?? claimIn(code);
}

/** The same for words alone. */
export function claimIn(text: string): Claim | null {
  if (isKey(text)) return null;
  if (NOT_STARTED.test(text)) return 'not-started';
  if (NOT_ENOUGH.test(text)) return 'not-enough';
  return ENOUGH.test(text) ? 'enough' : null;
}

export const isSaidEnough = (entry: ProgressEntry, document: PlanDocument): boolean => claimOf(entry, document) === 'enough';
