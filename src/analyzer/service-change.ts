import { earlierOf } from './documents.ts';
import type { Case } from './model/case.ts';
import type { PlanDocument, Service } from './model/plan.ts';

/** The same service in two plans, with its weekly minutes then and now. */
export interface ServiceChange {
  readonly service: Service;
  readonly earlier: Service;
  readonly before: number;
  readonly after: number;
}

/** Services whose weekly minutes went down by a fifth or more since the plan before. Rows of one name are added up. */
export function cutsIn(plan: PlanDocument, kase: Case): readonly ServiceChange[] {
  const old = earlierOf(kase, plan);
  if (old === null) return [];
  const names = [...new Set(plan.services.map(nameOf))];
  return names.flatMap((name) => {
    const [now, then] = [sum(plan.services, name), sum(old.services, name)];
    const service = plan.services.find((one) => nameOf(one) === name);
    const earlier = old.services.find((one) => nameOf(one) === name);
    if (service === undefined || earlier === undefined || now === null || then === null || now > then * 0.8) return [];
    return [{ service, earlier, before: then, after: now }];
  });
}

const nameOf = ({ name, delivery }: Service): string => `${name.text.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ').trim()} ${delivery ?? ''}`;

/** Null as soon as one row's minutes are not known: a sum with a gap is no sum. */
function sum(services: readonly Service[], name: string): number | null {
  const minutes = services.filter((service) => nameOf(service) === name).map(({ minutesPerWeek }) => minutesPerWeek);
  return minutes.length === 0 || minutes.includes(null) ? null : minutes.reduce<number>((total, one) => total + (one ?? 0), 0);
}
