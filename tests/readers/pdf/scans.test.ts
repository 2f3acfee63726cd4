import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../src/readers/layout.ts';
import { imageBars, rulesOfBars } from '../../../src/readers/pdf/image-rules.ts';
import type { PageImage, RecognisedLine, ScanTools } from '../../../src/readers/pdf/page-image.ts';
import { readScans } from '../../../src/readers/pdf/read-scans.ts';
import { recognisedPage } from '../../../src/readers/pdf/recognised-page.ts';
import { linesOfTesseract } from '../../../src/readers/pdf/tesseract-lines.ts';
import { pageLayout } from '../../../src/readers/pdf/page-layout.ts';
import { lettersOf, sketchOf } from '../../../src/readers/pdf/sketch.ts';
import { seen } from './drawn-page.ts';

const SCALE = 2;

/** A white page of 300 by 200 points with black bars: left, top, right, bottom in pixels. */
function sheet(bars: readonly (readonly [number, number, number, number])[] = []): PageImage {
  const [width, height] = [600, 400];
  const gray = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom] of bars) for (let y = top; y < bottom; y += 1) gray.fill(0, y * width + left, y * width + right);
  return { width, height, pixelsPerPoint: SCALE, gray, transform: [1, 0, 0, -1, 0, 200] };
}

/** Words on one line, ten pixels for each letter, at a place in pixels. */
function line(words: string, x: number, y: number, confidence = 95, slope = 0): RecognisedLine {
  let left = x;
  const boxes = words.split(' ').map((text) => {
    const [from, base] = [left, Math.round(y + slope * (left - x))];
    left += text.length * 10 + 6;
    return { text, confidence, box: [from, base - 16, from + text.length * 10, base + 4] as const };
  });
  return { words: boxes, baseline: [x, y, left, y + slope * (left - x)], height: 20 };
}

const blocks = (image: PageImage, lines: readonly RecognisedLine[]) => pageLayout(recognisedPage(1, sketchOf(image), lines), new Set()).blocks;

describe('lines drawn on a scan', () => {
  it('are found where they stand, in points', () => {
    expect(rulesOfBars(imageBars(sheet([[40, 100, 560, 103], [300, 100, 302, 300]]), 0), SCALE)).toEqual({ across: [{ at: 50.5, from: 20, to: 279.5 }], down: [{ at: 150.25, from: 50, to: 149.5 }] });
  });

  it('are wiped out for the recogniser, and thick bars stay', () => {
    const image = lettersOf(sketchOf(sheet([[40, 100, 560, 103], [40, 200, 560, 240]])));
    expect(image.gray[101 * 600 + 300]).toBe(255);
    expect(image.gray[220 * 600 + 300]).toBe(0);
  });

  it('near miss: letters are no lines', () => {
    expect(imageBars(sheet([[40, 100, 60, 102], [80, 90, 82, 110]]), 0)).toEqual({ across: [], down: [] });
  });
});

const hocr = (words: string): string => [`<div class='ocr_page' id='page_1' title='bbox 0 0 600 400'>`, `<span class='ocr_line' id='line_1_1' title="bbox 20 80 200 105; baseline 0.01 -5; x_size 24.5; x_descenders 4; x_ascenders 5">`, words, '</span>', '</div>'].join('\n');

describe('what tesseract answers', () => {
  it('is lines of words, with the line that letters stand on', () => {
    const words = [`<span class='ocrx_word' id='word_1_1' title='bbox 20 80 90 105; x_wconf 96'>R&amp;D</span>`, `<span class='ocrx_word' id='word_1_2' title='bbox 100 80 200 100; x_wconf 61'>&lt;70%</span>`].join('\n');
    expect(linesOfTesseract(hocr(words))).toEqual([
      {
        words: [
          { text: 'R&D', confidence: 96, box: [20, 80, 90, 105] },
          { text: '<70%', confidence: 61, box: [100, 80, 200, 100] },
        ],
        baseline: [20, 100, 200, 101.8],
        height: 24.5,
      },
    ]);
  });

  it('near miss: a word without letters, and a page without words, are nothing', () => {
    expect(linesOfTesseract(hocr(`<span class='ocrx_word' id='word_1_1' title='bbox 20 80 90 105; x_wconf 96'> </span>`))).toEqual([]);
    expect(linesOfTesseract('')).toEqual([]);
  });
});

describe('a recognised page', () => {
  it('is laid out like a printed one, with the cells of its drawn table', () => {
    const frame = [[40, 100, 562, 102], [40, 160, 562, 162], [40, 100, 42, 162], [300, 100, 302, 162], [560, 100, 562, 162]] as const;
    const lines = [line('Annual goal', 60, 60), line('Ana will read 70%', 50, 130), line('aloud accuracy', 50, 152)];
    const cells = [line('Ana will read', 50, 130), line('70% accuracy', 310, 130), line('aloud', 50, 152)];
    expect(seen(blocks(sheet(frame), [...lines.slice(0, 1), ...cells]))).toEqual(['¶ Annual goal', 'Ana will read / aloud | 70% accuracy']);
  });

  it('keeps the boxes of words in user space', () => {
    const block = blocks(sheet(), [line('Reading goals', 60, 60)])[0];
    expect(block?.kind === 'paragraph' && block.lines[0]?.spans[0]?.rect).toEqual([30, 168, 65, 178]);
  });

  it('marks numbers that were hard to read, and only those', () => {
    const block = blocks(sheet(), [line('reads 61 words', 60, 60, 70)])[0];
    const spans = block?.kind === 'paragraph' ? (block.lines[0]?.spans ?? []) : [];
    expect(spans.map((span) => span.unsure === true)).toEqual([false, true, false]);
    const sure = blocks(sheet(), [line('reads 61 words', 60, 60)])[0];
    expect(sure?.kind === 'paragraph' && sure.lines[0]?.spans.some((span) => span.unsure)).toBe(false);
  });

  it('straightens lines that climb', () => {
    const lines = [0, 1].map((row) => line('the student reads aloud every day in class', 60, 100 + row * 24, 95, 0.05));
    expect(seen(blocks(sheet(), lines))).toEqual(['¶ the student reads aloud every day in class / the student reads aloud every day in class']);
  });

  it('drops specks', () => {
    expect(seen(blocks(sheet(), [line('Reading | goals', 60, 60), line('~~', 60, 200, 10)]))).toEqual(['¶ Reading goals']);
  });
});

