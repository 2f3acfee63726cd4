import type { LanguageCode } from '../model/language-code.ts';
import { firstOf, means, readStatement, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

/** Whose words a sentence holds. `instruction` is the form's own text asking for something. */
export type Speaker = 'school' | 'parent' | 'student' | 'instruction';

/** Whose words the first sentence of a text holds. */
export function whoSpeaks(text: string, language: LanguageCode): Speaker {
  const statement = readStatement(text, language);
  const [first] = statement.sentences;
  return first === undefined ? 'school' : speakerOf(statement, first, 'school');
}

/**
 * Whose words a sentence holds. A sentence that goes on with "she also feels" keeps the speaker before it.
 * A teacher named beside the parent makes it the school's sentence.
 */
export function speakerOf(statement: ReadStatement, { from, to }: ReadSentence, before: Speaker): Speaker {
  const { words } = statement;
  const parent = firstOf(statement, from, to, 'parent');
  const says = firstOf(statement, from, to, 'says', 'worry');
  const staff = firstOf(statement, from, Math.min(to, from + 10), 'staff');
  if (parent >= 0 && says >= 0 && parent - from < 9 && Math.abs(says - parent) <= 8 && !(staff >= 0 && staff < says) && !isTaughtAtHome(statement, parent) && !isTeachersTitle(statement, parent, to)) return 'parent';
  if (parent >= 0 && parent - from < 3 && /^(?:input|concern|concerns|report|reports|comments|vision|preocupaciones)$/.test(words[parent + 1]?.text ?? '')) return 'parent';
  if (parent >= 0 && /^(?:per|according|segun)$/.test(words[from]?.text ?? '') && parent - from < 5 && staff < 0) return 'parent';
  if (firstOf(statement, from, Math.min(to, from + 6), 'student-voice') >= 0 || (firstOf(statement, from, to, 'interest') >= 0 && (firstOf(statement, from, Math.min(to, from + 5), 'interest') >= 0 || firstOf(statement, from, to, 'difficulty', 'support', 'low-level') < 0))) return 'student';
  if (words[from]?.text === 'when' && words[from + 1]?.text === 'asked' && firstOf(statement, from, to, 'how-much', 'difficulty') < 0 && !hasWord(words, from, to, /^(?:little|nothing)$/) && hasWord(words, from + 2, to, /^(?:said|says|told|tells|answered|replied|shared)$/)) return 'student';
  if (says >= 0 && staff < 0 && ofOwnChild(statement, says, to)) return 'parent';
  if (reportsOwnWords(statement, from, to)) return 'student';
  if (/^(?:likes|dislikes|loves|enjoys|hates|interests|gustos)$/.test(words[from]?.text ?? '') && (words[from + 1]?.gap ?? '').includes(':')) return 'student';
  if (isQuote(statement, from, to)) return 'student';
  if (/^(?:describe|list|enter|explain|include|state|indicate|provide|consider|attach)$/.test(words[from]?.text ?? '') && firstOf(statement, from, to, 'effect', 'baseline', 'strength' as 'baseline') >= 0 && /student's|child's|the student/.test(statement.text)) return 'instruction';
  const goesOn = /^(?:he|she|they|also|ella|ellos|el|tambien)$/.test(words[from]?.text ?? '');
  return before === 'parent' && goesOn && says >= 0 && says - from <= 3 ? 'parent' : 'school';
}

/** `said that her son comes home upset`: who else speaks so. */
const ofOwnChild = ({ words }: ReadStatement, says: number, to: number): boolean => words.slice(says + 1, Math.min(to, says + 9)).some((word, step, rest) => /^(?:son|daughter|grandson|granddaughter|hijo|hija|nieto|nieta)$/.test(word.text) && /^(?:her|his|their|my|our|su)$/.test(rest[step - 1]?.text ?? ''));

const isTaughtAtHome = (statement: ReadStatement, at: number): boolean => /^(?:home|hogar|casa)$/.test(statement.words[at]?.text ?? '') && !means(statement, at, 'says');

/** `Mrs. Hall says he works in her class`: a teacher. */
const isTeachersTitle = (statement: ReadStatement, at: number, to: number): boolean => /^mrs$/.test(statement.words[at]?.text ?? '') && hasWord(statement.words, at, to, /^(?:class|classroom|lesson|lessons|period|group)$/);

/** `Tori told us she wants`, `he says that`: not `says her name`. */
function reportsOwnWords(statement: ReadStatement, from: number, to: number): boolean {
  const says = firstOf(statement, from, Math.min(to, from + 7), 'says');
  if (says < 0 || firstOf(statement, from, says, 'staff', 'parent') >= 0 || hasWord(statement.words, from, says, /^(?:mr|ms|mrs|dr|coach|sr|sra)$/)) return false;
  return /^(?:says|said|told|tells|reports|reported|shared|states|stated|expressed|dice|dijo|expreso)$/.test(statement.words[says]?.text ?? '') && /^(?:that|he|she|they|us|me|i|que|nos)$/.test(statement.words[says + 1]?.text ?? '');
}

/** A sentence that is one quotation, spoken in the first person. */
function isQuote(statement: ReadStatement, from: number, to: number): boolean {
  const text = statement.text.slice(Math.max(0, (statement.words[from]?.start ?? 0) - 2), statement.words[to - 1]?.end ?? 0);
  return /[“"']\s?(?:I|I'm|I’m|My|Yo|Me)\b/.test(text);
}
