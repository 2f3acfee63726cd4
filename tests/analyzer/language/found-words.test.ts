import { describe, expect, it } from 'vitest';
import { findBlame } from '../../../src/analyzer/language/blame.ts';
import { monthsBefore, newestDate } from '../../../src/analyzer/language/dates.ts';
import { findHedges } from '../../../src/analyzer/language/hedges.ts';
import { findImpact } from '../../../src/analyzer/language/impact.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { findRefusals } from '../../../src/analyzer/language/refusals.ts';
import { findVagueWords } from '../../../src/analyzer/language/vague-words.ts';
import { findVerbs } from '../../../src/analyzer/language/verbs.ts';
import { whoSpeaks } from '../../../src/analyzer/language/who-speaks.ts';

describe('blame', () => {
  it.each([
    ['She is unmotivated and chooses not to do homework.', true],
    ['He refuses to write.', true],
    ['No se esfuerza en clase.', true],
    ['She said, “I’m lazy”.', false],
    ['refused 4 of 10 requests, 9/3 to 9/14', false],
    ['He refused his medication on Monday.', false],
    ['Reads with care.', false],
  ])('%s → %s', (text, blames) => {
    expect(findBlame(text).length > 0).toBe(blames);
  });
});

describe('refusals', () => {
  it.each([
    ['He needs to fail two classes first.', 'fail-first'],
    ["He's young; he just needs a year to mature.", 'maturity'],
    ["Let's wait and see how the fall goes.", 'wait'],
    ['Her grades are fine.', 'passing-so-no'],
    ['Un plan 504 es suficiente.', 'five-o-four-enough'],
  ] as const)('%s → %s', (text, as) => {
    expect(findRefusals(text).map((hit) => hit.as)).toContain(as);
  });

  it.each(['Please complete the attached consent to evaluate.', 'Kindergarten start discussed with parent in spring.', 'He uses an immature grasp.'])('none in: %s', (text) => {
    expect(findRefusals(text)).toEqual([]);
  });
});

describe('other finders', () => {
  it('finds hedges and vague words with their kind', () => {
    expect(findHedges('Breaks as needed').map((hit) => hit.as)).toContain('if-needed');
    expect(findVagueWords('Sometimes struggles').map((hit) => hit.as)).toEqual(['how-often', 'difficulty']);
  });

  it('finds verbs by kind', () => {
    expect(findVerbs('will improve and write', 'en').map((hit) => hit.as)).toEqual(['direction', 'observable']);
  });

  it('finds an impact sentence, and none where only a label stands', () => {
    expect(findImpact('Her ADHD interferes with finishing work in class.', 'en')).not.toBeNull();
    expect(findImpact('Luis has ADHD.', 'en')).toBeNull();
  });

  it('tells who speaks', () => {
    expect(whoSpeaks('Dad says she reads at home.', 'en')).toBe('parent');
    expect(whoSpeaks('Tori told us she wants to be a nurse.', 'en')).toBe('student');
    expect(whoSpeaks('She says her name when asked.', 'en')).toBe('school');
  });

  it('tells the language', () => {
    expect(languageOf('Lee 35 palabras por minuto en un texto.')).toBe('es');
    expect(languageOf('He reads 35 words per minute in a text.')).toBe('en');
    expect(languageOf('Gross motor: age appropriate, no needs.')).toBe('en');
  });

  it('finds the newest date and its age', () => {
    const date = newestDate('WJ 4/2023; i-Ready 9/12/2025; next review 10/1/2026', '2025-11-01');
    expect(date?.from).toBe('2025-09-12');
    expect(date === null ? -1 : monthsBefore(date, '2025-11-01')).toBe(1);
  });
});
