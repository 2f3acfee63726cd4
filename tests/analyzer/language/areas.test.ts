import { describe, expect, it } from 'vitest';
import { areasOf, relatedAreas } from '../../../src/analyzer/language/areas.ts';

describe('areas', () => {
  it.each([
    ['Algebra 1', ['math']],
    ['ELA 7', ['reading', 'writing']],
    ['Biology', ['science']],
    ['Matemáticas', ['math']],
    ['Social Studies 6', ['social-studies']],
    ['Physical Education', ['elective']],
    ['Band', ['elective']],
    ['Computer Science', ['elective']],
    ['Speech/Language', ['speech-language']],
    ['Homeroom', []],
  ])('%s', (text, areas) => {
    expect(areasOf(text)).toEqual(areas);
  });

  it('names the most spoken-of area first', () => {
    expect(areasOf('Reading comprehension and decoding, some math')[0]).toBe('reading');
  });

  it('does not take social studies for social skills', () => {
    expect(areasOf('social studies')).not.toContain('social-emotional');
  });

  it('leans science on reading and writing', () => {
    expect(relatedAreas('science')).toEqual(expect.arrayContaining(['reading', 'writing', 'executive-function']));
    expect(relatedAreas('math')).toEqual(['math']);
  });
});
