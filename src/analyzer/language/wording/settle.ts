import type { Because, Missing, StatementVerdict } from '../statement.ts';
import type { Word } from '../words.ts';
import type { LearnedKind } from './learned-kind.ts';
import { WEIGHTS } from './weights.ts';
import { wordingOf } from './wording-of.ts';

/**
 * Settles what the judges made of a statement with how statements like it read: the judges know what numbers measure, the
 * wording knows what they never met. Only a strong lean the other way overrules them, and the word that weighed most is
 * named. `lacks` is what a statement lacks that the wording leaves open.
 */
export function settle(kind: LearnedKind, { text, words }: { readonly text: string; readonly words: readonly Word[] }, verdict: StatementVerdict, lacks: readonly Missing[]): StatementVerdict {
  const weights = WEIGHTS[kind];
  let score = weights.start;
  let known = 0;
  const wording = wordingOf(text, words);
  for (const word of wording) {
    const weight = weights.words[word];
    if (weight === undefined) continue;
    known += 1;
    score += weight;
  }
  if (known < wording.size * FEWEST_KNOWN) return verdict;
  const ok = weights.settle[restingOn(verdict)] + weights.settle.wording * score <= 0;
  if (ok === verdict.ok) return verdict;
  const because = heaviest(words, weights.words, ok);
  return { ok, because: because === null ? verdict.because : [because, ...verdict.because.filter(({ side }) => (side === 'for') === ok)], missing: ok ? [] : [...new Set([...lacks, ...verdict.missing])] };
}

/** Where fewer of a statement's words are known, the judges stand alone: another language, another trade. */
const FEWEST_KNOWN = 0.4;

/** A verdict may rest on words for it, on words against it, or on having found neither. */
function restingOn({ ok, because }: StatementVerdict): 'good' | 'bad' | 'silent' {
  if (ok) return 'good';
  return because.some(({ side }) => side === 'against') ? 'bad' : 'silent';
}

/** Shorter words lean too, and explain nothing. */
const TELLING = 4;

/** The word that leaned most to the verdict. */
function heaviest(words: readonly Word[], weights: Readonly<Record<string, number>>, ok: boolean): Because | null {
  let most: Word | null = null;
  let weight = 0;
  for (const word of words) {
    if (word.text.length < TELLING) continue;
    const lean = (weights[word.text] ?? 0) * (ok ? -1 : 1);
    if (lean > weight) [most, weight] = [word, lean];
  }
  return most === null ? null : { start: most.start, end: most.end, as: 'wording', side: ok ? 'for' : 'against' };
}
