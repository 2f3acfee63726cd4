import { isConduct } from './conduct.ts';
import { firstOf, hitsIn, means, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';
import { measuresOf } from './measures.ts';
import { hasWord } from './words.ts';

const TURNS = /^(?:then|once|if|when|unless|until|beyond|past|anything|everything)$/;

/** How the second clause goes on: `when and why get a shrug`. */
const STATE = /^(?:is|are|gets?|comes?|goes|takes?|needs?|es|son|queda)$/;

/**
 * A skill in one clause and where it ends in the next: `ties the knot but leaves the bow`, `names the months through
 * August and then loops back`. Nothing of conduct in it. The caller has seen to loose words.
 */
export function skillEdge(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const { words } = statement;
  const { from, to } = sentence;
  const acts = hitsIn(statement, sentence, 'observable', 'open-act', 'can');
  if (acts.length === 0 || isConduct(statement, sentence)) return null;
  for (let at = from + 2; at < to - 1; at += 1) {
    const first = words[at];
    if (first === undefined || !isTurn(statement, at) || !acts.some((act) => act.to <= at)) continue;
    const after = (first.gap.includes(';') && hasWord(words, at + 1, Math.min(at + 7, to), STATE) && !hasWord(words, at + 1, to, /^(?:up|down|next|both|it|everything)$/)) || acts.some((act) => act.from > at && act.from <= at + 10) || firstOf(statement, at, Math.min(at + 6, to), 'omission', 'cannot') >= 0;
    if (after) return { start: first.start, end: words[to - 1]?.end ?? first.end, as: 'can-cannot', side: 'for' };
  }
  return null;
}

function isTurn(statement: ReadStatement, at: number): boolean {
  const word = statement.words[at];
  if (word === undefined) return false;
  if (word.gap.includes(';') || means(statement, at, 'contrast')) return true;
  return TURNS.test(word.text) || (word.text === 'without' && word.gap.includes(','));
}

/** `reads choppily`: how, which two people see differently. */
const isManner = (word: ReadStatement['words'][number] | undefined): boolean => word?.gap === ' ' && word.text.endsWith('ly') && word.text.length > 5 && !/^(?:independently|correctly|verbally|orally|silently|directly|finally|physically|manually|daily|weekly|family|only|partially|completely)$/.test(word.text);

/** What takes a sentence out of the plain facts about a skill: whose act it is, what for, or that it has no end. */
const NOT_A_SKILL = ['service', 'session', 'attendance', 'teaching', 'no-end', 'praise', 'support', 'change', 'target', 'future', 'age', 'standard', 'status-code', 'umbrella', 'undefined-conduct', 'problem-act', 'direction', 'staff', 'effect', 'same-as-peers', 'low-level', 'difficulty', 'progress-word', 'hope', 'interest', 'peers', 'level-word', 'disability', 'method'] as const;

/**
 * A plain fact about a skill, with no word that leaves it open: `threads large beads on a stiff lace`. It anchors nothing
 * beyond itself; the judge asks that every other sentence stands as firmly. The caller has seen to loose words.
 */
export function plainSkill(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const { from, to } = sentence;
  if (to - from < 5 || firstOf(statement, from, to, ...NOT_A_SKILL) >= 0 || isConduct(statement, sentence)) return null;
  if (hasWord(statement.words, from, to, /^(?:than|slower|faster|we|i|our|us|is|are|was|were|be|been|has|have|had)$/)) return null;
  const act = hitsIn(statement, sentence, 'observable', 'open-act')[0];
  if (act === undefined || act.from > from + 3 || measuresOf(statement, sentence).some(({ unit, role }) => role === 'label' && unit !== 'task-size')) return null;
  if (isManner(statement.words[act.to])) return null;
  return { start: act.start, end: act.end, as: 'plain-skill', side: 'for' };
}
