import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyPage, figuresIn, publishedPage } from '../../scripts/accuracy.ts';
import { precisionOf, recallOf, tallyRules } from '../../scripts/accuracy/tally.ts';

const TOLERANCE = 0.005;
const published = figuresIn(publishedPage());

describe('docs/accuracy.md', () => {
  it('holds every figure that may not fall', () => {
    expect([...published.keys()].filter((key) => key.endsWith(' F1')).length).toBeGreaterThanOrEqual(12);
    expect([...published.keys()].filter((key) => key.endsWith(': precision'))).toEqual(['Whole cases, first run: precision', 'Whole cases, now: precision', 'Sample documents: precision']);
  });

  it('is still reached', { timeout: 60_000 }, async () => {
    const measured = figuresIn(await accuracyPage());
    const fallen = [...published].filter(([key, value]) => (measured.get(key) ?? 0) < value - TOLERANCE);
    expect(fallen).toEqual([]);
  });

  it('says which figures were taken on statements nobody had looked at', () => {
    const page = publishedPage();
    const fresh = JSON.parse(readFileSync('tests/fixtures/statements/fresh.json', 'utf8')) as readonly { readonly batch: number | string; readonly f1: number }[];
    for (const { batch, f1 } of fresh) expect(page).toMatch(new RegExp(`\\| fresh ${batch} \\| \\d+ \\| ${f1.toFixed(3)} \\|`));
  });
});

describe('counting by rule', () => {
  const judged = [
    { name: 'a', fired: ['one', 'two'], mustFlag: ['one', 'three'], isFalse: (rule: string) => rule === 'two' },
    { name: 'b', fired: ['one', 'four'], mustFlag: [], isFalse: (rule: string) => rule === 'one' },
  ];

  it('tells hits, misses and false alarms apart, and leaves out what nobody labelled', () => {
    const tallies = tallyRules(judged);
    expect(tallies).toEqual([
      { rule: 'one', hits: 1, misses: 0, falseAlarms: 1 },
      { rule: 'three', hits: 0, misses: 1, falseAlarms: 0 },
      { rule: 'two', hits: 0, misses: 0, falseAlarms: 1 },
    ]);
    expect(tallies.map(precisionOf)).toEqual([0.5, null, 0]);
    expect(tallies.map(recallOf)).toEqual([1, 0, null]);
  });
});
