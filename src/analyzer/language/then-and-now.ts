import { isLoose } from './exact-skill.ts';
import { firstOf, hitsIn, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';

const THEN =
  /\b(?:(?:last|back in|in|since) (?:the )?(?:fall|spring|winter|summer|autumn|month|year|quarter|august|september|sept?|october|november|january|\w+ grade|preschool|kindergarten)|used to|at the (?:start|beginning) of (?:the |this )?(?:school )?year|a (?:month|year|quarter) ago|before (?:break|that)|antes|en (?:septiembre|agosto|otoño)|el año pasado)\b/i;
const NOW = /\b(?:now|today|currently|this (?:month|week|quarter|spring|winter|fall|year|time)|no longer|so far|these days|ahora|ya|hoy)\b/i;
/** `From holding on to the wall to walking down the hall`. */
const FROM_TO = /^from \w+ing\b.{4,90} to \w+ing\b/i;
/** A second clause that only tells how it was: `where last spring there was only a scribble`. */
const WAS = /[,;]\s?(?:where|when|whereas|while)?\s?(?:back )?(?:last|in) (?:the )?\w+,? (?:it was|there was|there were|he was|she was|was|she had|he had)\b/i;
/** States no stranger would picture. */
const NOT_SEEN: readonly Meaning[] = ['direction', 'progress-word', 'praise', 'undefined-conduct', 'internal', 'service', 'teaching', 'target', 'future', 'interest'];
const CONCRETE: readonly Meaning[] = ['thing', 'device', 'performed', 'time-exact', 'prompt-level', 'independence'];

const STATES: readonly Meaning[] = ['prompt-level', 'performed', 'independence', 'problem-act'];

/** How it was then and how it is now, both of them seen: `Used to point. Now he says the word.` Or null. */
export function thenAndNow(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null): Span | null {
  const own = statement.text.slice(sentence.start, sentence.end);
  const alone = (THEN.test(own) && (NOW.test(own) || WAS.test(own)));
  const moved = FROM_TO.test(own) && !isLoose(statement, sentence.from, sentence.to) && firstOf(statement, sentence.from, sentence.to, ...NOT_SEEN) < 0;
  const helped = /\bused to need\b/i.test(own) && /\bnow,? (?:just|only|by|it['’]s|it is)\b/i.test(own);
  const drawn = helped || (THEN.test(own) && WAS.test(own) && sentence.to - sentence.from >= 10 && !isLoose(statement, sentence.from, sentence.to) && firstOf(statement, sentence.from, sentence.to, ...NOT_SEEN) < 0);
  if (moved || drawn || movedFrom(statement, sentence) || (alone && isSeen(statement, sentence))) return { start: sentence.start, end: sentence.end };
  if (alone || before === null) return null;
  const first = statement.text.slice(before.start, before.end);
  const both = (THEN.test(first) && NOW.test(own)) || (NOW.test(first) && THEN.test(own));
  return both && isSeen(statement, { from: before.from, to: sentence.to }) ? { start: before.start, end: sentence.end } : null;
}

/** `Went from a full hand over hand to a touch at the elbow`: what it was and what it is, both of them seen. */
function movedFrom(statement: ReadStatement, { from, to }: ReadSentence): boolean {
  const { words } = statement;
  const start = words.findIndex((word, at) => at >= from && at < from + 8 && (word.text === 'from' || word.text === 'de') && words[at + 1]?.value === null);
  if (start < 0 || isLoose(statement, from, to) || firstOf(statement, from, to, ...NOT_SEEN) >= 0) return false;
  for (let turn = start + 2; turn < Math.min(to - 1, start + 12); turn += 1) {
    if (!/^(?:to|a)$/.test(words[turn]?.text ?? '') || /[.;]/.test(words[turn]?.gap ?? '')) continue;
    if (words[turn - 1]?.text === words[turn + 1]?.text) continue;
    if (firstOf(statement, start, turn, ...STATES) >= 0 && firstOf(statement, turn, Math.min(to, turn + 9), ...STATES, 'thing') >= 0) return true;
  }
  return false;
}

function isSeen(statement: ReadStatement, { from, to }: Pick<ReadSentence, 'from' | 'to'>): boolean {
  if (to - from < 6 || to - from > 60 || isLoose(statement, from, to) || firstOf(statement, from, to, ...NOT_SEEN) >= 0) return false;
  const acts = hitsIn(statement, { from, to }, 'observable', 'open-act', 'problem-act');
  return acts.length > 1 || (acts.length > 0 && firstOf(statement, from, to, ...CONCRETE) >= 0) || hitsIn(statement, { from, to }, ...CONCRETE).length > 1;
}
