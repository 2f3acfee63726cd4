import { describe, expect, it } from 'vitest';
import { judgeProgress } from '../../../src/analyzer/language/judge-progress.ts';

describe('progress', () => {
  it.each([
    ['Making progress. A pleasure to have in class!', false],
    ['58 wcpm on 11/4 (goal 78).', true],
    ['Progress is being made. Please practise at home.', false],
    ['P', false],
    ['P: 6/10, 7/10, 7/10 (Oct)', true],
    ['Working toward 80% accuracy in 4 out of 5 trials by 6/1/2026.', false],
    ['Goal: 85%. Continue.', false],
    ['Three quarters of her papers were in the right folder on Friday.', true],
    ['He is about three quarters of the way there.', false],
    ['Uses the toilet independently at school. Still needs a verbal cue to flush.', true],
  ])('%s → %s', (text, data) => {
    expect(judgeProgress(text, { language: 'en' }).ok).toBe(data);
  });
});
