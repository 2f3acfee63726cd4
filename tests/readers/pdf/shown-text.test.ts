import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PdfEngine } from '../../../src/readers/pdf/engine.ts';
import { nodeEngine } from '../../../src/readers/pdf/engine-node.ts';
import { openPdf } from '../../../src/readers/pdf/open.ts';
import { printOf } from '../../../src/readers/pdf/page-print.ts';
import type { TextItem } from '../../../src/readers/pdf/print.ts';
import { shownText } from '../../../src/readers/pdf/shown-text.ts';
import type { Glyph } from '../../../src/readers/pdf/text-state.ts';

const FOLDER = 'tests/fixtures/plans';
const FILES = globSync('**/*.pdf', { cwd: FOLDER }).filter((name) => !name.startsWith('refused') && !name.startsWith('dynamic-form')).sort();

let engine: PdfEngine;
beforeAll(async () => {
  engine = await nodeEngine();
});
afterAll(() => engine.close());

/** What the layout uses of an item, to a hundredth of a point; of white space only that it is there. */
function essence({ str, transform, width, height, fontName, hasEOL }: TextItem): unknown {
  return str.trim() === '' ? [str, hasEOL] : [str, ...[...transform, width, height].map((value) => Math.round(value * 50) / 50 + 0), fontName, hasEOL];
}

describe('the text of an operator list', () => {
  it.each(FILES)('is what getTextContent reads: %s', async (name) => {
    const pdf = await openPdf(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), engine, undefined);
    if (typeof pdf === 'string') throw new Error(pdf);
    const { proxy } = pdf;
    for (let number = 1; number <= Math.min(4, pdf.pageCount); number += 1) {
      const { items } = await printOf(proxy, number, engine.pdfjs);
      const bare = (await (await proxy.getPage(number)).getTextContent()).items.filter((item) => 'str' in item);
      expect(items.length).toBe(bare.length);
      for (const [index, item] of items.entries()) {
        const [ours, theirs] = [essence(item), essence(bare[index] as TextItem)] as [unknown[], unknown[]];
        for (const [at, value] of ours.entries()) {
          if (typeof value === 'number') expect(value, item.str).toBeCloseTo(theirs[at] as number, 1);
          else expect(value, item.str).toBe(theirs[at]);
        }
      }
    }
    await pdf.close();
  });
});

type Step = readonly [name: string, ...args: unknown[]];

/** A page of these operators, in a font whose letters are half as wide as high. */
function text(...steps: Step[]): string[] | null {
  const numbers = engine.pdfjs.OPS as unknown as Readonly<Record<string, number>>;
  const operators = { fnArray: steps.map(([name]) => numbers[name] ?? 0), argsArray: steps.map(([, ...args]) => args) };
  return shownText(operators, numbers, { view: [0, 0, 612, 792], fontOf: (key) => ({ key, name: key, scale: 0.001, height: 1 }), spelled: (words) => words.normalize('NFKC') })?.map(({ str }) => str) ?? null;
}

function glyphs(words: string): Glyph[] {
  return [...words].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
}

const START: readonly Step[] = [['beginText'], ['setFont', 'plain', 10], ['setTextMatrix', [1, 0, 0, 1, 50, 700]]];

describe('letters on a page', () => {
  it('are words with the spaces that were printed', () => expect(text(...START, ['showText', glyphs('two words')])).toEqual(['two words']));
  it('get a space where a step parts words', () => expect(text(...START, ['showText', [...glyphs('two'), -300, ...glyphs('words')]])).toEqual(['two words']));
  it('stay one word where letters are spaced', () => expect(text(...START, ['showText', [...glyphs('wo'), -60, ...glyphs('rd')]])).toEqual(['word']));
  it('are two pieces where a gap is wide', () => expect(text(...START, ['showText', [...glyphs('left'), -3000, ...glyphs('right')]])).toEqual(['left', ' ', 'right']));
  it('are two pieces in two fonts', () => expect(text(...START, ['showText', glyphs('bold')], ['setFont', 'bold', 10], ['showText', glyphs('plain')])).toEqual(['bold', 'plain']));
  it('begin a new line with the next', () => expect(text(...START, ['showText', glyphs('one')], ['moveText', 0, -12], ['showText', glyphs('two')])).toEqual(['one', 'two']));
  it('are dropped outside the page', () => expect(text(...START, ['moveText', 0, 200], ['showText', glyphs('printer marks')])).toEqual([]));
  it('are not read from a soft mask', () => expect(text(['beginGroup', { smask: {} }], ...START, ['showText', glyphs('mask')], ['endGroup', {}], ['showText', glyphs('page')])).toEqual(['page']));
  it('spell ligatures out', () => expect(text(...START, ['showText', glyphs('ﬁnal')])).toEqual(['final']));
  it('from right to left are left to getTextContent', () => expect(text(...START, ['showText', glyphs('שלום')])).toBeNull());
});
