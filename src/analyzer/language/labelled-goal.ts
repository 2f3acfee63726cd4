import { firstOf, type ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

const CRITERION = /^(?:crit|criteria|criterion|mastery|criterio|criterios)$/;
const NAMED_LEVEL = /^(?:all|every|each|none|no|once|twice|half|both|todos|todas|cada|pass|mastered)$/;

/** A goal in labelled parts whose criterion part holds no level: `Crit: as appropriate`, `Criterion: to teacher's satisfaction`. */
export function isCriterionOpen(statement: ReadStatement): boolean {
  const { words } = statement;
  const label = words.findIndex((word, at) => CRITERION.test(word.text) && (words[at + 1]?.gap ?? '').includes(':') && words[at + 1]?.gap !== ':');
  if (label < 0) return false;
  let end = label + 1;
  while (end < words.length && !(end > label + 1 && /[.;]/.test(words[end]?.gap ?? ''))) end += 1;
  const part = words.slice(label + 1, end);
  return !part.some((word) => word.value !== null) && !hasWord(words, label + 1, end, NAMED_LEVEL) && firstOf(statement, label + 1, end, 'independence', 'finished', 'rubric-level', 'share', 'prompt-level', 'score-word', 'level-system') < 0;
}