function scanned(count: number): Layout {
  return {
  document: 'plan-1',
  name: 'scan.pdf',
  language: 'en',
  producer: '',
  pageCount: count,
  pages: Array.from({ length: count }, (_, index) => ({ number: index + 1, width: 300, height: 200, quality: 'scanned', blocks: [] })),
  furniture: [],
  coverage: { unit: 'pages', read: 0, total: count, gaps: Array.from({ length: count }, (_, index) => ({ kind: 'scanned-page', page: index + 1 })) },
};
}

const WORDS = 'The student reads sixty words a minute in class';

function tools(recognise: ScanTools['recognise'], asked: number[] = []): ScanTools {
  return {
  parallel: 2,
  render: async (page, quarters) => {
    asked.push(page * 10 + quarters);
    return { ...sheet(), transform: [1, 0, 0, -1, quarters, 200] };
  },
  recognise,
  close: async () => {},
};
}

describe('readScans', () => {
  it('fills pages, says so, and closes their gaps', async () => {
    const told: string[] = [];
    const layout = await readScans(scanned(3), { tools: tools(async () => [line(WORDS, 20, 200)]), onPage: (done, of) => told.push(`${done}/${of}`) });
    expect(layout.pages.map((page) => [page.quality, ...seen(page.blocks)])).toEqual([1, 2, 3].map(() => ['ocr', `¶ ${WORDS}`]));
    expect(layout.coverage).toMatchObject({ read: 3, gaps: [] });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  it('stops when asked to, keeps what it has, and goes on where it stopped', async () => {
    const stop = new AbortController();
    const first = await readScans(scanned(6), { tools: tools(async () => [line(WORDS, 20, 200)]), signal: stop.signal, onPage: (done) => done === 2 && stop.abort() });
    const done = first.pages.filter((page) => page.quality === 'ocr').map((page) => page.number);
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(done.length).toBeLessThan(6);
    const asked: number[] = [];
    const second = await readScans(first, { tools: tools(async () => [line(WORDS, 20, 200)], asked) });
    expect(asked.map((code) => Math.floor(code / 10)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].filter((page) => !done.includes(page)));
    expect(second.coverage).toMatchObject({ read: 6, gaps: [] });
  });

  it('turns a page whose words make no sense until they do', async () => {
    const asked: number[] = [];
    const layout = await readScans(scanned(1), { tools: tools(async ({ transform }) => (transform[4] === 1 ? [line(WORDS, 20, 200)] : [line('uaqm s!qi pee1 oi pa', 20, 200, 30)]), asked) });
    expect(asked).toEqual([10, 11]);
    expect(seen(layout.pages[0]?.blocks ?? [])).toEqual([`¶ ${WORDS}`]);
  });

  it('leaves a page that cannot be recognised as the gap it was', async () => {
    const layout = await readScans(scanned(1), { tools: tools(async () => Promise.reject(new Error('out of memory'))) });
    expect(layout.coverage.gaps).toEqual([{ kind: 'scanned-page', page: 1 }]);
  });

  it('draws the next page while the ones before are being read, and no page further ahead', async () => {
    const log: string[] = [];
    const open: (() => void)[] = [];
    const asked: number[] = [];
    const reading = readScans(scanned(4), {
      tools: {
        ...tools(async () => {
          log.push(`read, ${asked.length} drawn`);
          await new Promise<void>((resolve) => open.push(resolve));
          return [line(WORDS, 20, 200)];
        }, asked),
        parallel: 1,
      },
    });
    for (let page = 0; page < 4; page += 1) {
      await expect.poll(() => open.length).toBe(page + 1);
      await expect.poll(() => asked.length).toBe(Math.min(4, page + 2));
      open[page]?.();
    }
    await reading;
    expect(log).toHaveLength(4);
  });

  it('goes on after a page that cannot be drawn', async () => {
    const broken = tools(async () => [line(WORDS, 20, 200)]);
    const layout = await readScans(scanned(3), { tools: { ...broken, render: (page, quarters) => (page === 2 ? Promise.reject(new Error('damaged')) : broken.render(page, quarters)) } });
    expect(layout.pages.map(({ quality }) => quality)).toEqual(['ocr', 'scanned', 'ocr']);
  });

  it('leaves printed pages alone', async () => {
    const layout = scanned(1);
    const printed: Layout = { ...layout, pages: layout.pages.map((page) => Object.assign({}, page, { quality: 'text' as const })) };
    expect(await readScans(printed, { tools: tools(async () => []) })).toBe(printed);
  });
});
