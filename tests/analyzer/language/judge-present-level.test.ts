import { describe, expect, it } from 'vitest';
import { judgePresentLevel } from '../../../src/analyzer/language/judge-present-level.ts';

const judge = (text: string, neighbours: string[] = []): boolean => judgePresentLevel(text, { language: 'en', neighbours }).ok;

describe('present levels', () => {
  it.each([
    ['Maya struggles with reading and needs support.', false],
    ['Maya struggles with reading. On 9/12/2025 she read 42 words correct per minute on a grade 2 passage (winter norm 72).', true],
    ['He is making nice progress in math but is below grade level.', false],
    ['Math: commensurate with same-age peers.', true],
    ['Writing is an area of weakness. Often off topic.', false],
    ['Writing is an area of weakness: 3 of 10 prompts had a topic sentence (work samples, Oct 2025).', true],
    ['Because of his attention needs Luis finishes 3 of 10 problems in a 20-minute math block without prompts.', true],
    ['Luis has ADHD, inattentive type.', true],
  ])('%s → %s', (text, ok) => {
    expect(judge(text)).toBe(ok);
  });

  it('lets a neighbour with a result anchor a vague sentence, and no neighbour without one', () => {
    expect(judge('Struggles with fluency.', ['He read 42 wcpm on 9/12.'])).toBe(true);
    expect(judge('Struggles with fluency.', ['He is a hard worker.'])).toBe(false);
  });

  it("leaves the parent's words alone but not the school's beside them", () => {
    expect(judge('Mom says he struggles with reading every night.')).toBe(true);
    expect(judge('Mom says he is happy. He struggles with reading at school.')).toBe(false);
  });

  it('names the words that decided', () => {
    const text = 'Often off task; 12 of 30 intervals.';
    const { because } = judgePresentLevel(text, { language: 'en' });
    expect(because.map((reason) => [reason.side, reason.as, text.slice(reason.start, reason.end)])).toEqual([
      ['for', 'ratio', '12 of 30'],
      ['against', 'how-often', 'Often'],
    ]);
  });
});
