import { areasOfGoal } from './areas.ts';
import { areasOf, type Area } from './language/areas.ts';
import type { PlanDocument } from './model/plan.ts';
import { proseOf } from './statements.ts';

const ANSWER = /\b(?:behavior (?:intervention )?plan|BIP|FBA|functional behavior|positive behavior|strateg|check[- ]in|token|reward|break card|coping|calm|self[- ]regulation|plan de conducta)/iu;

const isConduct = (area: Area): boolean => area === 'behavior' || area === 'social-emotional';

/** The plan has something for behavior: a goal, a service, a plan of its own, or a way of helping that is named. */
export function answersBehavior(document: PlanDocument): boolean {
  if (document.goals.some((goal) => areasOfGoal(goal).some(isConduct)) || document.services.some(({ name }) => areasOf(name.text).some(isConduct))) return true;
  return [...document.services.map(({ name }) => name), ...document.accommodations.map(({ text }) => text), ...proseOf(document)].some(({ text }) => ANSWER.test(text));
}
