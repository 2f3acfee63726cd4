import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };
import type { Coverage, Gap } from '../../src/analyzer/model/coverage.ts';
import { coverageLine, gapLines } from '../../src/i18n/coverage-words.ts';
import { createWords } from '../../src/i18n/words.ts';

const messages = (locale: Readonly<Record<string, { readonly message: string }>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(locale).map(([key, { message }]) => [key, message]));
const words = { en: createWords('en', messages(en)), es: createWords('es', messages(es)) };

const scan = (page: number): Gap => ({ kind: 'scanned-page', page });
const pages = (total: number, ...gaps: readonly Gap[]): Coverage => ({ unit: 'pages', read: total - gaps.length, total, gaps });

/** One gap of every kind: a new kind without words fails to compile here first. */
const EVERY: { readonly [Kind in Gap['kind']]: Extract<Gap, { kind: Kind }> } = {
  'scanned-page': { kind: 'scanned-page', page: 1 },
  'unreadable-page': { kind: 'unreadable-page', page: 1 },
  'page-not-reached': { kind: 'page-not-reached', page: 1 },
  'form-values': { kind: 'form-values' },
  'no-mark': { kind: 'no-mark', course: 'Art' },
  'unread-row': { kind: 'unread-row', row: 'Art' },
  frame: { kind: 'frame' },
  'hidden-part': { kind: 'hidden-part', what: 'Q1' },
  'unknown-layout': { kind: 'unknown-layout' },
  language: { kind: 'language', language: 'fr' },
};

describe('what was read, in words', () => {
  it.each([
    [pages(16, scan(11), scan(14)), 'Read 14 of 16 pages; 2 are scans.', 'Leí 14 de 16 páginas; 2 son imágenes.'],
    [pages(3, scan(2)), 'Read 2 of 3 pages; 1 is a scan.', 'Leí 2 de 3 páginas; 1 es una imagen.'],
    [pages(1), 'Read 1 of 1 page.', 'Leí 1 de 1 página.'],
    [{ unit: 'courses', read: 7, total: 7, gaps: [] } satisfies Coverage, 'Read 7 of 7 classes.', 'Leí 7 de 7 clases.'],
  ] as const)('%o', (coverage, english, spanish) => {
    expect(coverageLine(coverage, words.en)).toBe(english);
    expect(coverageLine(coverage, words.es)).toBe(spanish);
  });

  it('calls a grade page of a portal I do not know a page, not a form', () => {
    const [line = ''] = gapLines({ unit: 'courses', read: 3, total: 3, gaps: [{ kind: 'unknown-layout' }] }, words.en);
    expect(line).toMatch(/page.*classes/);
    expect(gapLines(pages(3, { kind: 'unknown-layout' }), words.en)[0]).toMatch(/form/);
  });

  it('names gaps of one kind together, and does not run on', () => {
    expect(gapLines(pages(16, scan(11), scan(14)), words.en)).toEqual(['Pages 11 and 14 are pictures of text. I could not read them.']);
    const many = gapLines(pages(40, ...Array.from({ length: 20 }, (_, index) => scan(index + 1))), words.en);
    expect(many).toEqual(['Pages 1, 2, 3, 4, 5, 6, 7, 8, and 12 more are pictures of text. I could not read them.']);
  });

  it.each(Object.values(EVERY))('has words in both languages for $kind', (gap) => {
    const [english] = gapLines(pages(2, gap), words.en);
    const [spanish] = gapLines(pages(2, gap), words.es);
    expect(english).not.toMatch(/gap_|[{}]/);
    expect(spanish).not.toMatch(/gap_|[{}]/);
    expect(english).not.toBe(spanish);
  });
});
