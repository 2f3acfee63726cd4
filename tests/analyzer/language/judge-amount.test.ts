import { describe, expect, it } from 'vitest';
import { judgeAccommodation } from '../../../src/analyzer/language/judge-accommodation.ts';
import { judgeAmount } from '../../../src/analyzer/language/judge-amount.ts';

describe('service amounts', () => {
  it.each([
    ['Speech: as needed', false],
    ['15-45 min weekly', false],
    ['Nurse: inhaler as needed', true],
    ['consult at least 15 min/week', true],
    ['30 min/visit, 5 visits/week', true],
    ['Counseling: 90 minutes every month', false],
    ['Terapia ocupacional una vez a la semana, sesiones de 45 minutos', true],
  ])('%s → %s', (text, clear) => {
    expect(judgeAmount(text, { language: 'en' }).ok).toBe(clear);
  });
});

describe('accommodations', () => {
  it.each([
    ['Extended time when appropriate.', false],
    ['Extended time: 1.5× on all quizzes and tests.', true],
    ['Student may use headphones at any time.', true],
    ['Frequent breaks', false],
    ['Frequent breaks, one after every 15 minutes of testing', true],
    ['Descansos según sea necesario', false],
  ])('%s → %s', (text, clear) => {
    expect(judgeAccommodation(text, { language: 'en' }).ok).toBe(clear);
  });
});
