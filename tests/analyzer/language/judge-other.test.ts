import { describe, expect, it } from 'vitest';
import { judgeOther } from '../../../src/analyzer/language/judge-other.ts';

const isOk = (text: string): boolean => judgeOther(text, { language: 'en' }).ok;

describe('a statement about placement, tests, transport or rights', () => {
  it.each(['Summer services as needed.', 'A bus aide will ride when it seems appropriate.', 'Will eat with the grade to the greatest extent possible.', 'Will join assemblies if a seat is available.'])('leaves open: %s', (text) => {
    expect(isOk(text)).toBe(false);
  });

  it.each(['Rides a lift bus with a monitor both ways.', 'Removed from general education 18% of the week, for resource math.', 'The team talked about summer services and found no need.', 'The bus nurse gives the inhaler as needed.'])('decides: %s', (text) => {
    expect(isOk(text)).toBe(true);
  });
});
