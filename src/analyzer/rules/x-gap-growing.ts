import { areasOfLevel } from '../areas.ts';
import { daysBetween } from '../courses.ts';
import { planDate, unitsBesideEarlier } from '../documents.ts';
import { levelsIn } from '../goal-levels.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument, PresentLevel } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf } from '../statements.ts';

/** Half a year more behind than the year before. */
const GREW = 0.5;
const TESTS = /\b(?:i-?Ready|STAR|MAP|NWEA|DRA|DIBELS|Acadience|AIMSweb|WIAT|KTEA|Woodcock|WJ|GORT|Lexile|Fountas|F&P|QRI|KeyMath|Brigance)\b/giu;
/** "two grade levels below" tells of a distance, not of a level. */
const DISTANCE = /\b(?:below|behind|above|ahead|por debajo|atrasad[oa])\b/iu;

/** Two plans a year apart give the grade level a child works at, and the distance to the child's own grade has grown. */
export default rule({
  id: 'x-gap-growing',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-review-when-progress-lacks',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsBesideEarlier(kase, ['iep'], (plan, old) => levelsOf(plan).map((level) => ({ level, plan, old }))),
  judge: ({ level, plan, old }) => {
    const [area] = areasOfLevel(level);
    const apart = daysBetween(planDate(old) ?? '', planDate(plan) ?? '');
    const [grade, gradeThen] = [gradeOf(plan), gradeOf(old)];
    // A year apart, both grades stand at the same point of their year; a repeated grade would hide the gap.
    if (area === undefined || !(apart >= 270 && apart <= 450) || grade === null || gradeThen === null || grade !== gradeThen + 1) return clear();
    const now = workingLevel(level, plan);
    const before = levelsOf(old).find((other) => areasOfLevel(other)[0] === area && workingLevel(other, old) !== null);
    const then = before === undefined ? null : workingLevel(before, old);
    if (now === null || then === null || before === undefined || !isSameTest(level, before)) return clear();
    const [gap, gapThen] = [grade - now, gradeThen - then];
    return gap > 0 && gap - gapThen >= GREW ? flagged([quote(level.text), quote(before.text)], { before: then, now, grade }) : clear();
  },
});

function gradeOf({ student }: PlanDocument): number | null {
  const digits = /\d{1,2}/u.exec(student.grade?.text ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The one grade level the child works at, or null where none or several are told. */
function workingLevel({ text, role }: PresentLevel, { language }: PlanDocument): number | null {
  if ((role !== 'performance' && role !== 'needs' && role !== 'evaluation-results') || DISTANCE.test(text.text)) return null;
  const found = levelsIn(text, language, 'now').filter(({ yardstick }) => yardstick === 'grade-level');
  return found.length === 1 ? (found[0]?.value ?? null) : null;
}

const isSameTest = (a: PresentLevel, b: PresentLevel): boolean => testsIn(a) === testsIn(b);
const testsIn = ({ text }: PresentLevel): string => [...new Set([...text.text.matchAll(TESTS)].map(([name]) => name.toLowerCase().replaceAll(/\W/gu, '')))].sort().join(' ');

const LAST = { dates: { meeting: '2025-10-06' } } as const;
const THIS = { dates: { meeting: '2026-10-05' } } as const;

export const examples: readonly Example[] = [
  { note: 'two tenths in a year', flag: true, case: { plan: [{ ...LAST, grade: '4', levels: [{ area: 'Reading', text: 'Sam reads at a 2.5 grade level on the STAR.' }] }, { ...THIS, grade: '5', levels: [{ area: 'Reading', text: 'Sam reads at a 2.7 grade level on the STAR.' }] }] } },
  { note: 'the same level, a grade later', flag: true, case: { plan: [{ ...LAST, grade: '3', levels: [{ area: 'Math', text: 'Sam works at the second grade level in math.' }] }, { ...THIS, grade: '4', levels: [{ area: 'Math', text: 'Sam works at the second grade level in math.' }] }] } },
  { note: 'down', flag: true, case: { plan: [{ ...LAST, grade: '6', levels: [{ area: 'Reading', text: 'His instructional reading level is grade 4.' }] }, { ...THIS, grade: '7', levels: [{ area: 'Reading', text: 'His instructional reading level is grade 3.' }] }] } },
  { note: 'a year’s growth in a year', flag: false, case: { plan: [{ ...LAST, grade: '4', levels: [{ area: 'Reading', text: 'Sam reads at a 2.5 grade level on the STAR.' }] }, { ...THIS, grade: '5', levels: [{ area: 'Reading', text: 'Sam reads at a 3.5 grade level on the STAR.' }] }] } },
  { note: 'another test', flag: false, case: { plan: [{ ...LAST, grade: '4', levels: [{ area: 'Reading', text: 'Sam reads at a 2.5 grade level on the STAR.' }] }, { ...THIS, grade: '5', levels: [{ area: 'Reading', text: 'Sam reads at a 2.6 grade level on the WIAT-4.' }] }] } },
  { note: 'another area', flag: false, case: { plan: [{ ...LAST, grade: '4', levels: [{ area: 'Reading', text: 'Sam reads at a 3.5 grade level on the STAR.' }] }, { ...THIS, grade: '5', levels: [{ area: 'Math', text: 'Sam works at a 2.6 grade level on the STAR.' }] }] } },
  { note: 'a distance is no level', flag: false, case: { plan: [{ ...LAST, grade: '4', levels: [{ area: 'Reading', text: 'He is two grade levels below.' }] }, { ...THIS, grade: '5', levels: [{ area: 'Reading', text: 'He is two grade levels below.' }] }] } },
  { note: 'three months apart', flag: false, case: { plan: [{ dates: { meeting: '2026-07-05' }, grade: '4', levels: [{ area: 'Reading', text: 'Sam reads at a 2.5 grade level.' }] }, { ...THIS, grade: '5', levels: [{ area: 'Reading', text: 'Sam reads at a 2.6 grade level.' }] }] } },
];
