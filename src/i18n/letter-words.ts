import type { Draft, Line } from '../letters/letter.ts';
import type { Words } from './words.ts';

/** A letter in one language. */
export interface LetterText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** Joins lines with their words, with a space between. */
export const joinLines = (lines: readonly Line[], words: Words): string => lines.map(({ key, instead, values }) => words(instead === undefined || words.has(key) ? key : instead, values)).join(' ');

/** A draft in the language of `words`: English for the school, the parent's language beside it. */
export const wordsOfDraft = (draft: Draft, words: Words): LetterText => ({ subject: joinLines([draft.subject], words), paragraphs: draft.paragraphs.map((lines) => joinLines(lines, words)) });

/** The body as plain text, an empty line between paragraphs. */
export const bodyOf = ({ paragraphs }: LetterText): string => paragraphs.join('\n\n');

/** How many blanks are left to fill. */
export const blanksIn = (text: string): number => text.match(/\[ {0,3}\]/g)?.length ?? 0;

/** Words as a reader counts them; a blank is none. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'%.,-]*/gu)?.length ?? 0;
