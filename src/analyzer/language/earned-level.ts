import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const REACHES = /^(?:earn|earns|reach|reaches|keep|keeps|hold|holds|move|moves|stay|stays|get|gets|be|attain|maintain|finish|end)$/;
const RANK = /^(?:gold|silver|bronze|platinum|green|blue|yellow|purple|black|diamond|oro|plata|bronce|verde|azul)$/;
const BOARD = /^(?:level|levels|status|zone|tier|card|rank|system|chart|sheet|nivel|higher|above|belt)$/;
const UNITS = /^(?:units?|levels?|credits?|courses?|classes|modules?|quizzes|tests?|exams?|sections?|badges?|unidades|cursos|creditos|examenes)$/;

/**
 * A step of a system with names for its steps, held or reached (`keep Gold level for a whole month`), or units passed by
 * number (`pass five units a month`, `earn 6 credits by June`). Others keep the score, so it brings its own act.
 */
export function earnedLevel(statement: ReadStatement): Span | null {
  return rank(statement) ?? passed(statement) ?? letterGrade(statement);
}

function rank(statement: ReadStatement): Span | null {
  const { words } = statement;
  const at = words.findIndex((word) => RANK.test(word.text));
  if (at < 0 || !hasWord(words, at - 6, at, REACHES) || !hasWord(words, at + 1, at + 8, BOARD)) return null;
  const isHeld = firstOf(statement, at + 1, words.length, 'time-long', 'opportunity', 'in-a-row') >= 0 || hasWord(words, at - 4, at, /^(?:to|from)$/);
  return isHeld && hitsIn(statement, { from: 0, to: at }, 'no-end').length === 0 ? { start: words[at]?.start ?? 0, end: words[at]?.end ?? 0 } : null;
}

function passed({ words }: ReadStatement): Span | null {
  const verb = words.findIndex((word) => /^(?:pass|passes|earn|earns|aprobara|ganara)$/.test(word.text));
  if (verb < 0 || hasWord(words, verb - 4, verb, /^(?:so|order|can|para)$/)) return null;
  for (let at = verb + 1; at < verb + 4; at += 1) if (words[at]?.value != null && words[at]?.ordinal === false && hasWord(words, at + 1, at + 4, UNITS)) return { start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0 };
  return null;
}

/** `get a B or better on three write-ups`: a grade on a piece of work, with its floor. */
function letterGrade({ words, text }: ReadStatement): Span | null {
  const at = words.findIndex((word, index) => /^[A-D]$/.test(text.slice(word.start, word.end)) && index > 1 && /^(?:a|an|of|with)$/.test(words[index - 1]?.text ?? '') && hasWord(words, index + 1, index + 4, /^(?:better|higher|above)$/));
  return at > 0 && hasWord(words, at - 4, at, /^(?:get|gets|earn|earns|receive|score|make|hold|keep|grade)$/) ? { start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0 } : null;
}
