import { areasOfGoal, areasOfLevel, shareArea } from '../areas.ts';
import { unitsIn } from '../documents.ts';
import { areasOf } from '../language/areas.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { levelVerdict } from '../readings.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf } from '../statements.ts';

/** The plan lists a need and gives no number for it, neither in the present levels nor as a goal's baseline. */
export default rule({
  id: 'pl-need-no-baseline',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-baseline',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.needs)),
  judge: ({ part: need, document }) => {
    const areas = areasOf(need.text).filter((area) => area !== 'health');
    if (areas.length === 0 || /\bto be (?:collected|measured|determined) by\b/iu.test(need.text)) return clear();
    const { language } = document;
    const inLevels = levelsOf(document).some((level) => shareArea(areas, areasOfLevel(level)) && levelVerdict(level.text, language).ok);
    const inGoals = document.goals.some((goal) => shareArea(areas, areasOfGoal(goal)) && /\d/u.test(`${goal.baseline?.text ?? ''}`));
    const inGoalText = document.goals.some((goal) => shareArea(areas, areasOfGoal(goal)) && /\bfrom\b[^.]*\d[^.]*\bto\b[^.]*\d/iu.test(goal.statement.text));
    const inNeed = levelVerdict(need, language).ok;
    if (inLevels || inGoals || inGoalText || inNeed) return clear();
    return levelsOf(document).length === 0 || !isFull(document.coverage) ? cannotTell('part-not-read') : flagged(quote(need), { need: need.text.trim() });
  },
});

export const examples: readonly Example[] = [
  { note: 'a need in writing, told in words', flag: true, case: { plan: { needs: ['Written expression'], levels: [{ area: 'Writing', text: 'Sam struggles with writing.' }] } } },
  { note: 'numbers for reading only', flag: true, case: { plan: { needs: ['Reading', 'Math'], levels: [{ area: 'Reading', text: 'On 9/12/2026 Sam read 42 words correct per minute.' }, { area: 'Math', text: 'Math is hard for Sam.' }] } } },
  { note: 'a goal with a blank baseline', flag: true, case: { plan: { needs: ['Organization'], levels: ['Sam is forgetful and loses papers often.'], goals: [{ area: 'Organization', statement: 'Sam will turn in homework on 4 of 5 days.' }] } } },
  { note: 'the number is in the present levels', flag: false, case: { plan: { needs: ['Reading fluency'], levels: [{ area: 'Reading', text: 'On 9/12/2026 Sam read 42 words correct per minute.' }] } } },
  { note: 'an area called language', flag: false, case: { plan: { needs: ['Expressive language'], levels: [{ area: 'Language', text: 'In October 2026 Sam linked 5 of 12 events in three retellings.' }] } } },
  { note: 'the goal’s baseline has it', flag: false, case: { plan: { needs: ['Math'], levels: ['Math is hard for Sam.'], goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 problems.', baseline: '4 of 10' }] } } },
  { note: 'a medical need is not counted', flag: false, case: { plan: { needs: ['Health: seizure care'], levels: ['Sam has seizures.'] } } },
  { note: 'pages are missing', flag: false, case: { plan: { needs: ['Math'], levels: ['Math is hard for Sam.'], gaps: [{ kind: 'scanned-page', page: 3 }] } } },
];
