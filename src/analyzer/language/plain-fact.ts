import { isConduct } from './conduct.ts';
import { isLoose } from './exact-skill.ts';
import { measuresOf } from './measures.ts';
import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { hasWord } from './words.ts';

/** What a sentence may be about instead of the child's skill, or that leaves it open. */
const OTHERWISE: readonly Meaning[] = [
  'service', 'attendance', 'teaching', 'target', 'future', 'status-code', 'no-end', 'direction', 'change', 'age', 'standard', 'method', 'hope', 'peers', 'level-word', 'disability', 'effect', 'staff', 'problem-act', 'interest', 'how-much', 'appearance', 'support', 'progress-word', 'judgement', 'praise', 'difficulty', 'how-often', 'low-level', 'no-need', 'same-as-peers',
];
const SHOWN: readonly Meaning[] = ['observable', 'open-act', 'thing', 'device', 'performed', 'omission', 'whole', 'none', 'only', 'independence', 'prompt-level', 'cannot', 'except'];
/** Words that point elsewhere, compare without a size, or tell of the team. */
const ELSEWHERE =
  /^(?:than|refer|see|attached|determined|tbd|report|reports|reported|folder|data|sheets?|samples?|collected|baseline|finished|moving|begin|begins|begun|began|started|starting|initiated|stages?|aligned|like|unlike|lowest|highest|slowest|weakest|worst|best|most|we|our|us|i|my|team|stop|poco|please|thank|thanks|ask|hope|need|needs|needed|requires?|required|should|must|would|want|wants|way|fragile|new|strategy|strategies|skills?|concepts?|goals?|objectives?|standards?|curriculum|lessons?|units?|areas?|rubric|graph|conference|meeting|home|family|parents?|mom|dad|iep|plan|evaluation|eval|weekly|daily|progress|concern|concerns|yes|explain|thought|thinks|feels|felt|close|closer|far|hard|problems?|everyone|everybody|class|group|quarter|q[1-4]|qtr|rpt|pm|mp|report(?:ed)?|level)$/;

/** A sentence that shows something of the child and leaves nothing open: no other matter, no comparison, no word that describes without measuring. */
export function plainFact(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const { from, to, start, end } = sentence;
  if (to - from < 6 || to - from > 45 || statement.text[end - 1] === '?' || firstOf(statement, from, to, ...OTHERWISE) >= 0 || isLoose(statement, from, to)) return null;
  if (hasWord(statement.words, from, to, ELSEWHERE) || isConduct(statement, sentence)) return null;
  if (measuresOf(statement, sentence).some(({ unit }) => unit !== 'date')) return null;
  return isShown(statement, from, to) ? { start, end, as: 'plain-fact', side: 'for' } : null;
}

/** Verbs that show nothing by themselves. */
const EMPTY = /^(?:make|makes|made|making|take|takes|took|use|uses|used|using|give|gives|gave|come|comes|keep|keeps|do|does|show|shows|remain|remains|stay|stays)$/;

function isShown(statement: ReadStatement, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!EMPTY.test(statement.words[at]?.text ?? '') && firstOf(statement, at, at + 1, ...SHOWN) >= 0) return true;
  return false;
}
