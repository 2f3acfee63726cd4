import { describe, expect, it } from 'vitest';
import { measuresIn } from '../../../src/analyzer/language/measures.ts';

const read = (text: string, language: 'en' | 'es' = 'en'): string[] => measuresIn(text, language).map((one) => `${one.unit} ${one.role} ${one.aim}`);

describe('what a number measures', () => {
  it.each([
    ['Reads 42 words per minute', 'rate result now'],
    ['Solved 7 of 20 problems', 'ratio result now'],
    ['three out of every four lessons', 'ratio result now'],
    ['is on task 45% of intervals', 'percent result now'],
    ['fell at the ninth percentile', 'percentile result now'],
    ['WISC-V processing speed index 72', 'score result now'],
    ['Needs 6 verbal prompts', 'count result now'],
    ['It takes him 25 minutes to rejoin', 'duration result now'],
    ['Leaves his seat twice a day', 'frequency result now'],
    ['reads at a 2nd grade level', 'grade-level result now'],
    ['Now at F&P level L', 'level result now'],
    ['half of what he says is understood', 'share result now'],
    ['Walks 40 feet with a walker', 'distance result now'],
    ['leerá 35 palabras por minuto', 'rate result now'],
  ])('%s', (text, expected) => {
    expect(read(text, text.startsWith('leerá') ? 'es' : 'en')).toContain(expected);
  });

  it.each([
    'Met on 10/3/2025 and 11/4/2025',
    'Probes on 9/12, 9/26 and 10/10',
    'Rosa is 9 years old and in the 4th grade',
    'is in room 108, page 4',
    'works on RL.4.1, 5.NF.A.1 and 3.OA.2',
    'two-digit addition and 2-3 step problems',
    'Receives 120 minutes per week from 2 teachers',
    'was present 164 of 172 days',
    'is 90% better at staying calm',
    'with peers for 70% of his school day in general education',
    'reads books at the 4th grade level',
    'Q1: 3 Q2: 2',
    'We meet at 10:15 for 40 minutes',
    'We read 3 stories and 8 poems',
    'given 10 problems and a list of 20 words',
    'Two of his three teachers agree',
    'The KTEA-3 was given',
    'during 20 minutes of reading',
  ])('nothing of the child: %s', (text) => {
    expect(read(text).filter((one) => one.endsWith('result now'))).toEqual([]);
  });

  it('tells a target and the peers from now', () => {
    expect(read('58 wpm on 11/4 (goal 78)')).toEqual(['rate result now', 'date label now', 'bare setting target']);
    expect(read('Her goal is 90% in 3 of 4 trials')).toEqual(['percent result target', 'ratio result target']);
    expect(read('Most of his classmates write 5 sentences')).toEqual(['count result peers']);
    expect(read('Reads 40 wpm; classmates read 72 wpm')).toEqual(['rate result now', 'rate result peers']);
  });
});
