import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../../src/analyzer/model/told.ts';
import { childKey, toldOf, UNNAMED, withAnswer, withLetter, withoutAnswer, withoutLetter, withReply } from '../../src/casefile/told-by-child.ts';

describe('childKey', () => {
  it('is one for a child whose name a portal and a plan print differently', () => {
    expect(new Set(['Rivera, Sam', 'Sam', 'SAM Rivera', ' sam R.'].map(childKey)).size).toBe(1);
  });
  it('keeps brothers and sisters apart', () => {
    expect(childKey('Rivera, Sam')).not.toBe(childKey('Rivera, Ana'));
  });
  it('holds no letter run of the name', () => {
    expect(childKey('Maximiliano')).not.toMatch(/max/iu);
  });
  it('is the same with and without accents', () => {
    expect(childKey('José Díaz')).toBe(childKey('Jose Diaz'));
  });
  it('has a name for nobody', () => {
    expect([childKey(null), childKey(''), childKey('12')]).toEqual([UNNAMED, UNNAMED, UNNAMED]);
  });
});

describe('what a parent told', () => {
  it('is kept for one child and not for another', () => {
    const told = { one: withAnswer(NOTHING_TOLD, 'help-skipped', { said: 'yes', day: null }) };
    expect(toldOf(told, 'one').answers['help-skipped']?.said).toBe('yes');
    expect(toldOf(told, 'two')).toEqual(NOTHING_TOLD);
  });
  it('can be taken back', () => {
    const told = withAnswer(withAnswer(NOTHING_TOLD, 'help-skipped', { said: 'yes', day: null }), 'child-asked', { said: 'no', day: null });
    expect(withoutAnswer(told, 'help-skipped').answers).toEqual({ 'child-asked': { said: 'no', day: null } });
  });
  it('keeps letters by day, each once, and their replies', () => {
    const told = withLetter(withLetter(withLetter(NOTHING_TOLD, 'request-records', '2026-11-03'), 'request-meeting', '2026-10-01'), 'request-records', '2026-11-03');
    expect(told.letters.map(({ letter }) => letter)).toEqual(['request-meeting', 'request-records']);
    const [first] = told.letters;
    if (first === undefined) throw new Error('no letter');
    expect(withReply(told, first, '2026-10-05').letters[0]?.answered).toBe('2026-10-05');
    expect(withoutLetter(told, first).letters.map(({ letter }) => letter)).toEqual(['request-records']);
  });
});
