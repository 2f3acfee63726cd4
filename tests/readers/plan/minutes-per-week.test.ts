import { describe, expect, it } from 'vitest';
import { minutesPerWeek } from '../../../src/readers/plan/records/minutes-per-week.ts';

describe('minutesPerWeek', () => {
  it.each([
    ['30 minutes, 2 times per week', 60],
    ['2 x week 30 min', 60],
    ['2x weekly 30 minutes', 60],
    ['150 min/week', 150],
    ['60 minutes per day', 300],
    ['45 minutes daily', 225],
    ['5 days per week 45 minutes per session', 225],
    ['Minutes per session 30 Frequency 3 times a week', 90],
    ['30 min × 2 Totaling: 60 min served weekly', 60],
    ['1 hour weekly', 60],
    ['twice a week for 20 minutes', 40],
    ['60 minutes monthly', 14],
    ['30 minutos 2 veces por semana', 60],
    ['3 sessions/week 30 minutes', 90],
    ['Frequency 2 per week Minutes 30 minutes', 60],
    ['once per week 30 minutes', 30],
    ['30 minutes weekly', 30],
  ])('%s', (words, minutes) => expect(minutesPerWeek(words)).toBe(minutes));

  it.each(['as needed', '15-45 minutes weekly', 'up to 30 minutes per week', '30 minutes', '2 times per week', '30 minutes per quarter', 'consult as needed 30 minutes weekly', ''])('leaves "%s" open', (words) =>
    expect(minutesPerWeek(words)).toBeNull(),
  );
});
