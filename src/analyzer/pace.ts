import { daysBetween } from './courses.ts';
import { goesDown, levelsIn, startOf, targetOf } from './goal-levels.ts';
import type { IsoDate } from './model/iso-date.ts';
import type { Passage } from './model/passage.ts';
import type { Goal, PlanDocument } from './model/plan.ts';
import { newestDay } from './printed-days.ts';
import type { Report } from './reports.ts';

/** A goal's start, newest score and target on one yardstick, with their days. */
export interface Pace {
  readonly goal: Goal;
  readonly plan: PlanDocument;
  readonly start: number;
  readonly startDay: IsoDate | null;
  readonly latest: number;
  readonly latestDay: IsoDate | null;
  readonly target: number;
  readonly targetDay: IsoDate | null;
  readonly down: boolean;
}

/** Reads the pace of one goal from its reports; null when a number is missing or the yardsticks differ. */
export function paceOf(reports: readonly Report[], plans: readonly PlanDocument[]): Pace | null {
  const latest = reports.findLast(({ entry, document }) => entry.comment !== null && levelsIn(entry.comment, document.language, 'now').length > 0);
  if (latest === undefined || latest.entry.comment === null) return null;
  const found = goalOf(latest, plans);
  if (found === null) return null;
  const { goal, plan } = found;
  const start = startOf(goal, plan.language);
  const target = targetOf(goal, plan.language);
  const score = levelsIn(latest.entry.comment, latest.document.language, 'now').findLast(({ yardstick }) => yardstick === target?.yardstick);
  if (start === null || target === null || score === undefined || start.yardstick !== target.yardstick) return null;
  const until = '9999-12-31';
  return {
    goal,
    plan,
    start: start.value,
    startDay: newestDay(goal.baseline?.text ?? '', until) ?? plan.dates.start?.iso ?? plan.dates.meeting?.iso ?? null,
    latest: score.value,
    latestDay: latest.entry.date?.iso ?? newestDay(latest.entry.comment.text, until) ?? latest.day,
    target: target.value,
    targetDay: goal.targetDate?.iso ?? plan.dates.end?.iso ?? plan.dates.nextReview?.iso ?? null,
    down: goesDown(goal),
  };
}

/** The goal an entry speaks of: in its own document, else in the plan, by number; the words must not contradict. */
function goalOf({ entry, document }: Report, plans: readonly PlanDocument[]): { readonly goal: Goal; readonly plan: PlanDocument } | null {
  for (const plan of [document, ...plans]) {
    const goal = plan.goals.find(({ number }) => number === entry.goal);
    if (goal !== undefined) return { goal, plan };
  }
  const goal = entry.goalText === null || entry.goal === null ? null : repeatedGoal(entry.goalText, entry.goal);
  return goal === null ? null : { goal, plan: document };
}

/** The goal as a report repeats it in one cell, "… 80% by May. Baseline: 30%"; null when it does not say where it started. */
function repeatedGoal(words: Passage, number: number): Goal | null {
  const at = words.text.search(/\b(?:baseline|línea (?:de )?base)\b ?[:(]/iu);
  if (at <= 0) return null;
  return { number, area: null, statement: cut(words, 0, at), baseline: cut(words, at, words.text.length), criterion: null, method: null, schedule: null, responsible: null, targetDate: null, objectives: [], postsecondary: false };
}

function cut({ text, place }: Passage, start: number, end: number): Passage {
  if (place.kind === 'page') return { text: text.slice(start, end), place };
  const spans = place.spans.filter((span) => span.start < end && span.end > start).map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return { text: text.slice(start, end), place: { ...place, spans } };
}

/** Where a straight line from start to latest ends on the target day. Needs six weeks between the two points. */
export function projected(pace: Pace): number | null {
  const { startDay, latestDay, targetDay } = pace;
  if (startDay === null || latestDay === null || targetDay === null) return null;
  const done = daysBetween(startDay, latestDay);
  return done < 42 ? null : pace.start + ((pace.latest - pace.start) * daysBetween(startDay, targetDay)) / done;
}
