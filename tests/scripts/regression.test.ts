import { describe, expect, it } from 'vitest';
import { fit, scoreOf, type Sample } from '../../scripts/learn/regression.ts';

const sample = (bad: boolean, ...words: readonly string[]): Sample => ({ words, bad });
const many = (count: number, made: Sample): readonly Sample[] => Array.from({ length: count }, () => made);
const OPTIONS = { fewest: 1, penalty: 1 };

describe('fit', () => {
  it('learns which words go with bad statements', () => {
    const model = fit([...many(10, sample(true, 'improve', 'will')), ...many(10, sample(false, 'correct', 'will'))], OPTIONS);
    expect(scoreOf(model, ['improve'])).toBeGreaterThan(0);
    expect(scoreOf(model, ['correct'])).toBeLessThan(0);
    expect(Math.abs(model.weights.get('will') ?? 1)).toBeLessThan(0.1);
  });
  it('counts both classes alike, however many there are of each', () => {
    const model = fit([...many(90, sample(true, 'a')), ...many(10, sample(false, 'a'))], OPTIONS);
    expect(Math.abs(scoreOf(model, ['a']))).toBeLessThan(0.05);
  });
  it('leaves out words that are too few', () => {
    expect(fit([sample(true, 'once'), sample(false, 'twice'), sample(true, 'twice')], { fewest: 2, penalty: 1 }).weights.has('once')).toBe(false);
  });
  it('is pulled to nothing by a strong penalty', () => {
    const rows = [...many(10, sample(true, 'a')), ...many(10, sample(false, 'b'))];
    expect(Math.abs(fit(rows, { fewest: 1, penalty: 100 }).weights.get('a') ?? 0)).toBeLessThan(Math.abs(fit(rows, OPTIONS).weights.get('a') ?? 0));
  });
  it('gives the same model for the same samples', () => {
    const rows = [...many(5, sample(true, 'a', 'c')), ...many(7, sample(false, 'b', 'c'))];
    expect([...fit(rows, OPTIONS).weights]).toEqual([...fit(rows, OPTIONS).weights]);
  });
});
