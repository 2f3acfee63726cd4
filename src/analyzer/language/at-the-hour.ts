import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const BEFORE_CLOCK = /^(?:by|before|las|than|antes)$/;
const PLACED = /^(?:at|in|on|inside|seated|through|en)$/;

/**
 * In place, or done, by a time of day: `be in his seat by 8:05`, `sign in no later than 7:45`, `estará en la fila a las
 * 2:30`. A lesson that begins at a time is no goal: the child must act or be somewhere. Null without a clock time.
 */
export function atTheHour(statement: ReadStatement): Span | null {
  const { words } = statement;
  const will = words.findIndex((word) => /^(?:will|shall|estara|llegara)$/.test(word.text));
  if (will < 0) return null;
  const act = isPlaced(statement, will) || (hitsIn(statement, { from: will, to: will + 4 }, 'observable', 'open-act').length > 0 && firstOf(statement, will, will + 4, 'no-end', 'internal', 'direction', 'exposure') < 0);
  if (!act) return null;
  for (let at = will + 1; at < words.length - 1; at += 1) {
    const isClock = words[at]?.value != null && words[at + 1]?.gap === ':' && words[at + 1]?.value != null;
    if (isClock && (BEFORE_CLOCK.test(words[at - 1]?.text ?? '') || (words[at - 1]?.text === 'the' && BEFORE_CLOCK.test(words[at - 2]?.text ?? '')))) return { start: words[at - 1]?.start ?? 0, end: words[at + 1]?.end ?? 0 };
  }
  return null;
}

/** `be at the bus door`, `estará en la fila`: somewhere anyone can see. */
function isPlaced({ words }: ReadStatement, will: number): boolean {
  const be = words[will]?.text === 'estara' || words[will]?.text === 'llegara' ? will : words[will + 1]?.text === 'be' ? will + 1 : -1;
  const at = /^(?:ready|back|seated|waiting|standing)$/.test(words[be + 1]?.text ?? '') ? be + 2 : be + 1;
  return be >= 0 && PLACED.test(words[at]?.text ?? '') && hasWord(words, at, at + 3, /^(?:the|his|her|their|a|an|class|homeroom|seat|line|place|la|el|su|clase)$/);
}
