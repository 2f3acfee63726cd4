import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/ui/letters/facts-of.ts';
import { sessionOf, WITH_PLAN } from '../sample-case.ts';

describe('facts of a session', () => {
  it('know a grade page by the day it was read and a plan by its kind', () => {
    const kase = sessionOf(WITH_PLAN);
    const facts = factsOf(kase, 'Sam');
    const [grades] = kase.gradebooks;
    const [plan] = kase.documents;
    expect(facts.sources.get(grades?.gradebook.id ?? '')).toEqual({ paper: 'grades', day: grades?.gradebook.asOf ?? grades?.readAt.slice(0, 10) });
    expect(facts.sources.get(plan?.document.id ?? '')).toEqual({ paper: 'plan', day: plan?.document.dates.meeting?.iso ?? plan?.document.dates.start?.iso ?? null });
  });

  it('leave the day of a 504 plan without dates unknown', () => {
    const kase = sessionOf({ ...WITH_PLAN, plan: { ...WITH_PLAN.plan, kind: '504' } });
    const [plan] = kase.documents;
    if (plan === undefined) throw new Error('no plan');
    const bare = { ...plan, document: { ...plan.document, dates: { ...plan.document.dates, meeting: null, start: null } } };
    expect(factsOf({ ...kase, documents: [bare] }, 'Sam').sources.get(plan.document.id)).toEqual({ paper: 'plan504', day: null });
  });
});
