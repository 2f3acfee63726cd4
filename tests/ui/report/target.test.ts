import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../src/ui/report/target.ts';

describe('what the address of the report asks for', () => {
  it.each([
    ['', {}],
    ['?url=https%3A%2F%2Fx.example%2Fplan.pdf%3Fid%3D1&tab=7', { url: 'https://x.example/plan.pdf?id=1', tab: 7 }],
    ['?document=plan-1&place=goal-none%40abc', { document: 'plan-1', place: 'goal-none@abc' }],
    ['?url=not an address&tab=x', {}],
  ] as const)('%s', (search, target) => {
    expect(targetOf(search)).toEqual(target);
  });
});
