import { describe, expect, it } from 'vitest';
import type { StatementVerdict } from '../../../../src/analyzer/language/statement.ts';
import { settle } from '../../../../src/analyzer/language/wording/settle.ts';
import { WEIGHTS } from '../../../../src/analyzer/language/wording/weights.ts';
import { wordsOf } from '../../../../src/analyzer/language/words.ts';

const said = (text: string): { readonly text: string; readonly words: ReturnType<typeof wordsOf> } => ({ text, words: wordsOf(text) });
const GOOD: StatementVerdict = { ok: true, because: [{ start: 0, end: 4, as: 'count', side: 'for' }], missing: [] };
const SILENT: StatementVerdict = { ok: false, because: [], missing: ['criterion'] };
const FIRM: StatementVerdict = { ok: false, because: [{ start: 0, end: 4, as: 'vague-verb', side: 'against' }], missing: ['criterion'] };

/** The most telling words of a kind, strung together: no sentence, and as strong a lean as there is. */
const leaning = (kind: 'goal' | 'progress' | 'present_level', to: 'good' | 'bad', count: number): string =>
  Object.entries(WEIGHTS[kind].words)
    .filter(([word]) => /^\p{L}{4,}$/u.test(word))
    .toSorted(([, a], [, b]) => (to === 'good' ? a - b : b - a))
    .slice(0, count)
    .map(([word]) => word)
    .join(' ');

describe('settle', () => {
  it('leaves the judges alone where no word is known', () => {
    for (const verdict of [GOOD, SILENT, FIRM]) for (const kind of ['goal', 'progress', 'present_level'] as const) expect(settle(kind, said('zzxq wqzz qqwx zxzx'), verdict, [])).toBe(verdict);
  });
  it('opens what the judges anchored when every word leans away, and says what is lacking', () => {
    const settled = settle('goal', said(leaning('goal', 'bad', 12)), GOOD, ['criterion']);
    expect(settled).toMatchObject({ ok: false, missing: ['criterion'] });
    expect(settled.because[0]).toMatchObject({ as: 'wording', side: 'against' });
  });
  it('anchors what the judges had nothing to say of, and names the word that leaned most', () => {
    const text = leaning('progress', 'good', 12);
    const settled = settle('progress', said(text), SILENT, ['baseline']);
    expect(settled).toMatchObject({ ok: true, missing: [] });
    const [because] = settled.because;
    expect(text.slice(because?.start, because?.end)).toBe(text.split(' ')[0]);
  });
  it('needs more to overrule words against a statement than silence', () => {
    for (const kind of ['goal', 'progress', 'present_level'] as const) expect(WEIGHTS[kind].settle.silent).toBeLessThan(WEIGHTS[kind].settle.bad);
  });
});
