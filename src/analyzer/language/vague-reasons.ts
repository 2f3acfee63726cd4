import { hitsIn, type ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';

const VAGUE: readonly Meaning[] = ['difficulty', 'low-level', 'how-often', 'how-much', 'judgement', 'progress-word', 'appearance', 'support', 'praise'];

/** The words of a statement that describe without measuring, as reasons against it. */
export function vagueReasons(statement: ReadStatement): Because[] {
  return hitsIn(statement, { from: 0, to: statement.words.length }, ...VAGUE).map(({ start, end, as }) => ({ start, end, as, side: 'against' }));
}
