import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/analyzer/model/settings.ts';
import { standingOf } from '../../../../src/analyzer/model/standing.ts';
import { readMark } from '../../../../src/readers/portals/marks/read-mark.ts';
import { withScales } from '../../../../src/readers/portals/marks/scale.ts';

const scales = (texts: string[], words = '') => withScales(texts.map(readMark), words).map((mark) => mark.scale);
const standings = (texts: string[], words = '') => withScales(texts.map(readMark), words).map((mark) => standingOf(mark, DEFAULT_SETTINGS));

describe('withScales', () => {
  it('reads letters beside pass and fail', () => {
    expect(scales(['A-', 'B', 'F', 'P', 'INC'])).toEqual(['letter', 'letter', 'letter', 'pass-fail', 'unknown']);
  });

  it('takes E for the lowest letter only among letters without an F', () => {
    expect(standings(['A', 'B-', 'E'])).toEqual(['passing', 'passing', 'failing']);
    expect(standings(['A', 'F', 'E'])[2]).toBe('unknown');
    expect(standings(['E 48%', 'A 95%'])[0]).toBe('failing');
  });

  it('never calls an elementary mark failing', () => {
    expect(scales(['E', 'S', 'N', 'U'])).toEqual(['elementary', 'elementary', 'elementary', 'elementary']);
    expect(standings(['E', 'S', 'N', 'U'])).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(standings(['O', 'G', 'S', 'N', 'D'])).not.toContain('failing');
    expect(standings(['E', 'E', 'E'])).not.toContain('failing');
  });

  it('takes small numbers for levels, where a 3 is good news', () => {
    expect(standings(['3', '2', '1', '3.5'], 'Learning target')).toEqual(['passing', 'at-risk', 'failing', 'passing']);
    expect(standings(['3', '4', '3'])).toEqual(['passing', 'passing', 'passing']);
  });

  it('does not judge a lone small number, a scale to ten or quality points', () => {
    expect(standings(['3'])).toEqual(['unknown']);
    expect(standings(['8', '6', '9'])).toEqual(['unknown', 'unknown', 'unknown']);
    expect(standings(['3.7', '4.0', '2.3'])).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('takes numbers up to a hundred for percents and leaves a bare zero open', () => {
    expect(standings(['92', '58', '0'])).toEqual(['passing', 'failing', 'unknown']);
    expect(standings(['92%', '0%'])).toEqual(['passing', 'failing']);
  });

  it('knows IB and MYP by their words', () => {
    expect(scales(['5', '3', '7'], 'IB grade')).toEqual(['ib', 'ib', 'ib']);
    expect(standings(['1', '2'], 'MYP criterion')).toEqual(['unknown', 'unknown']);
  });

  it('keeps blanks unknown', () => {
    expect(withScales([readMark('[ i ]')], '')).toEqual([{ raw: '', letter: null, percent: null, scale: 'unknown' }]);
  });
});
