import { NOTHING_TOLD, type Answer, type ParentQuestion, type SentLetter, type Told } from '../analyzer/model/told.ts';
import type { IsoDate } from '../analyzer/model/iso-date.ts';
import { fingerprint } from './fingerprint.ts';

/** What was told and kept, by `childKey`. */
export type ToldByChild = Readonly<Record<string, Told>>;

/** Where no name is printed. */
export const UNNAMED = 'unnamed';

/** Portals print "Rivera, Sam" or "Sam R.", plans print "Sam". Empty where no name is printed. */
export function firstNameIn(printed: string | null): string {
  const [before = '', after] = (printed ?? '').split(',');
  return /[\p{L}'’-]+/u.exec((after ?? before).trim())?.[0] ?? '';
}

/** Names a child on disk without its name: by a fingerprint of its first name. */
export function childKey(printed: string | null): string {
  const plain = firstNameIn(printed).normalize('NFD').replaceAll(/[^\p{L}]/gu, '').toLowerCase();
  return plain === '' ? UNNAMED : fingerprint(plain);
}

export const toldOf = (told: ToldByChild, child: string): Told => told[child] ?? NOTHING_TOLD;

export const withAnswer = (told: Told, question: ParentQuestion, answer: Answer): Told => ({ ...told, answers: { ...told.answers, [question]: answer } });

/** The question may be asked again. */
export function withoutAnswer(told: Told, question: ParentQuestion): Told {
  const { [question]: _gone, ...answers } = told.answers;
  return { ...told, answers };
}

/** Oldest first. The same letter of the same day is one letter. */
export const withLetter = (told: Told, letter: string, sent: IsoDate): Told => ({
  ...told,
  letters: [...told.letters.filter((one) => one.letter !== letter || one.sent !== sent), { letter, sent, answered: null }].toSorted((a, b) => a.sent.localeCompare(b.sent)),
});

export const withoutLetter = (told: Told, gone: SentLetter): Told => ({ ...told, letters: told.letters.filter((one) => one.letter !== gone.letter || one.sent !== gone.sent) });

export const withReply = (told: Told, to: SentLetter, answered: IsoDate | null): Told => ({
  ...told,
  letters: told.letters.map((one) => (one.letter === to.letter && one.sent === to.sent ? { ...one, answered } : one)),
});
