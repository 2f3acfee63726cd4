import { areasOfGoal, areasOfLevel, shareArea } from '../areas.ts';
import { unitsIn } from '../documents.ts';
import { areasOf } from '../language/areas.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import type { Passage } from '../model/passage.ts';
import type { Goal, PlanDocument, PresentLevel, PresentLevelRole } from '../model/plan.ts';
import { levelVerdict, partsOfGoal } from '../readings.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf } from '../statements.ts';

/** Nothing says where the child starts on this goal: not the goal, not its column, not the present levels. */
export default rule({
  id: 'goal-no-baseline',
  severity: 'serious',
  confidence: 'certain',
  source: 'practice-baseline',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal, document }) => {
    const hasOwn = partsOfGoal(goal, document.language).baseline !== null;
    if (hasOwn || COMPARED.test(goal.statement.text) || saysWhere(goal.baseline, document) || goal.objectives.some(({ text }) => /\b(?:baseline|currently|línea base)\b/iu.test(text))) return clear();
    const levels = levelsOf(document);
    if (levels.length === 0 || !isFull(document.coverage)) return goal.baseline === null ? cannotTell('part-not-read') : clear();
    if (isStartedInLevels(goal, document)) return clear();
    return flagged(quote(goal.baseline ?? goal.statement), { goals: String(goal.number) });
  },
});

/** A number, a level or a plain can-and-cannot counts; "see present levels" and "N/A" do not. */
function saysWhere(baseline: Passage | null, { language }: PlanDocument): boolean {
  if (baseline === null || /^\W*(?:n\/?a|none|tbd|see\b[^.]*|ver\b[^.]*|to be determined|por determinar)\W*$/iu.test(baseline.text)) return false;
  return /\d/u.test(baseline.text) || levelVerdict(baseline, language).ok;
}

/** The goal's own sentence says where the child is. */
const COMPARED = /\b(?:compared (?:with|to)|up from|down from|instead of the current|(?:he|she|they) (?:currently|now)|actualmente|en comparación con)\b/iu;

/** Strengths, wishes and effects start no goal. */
const TELLS_WHERE: ReadonlySet<PresentLevelRole> = new Set(['performance', 'needs', 'evaluation-results']);

/** The present levels hold data on the goal's area. A goal whose area we cannot name is given the benefit of the doubt. */
function isStartedInLevels(goal: Goal, document: PlanDocument): boolean {
  const areas = areasOfGoal(goal);
  return levelsOf(document).some((level) => {
    if (!TELLS_WHERE.has(level.role)) return false;
    const isSame = areas.length === 0 || shareArea(areas, areasOfLevel(level)) || areasOfLevel(level).length === 0 || isBoxForAll(level);
    return isSame && levelVerdict(level.text, document.language).ok;
  });
}

/** A printed label that names no one area: "Academic" holds reading, writing and math. */
const isBoxForAll = ({ area }: PresentLevel): boolean => area !== null && areasOf(area.text).length === 0;

export const examples: readonly Example[] = [
  { note: 'points at present levels that hold no number', flag: true, case: { plan: { levels: [{ area: 'Reading', text: 'Sam struggles with reading and needs support.' }], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.', baseline: 'See present levels' }] } } },
  { note: 'not applicable', flag: true, case: { plan: { levels: [{ area: 'Writing', text: 'Writing is hard for Sam.' }], goals: [{ area: 'Writing', statement: 'Sam will write 5 sentences with capitals in 4 of 5 samples.', baseline: 'N/A' }] } } },
  { note: 'numbers, but for another skill', flag: true, case: { plan: { levels: [{ area: 'Math', text: 'Sam solves 6 of 10 two-step problems (October 2026).' }, { area: 'Reading', text: 'Sam finds reading difficult.' }], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }] } } },
  { note: 'its own column', flag: false, case: { plan: { levels: ['Sam finds reading difficult.'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.', baseline: '52 words, September 8' }] } } },
  { note: 'from A to B in the goal', flag: false, case: { plan: { levels: ['Sam finds reading difficult.'], goals: ['Sam will increase fluency from 42 to 78 words correct per minute by reading aloud grade 3 passages.'] } } },
  { note: 'the number is in the present levels', flag: false, case: { plan: { levels: [{ area: 'Reading', text: 'On 9/12/2026 Sam read 42 words correct per minute on a grade 2 passage.' }], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }] } } },
  { note: 'the present levels were not read', flag: false, case: { plan: { goals: ['Sam will read aloud 90 words correct per minute.'], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
