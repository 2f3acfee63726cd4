import { unitsBesideEarlier } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { Goal } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { similarity, wordCount } from '../similar.ts';

/** A goal of last year stands in this year's plan with no higher target. */
export default rule({
  id: 'x-goal-repeated',
  severity: 'critical',
  confidence: 'certain',
  source: 'guidance-endrew',
  asks: 3,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsBesideEarlier(kase, ['iep'], (plan, old) => plan.goals.filter(({ postsecondary }) => !postsecondary).map((goal) => ({ goal, old }))),
  judge: ({ goal, old }) => {
    const before = old.goals.find((other) => isSame(other, goal));
    if (before === undefined || wordCount(goal.statement.text) < 5 || MAINTAIN.test(goal.statement.text)) return clear();
    return numbersOf(goal) === numbersOf(before) ? flagged([quote(goal.statement), quote(before.statement)], { goals: String(goal.number) }) : clear();
  },
});

const MAINTAIN = /\b(?:maintain|maintenance|continue to (?:use|read)|mantener)/iu;

const isSame = (a: Goal, b: Goal): boolean => similarity(a.statement.text, b.statement.text) >= 0.85;

/** Its numbers without years and days: a new target, a harder text or a longer task ("two-step") is a new goal. */
function numbersOf({ statement, criterion }: Goal): string {
  const text = `${statement.text} ${criterion?.text ?? ''}`.replaceAll(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d{2}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/giu, ' ');
  return (text.match(/\d+(?:\.\d+)?|\b(?:one|two|three|four|five|six|multi)(?=-)/giu) ?? []).join(' ');
}

export const examples: readonly Example[] = [
  { note: 'same words, same target', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['By October 2026 Sam will solve two-step equations with 80% accuracy.'] }, { dates: { meeting: '2026-09-30' }, goals: ['By September 2027 Sam will solve two-step equations with 80% accuracy.'] }] } },
  { note: 'a word or two changed', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Given a grade 3 text Sam will answer comprehension questions about the main idea with 80% accuracy in 4 of 5 trials as measured by work samples.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Given a grade 3 text Sam will answer comprehension questions about the main idea with 80% accuracy in 4 of 5 trials as measured by data.'] }] } },
  { note: 'among others', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will turn in his homework on 4 of 5 days.', 'Sam will read aloud 60 words correct per minute.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will read aloud 90 words correct per minute.', 'Sam will turn in his homework on 4 of 5 days.'] }] } },
  { note: 'a harder text', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will answer questions on a grade 2 text with 80% accuracy.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will answer questions on a grade 4 text with 80% accuracy.'] }] } },
  { note: 'a longer task', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Given 10 word problems, Sam will solve 8 correctly in 3 of 4 weeks.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Given 10 two-step word problems, Sam will solve 8 correctly in 3 of 4 weeks.'] }] } },
  { note: 'a higher target', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will read aloud 60 words correct per minute.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will read aloud 90 words correct per minute.'] }] } },
  { note: 'meant to keep a skill', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will maintain his walking distance of 100 feet each day.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will maintain his walking distance of 100 feet each day.'] }] } },
  { note: 'one plan only', flag: false, case: { plan: { dates: { meeting: '2026-09-30' }, goals: ['Sam will read aloud 90 words correct per minute.'] } } },
];
