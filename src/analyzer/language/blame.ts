import { lexicon, lookUp, type Hit } from './lexicon.ts';
import { BLAME as ENGLISH } from './vocabulary/en/blame.ts';
import { BLAME as SPANISH } from './vocabulary/es/blame.ts';
import { wordsOf, type Word } from './words.ts';

const LEXICON = lexicon<'blame' | 'family-blame'>(ENGLISH, SPANISH);

/**
 * Words that lay a difficulty at the child's or the family's door, as printed. Not: what the child said of itself, a
 * refusal that was counted (`refused 4 of 10 requests`), a refused medicine, and `immature` of handwriting or play.
 */
export function findBlame(text: string, words: readonly Word[] = wordsOf(text)): Hit<'blame' | 'family-blame'>[] {
  return lookUp(words, LEXICON).filter((hit) => {
    const near = words.slice(Math.max(0, hit.from - 5), hit.to + 7);
    if (/^(?:refus|rehus|niega)/.test(words[hit.from]?.text ?? '')) return !near.some((word) => word.value !== null || /^(?:medic|pill|pastill|once|twice|consent|services|evaluat)/.test(word.text));
    return !quoted(text, hit.start);
  });
}

/** An opening quote mark stands before, without its closing one. */
function quoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  const open = before.lastIndexOf('“');
  if (open >= 0 && !before.includes('”', open)) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
