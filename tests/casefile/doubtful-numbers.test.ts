import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { buildCase, EXAMPLE_DAY } from '../../src/analyzer/example-case.ts';
import type { Passage } from '../../src/analyzer/model/passage.ts';
import type { PlanDocument } from '../../src/analyzer/model/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { doubtfulNumbers, settleNumber } from '../../src/casefile/doubtful-numbers.ts';

const WORDS = 'Ana read 47 words per minute in 3 of 5 probes.';

const line = (start: number, end: number, left: number, unsure = false) => ({ start, end, page: 2, rect: [left, 700, left + 20, 710] as const, ...(unsure ? { unsure } : {}) });

const doubtful = (passage: Passage): Passage => {
  const at = passage.text.indexOf('47');
  return { text: passage.text, place: { kind: 'pdf', document: 'plan-1', spans: [line(0, at, 40), line(at, at + 2, 80, true), line(at + 2, passage.text.length, 110)] } };
};

/** A scan: the number 47 was hard to read, and stands in the record and in a paragraph. */
function scan(): PlanDocument {
  const [plan] = buildCase({ plan: { levels: [{ text: WORDS, area: 'Reading' }], paragraphs: [['notes', WORDS]] } }).documents;
  if (plan === undefined) throw new Error('no plan');
  return { ...plan, presentLevels: plan.presentLevels.map((level) => ({ ...level, text: doubtful(level.text) })), paragraphs: plan.paragraphs.map((one) => ({ ...one, text: doubtful(one.text) })) };
}

const undated = (plan: PlanDocument) => analyze({ gradebooks: [], documents: [plan], today: EXAMPLE_DAY, settings: DEFAULT_SETTINGS }).findings.find(({ rule }) => rule === 'pl-undated-data');

describe('numbers that were hard to read', () => {
  it('are listed once, with the words around them', () => {
    expect(doubtfulNumbers(scan())).toEqual([{ page: 2, rect: [80, 700, 100, 710], read: '47', before: 'Ana read ', after: ' words per minute in 3 of 5 probes.' }]);
  });
  it('are in doubt no longer, wherever they stand, once the parent says so', () => {
    const [number] = doubtfulNumbers(scan());
    if (number === undefined) throw new Error('no number');
    const after = settleNumber(scan(), number, '47');
    expect(doubtfulNumbers(after)).toEqual([]);
    expect(after.presentLevels[0]?.text.text).toBe(WORDS);
    expect(after.paragraphs[0]?.text.text).toBe(WORDS);
  });
  it('become what the paper shows, and the words after them keep their places', () => {
    const [number] = doubtfulNumbers(scan());
    if (number === undefined) throw new Error('no number');
    const { text, place } = settleNumber(scan(), number, '147').presentLevels[0]?.text ?? { text: '', place: { kind: 'page', document: '', path: '' } };
    expect(text).toBe('Ana read 147 words per minute in 3 of 5 probes.');
    if (place.kind !== 'pdf') throw new Error('no spans');
    expect(place.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana read ', '147', ' words per minute in 3 of 5 probes.']);
  });
  it('let a finding that rests on one be more than a question', () => {
    const [number] = doubtfulNumbers(scan());
    if (number === undefined) throw new Error('no number');
    expect(undated(scan())?.confidence).toBe('ask');
    expect(undated(settleNumber(scan(), number, '47'))?.confidence).toBe('likely');
  });
});
