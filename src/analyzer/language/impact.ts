import type { LanguageCode } from '../model/language-code.ts';
import { firstOf, hitsIn, means, readStatement, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** The words that say how the disability affects school work, or null. */
export function findImpact(text: string, language: LanguageCode): Span | null {
  return impactOf(readStatement(text, language));
}

/**
 * An impact statement names a cause in the child (a disability, a weakness, "reads so slowly") and what it does to
 * named school work. Counting words left open ("frequently misses instruction") make it a complaint instead.
 */
export function impactOf(statement: ReadStatement): Span | null {
  const whole = { from: 0, to: statement.words.length };
  if (firstOf(statement, 0, whole.to, 'school-work') < 0 || firstOf(statement, 0, whole.to, 'how-often') >= 0) return null;
  const effect = hitsIn(statement, whole, 'effect')[0] ?? makesHard(statement) ?? keepsFrom(statement) ?? cannotBecause(statement);
  const named = namedCause(statement);
  const cause = named >= 0 || effect === null ? named : firstOf(statement, 0, statement.words.findIndex((word) => word.start >= effect.start), 'low-level', 'difficulty');
  if (effect === null || cause < 0) return null;
  return { start: effect.start, end: effect.end };
}

/** The disability or the cause by name: `the student's disability` names none. */
function namedCause(statement: ReadStatement): number {
  for (let at = 0; at < statement.words.length; at += 1) {
    if (!means(statement, at, 'disability') && !means(statement, at, 'cause')) continue;
    const bare = /^(?:disability|disabilities|discapacidad)$/.test(statement.words[at]?.text ?? '');
    if (!bare || /^(?:in|en|of|de)$/.test(statement.words[at + 1]?.text ?? '') || !/^(?:the|his|her|their|child's|student's|este|esta|la|su|this|a|nino|estudiante)$/.test(statement.words[at - 1]?.text ?? '')) return at;
  }
  return -1;
}

/** `makes timed tests and note taking hard`. */
function makesHard({ words }: ReadStatement): Span | null {
  const make = words.findIndex((word) => /^(?:makes|make|made|making|hace|hacen)$/.test(word.text));
  if (make < 0) return null;
  const hard = words.slice(make + 1, make + 12).find((word, step, rest) => (/^(?:lose|miss|skip|stop|fall|tire|leave|forget|need)$/.test(word.text) && /^(?:him|her|them)$/.test(rest[step - 1]?.text ?? '')) || /^(?:hard|harder|difficult|tough|challenging|impossible|dificil|dificiles)$/.test(word.text));
  return hard === undefined ? null : { start: words[make]?.start ?? 0, end: hard.end };
}

/** `keeps Nadine from answering aloud`. */
function keepsFrom({ words }: ReadStatement): Span | null {
  const keep = words.findIndex((word) => /^(?:keeps|keep|kept|stops|stop|impide|impiden)$/.test(word.text));
  if (keep < 0) return null;
  const from = words.slice(keep + 1, keep + 5).find((word) => word.text === 'from' || word.text === 'que');
  return from === undefined ? null : { start: words[keep]?.start ?? 0, end: from.end };
}

/** `Because print is slow for him, he cannot finish the reading`: the cause first. */
function cannotBecause(statement: ReadStatement): Span | null {
  const cause = firstOf(statement, 0, statement.words.length, 'cause');
  if (cause < 0) return null;
  return hitsIn(statement, { from: cause, to: statement.words.length }, 'cannot')[0] ?? null;
}
