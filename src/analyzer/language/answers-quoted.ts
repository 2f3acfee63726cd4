import { isLoose } from './exact-skill.ts';
import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasOneOf } from './words.ts';

/** What the child was asked and what came back, word for word: `asked what "before" means he said "like forest"`. */
const ASKED =
  /\b(?:[Aa]sked|[Ss]hown|[Gg]iven|[Ff]or|[Tt]old|to|pregunt\S+|mostr\S+)\b[^.;]{2,90}\b(?:said|says|answered|answers|wrote|writes|called it|calls it|signed|signs|replied|dijo|dice|escribi[oó]|escribe|contest[oó])\b[^.;"“]{0,14}["“'‘](?!I\b|I['’]m|My\b|Yo\b)[^"”'’.]{1,40}[."”'’]/;
/** An answer of a form the eye can check: `two-word phrases: "want juice"`. */
const LANGUAGES = /\b(?:in |en )?(english|spanish|arabic|chinese|mandarin|cantonese|vietnamese|somali|russian|creole|portuguese|french|korean|hmong|tagalog|urdu|farsi|asl|ingl[eé]s|español)\b/gi;

/** The child's own answer in quotes, or null. */
export function answerQuoted({ text }: ReadStatement, { start, end }: ReadSentence): Span | null {
  const found = ASKED.exec(text.slice(start, end));
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length };
}

/** What the child does in one language and in the other: `English: single words. Spanish: tells what happened in order.` Or null. */
export function inEachLanguage(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null): Span | null {
  const own = languagesIn(statement, sentence);
  if (own.size === 0) return null;
  const from = own.size > 1 || before === null ? sentence : before;
  const all = new Set([...own, ...languagesIn(statement, from)]);
  if (all.size < 2 || isLoose(statement, from.from, sentence.to) || firstOf(statement, from.from, sentence.to, 'service', 'support', 'low-level', 'test') >= 0) return null;
  return firstOf(statement, from.from, sentence.to, 'observable', 'open-act') >= 0 && firstOf(statement, from.from, sentence.to, 'thing', 'performed', 'material') >= 0 ? { start: from.start, end: sentence.end } : null;
}

const NAMED = new Set('english spanish arabic chinese mandarin cantonese vietnamese somali russian creole portuguese french korean hmong tagalog urdu farsi asl ingles espanol'.split(' '));
const NO_LANGUAGE: ReadonlySet<string> = new Set();

const languagesIn = ({ text, words }: ReadStatement, { start, end, from, to }: ReadSentence): ReadonlySet<string> => !hasOneOf(words, from, to, NAMED) ? NO_LANGUAGE : new Set([...text.slice(start, end).matchAll(LANGUAGES)].slice(0, 6).map((found) => (found[1] ?? '').toLowerCase()));
