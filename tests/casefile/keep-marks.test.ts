import { describe, expect, it } from 'vitest';
import { buildCase } from '../../src/analyzer/example-case.ts';
import type { Gradebook } from '../../src/analyzer/model/gradebook.ts';
import { NOTHING_TOLD } from '../../src/analyzer/model/told.ts';
import { keepMarks } from '../../src/casefile/keep-marks.ts';

function page(...courses: readonly (readonly [string, string])[]): Gradebook {
  const [gradebook] = buildCase({ grades: courses }).gradebooks;
  if (gradebook === undefined) throw new Error('no gradebook');
  return gradebook;
}

describe('keepMarks', () => {
  it('keeps a mark again only when it has changed', () => {
    const first = keepMarks(NOTHING_TOLD, page(['Math 7', '78%'], ['Band', '91%']), '2026-10-01');
    const second = keepMarks(first, page(['Math 7', '71%'], ['Band', '91%']), '2026-10-08');
    expect(second.marks.map(({ course, mark, day }) => [course, mark.raw, day])).toEqual([
      ['Math 7', '78%', '2026-10-01'],
      ['Band', '91%', '2026-10-01'],
      ['Math 7', '71%', '2026-10-08'],
    ]);
  });
  it('keeps one mark of a day, the last', () => {
    const first = keepMarks(NOTHING_TOLD, page(['Math 7', '78%']), '2026-10-01');
    expect(keepMarks(first, page(['Math 7', '74%']), '2026-10-01').marks.map(({ mark }) => mark.raw)).toEqual(['74%']);
  });
  it('keeps no empty mark', () => {
    expect(keepMarks(NOTHING_TOLD, page(['Math 7', '']), '2026-10-01').marks).toEqual([]);
  });
  it('does not grow past a school year', () => {
    let told = NOTHING_TOLD;
    for (let day = 1; day <= 500; day += 1) told = keepMarks(told, page(['Math 7', `${day % 2 === 0 ? 70 : 80}%`]), `2026-${day}`);
    expect(told.marks.length).toBe(400);
    expect(told.marks.at(-1)?.day).toBe('2026-500');
  });
});
