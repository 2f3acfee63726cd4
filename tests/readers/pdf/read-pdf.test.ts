import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts, degrees } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PdfEngine } from '../../../src/readers/pdf/engine.ts';
import { nodeEngine } from '../../../src/readers/pdf/engine-node.ts';
import { type PdfReading, readPdf, type ReadPdfOptions } from '../../../src/readers/pdf/read-pdf.ts';
import { seen } from './drawn-page.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await nodeEngine();
});
afterAll(async () => engine.close());

const read = (bytes: Uint8Array, options: Partial<ReadPdfOptions> = {}): Promise<PdfReading> => readPdf(bytes, { document: 'plan-1', name: 'plan.pdf', engine, ...options });

/** A PDF with one line of text for each page. */
async function printed(pages: readonly string[], prepare: (pdf: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const words of pages) pdf.addPage([612, 792]).drawText(words, { x: 50, y: 700, size: 11, font });
  prepare(pdf);
  return pdf.save();
}

function bytesOf(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

async function layoutOf(bytes: Uint8Array, options: Partial<ReadPdfOptions> = {}) {
  const reading = await read(bytes, options);
  if (reading.outcome !== 'read') throw new Error(reading.reason);
  return reading.layout;
}

describe('readPdf', () => {
  it('reads pages in order, tells each, and leaves the bytes alone', async () => {
    const bytes = await printed(['Reading goals of the year', 'Writing goals of the year']);
    const size = bytes.length;
    const told: string[] = [];
    const layout = await layoutOf(bytes, { onPage: (page, of) => told.push(`${page}/${of}`) });
    expect(layout.pages.map((page) => seen(page.blocks))).toEqual([['¶ Reading goals of the year'], ['¶ Writing goals of the year']]);
    expect(told).toEqual(['1/2', '2/2']);
    expect(bytes.length).toBe(size);
    expect(layout.coverage).toEqual({ unit: 'pages', read: 2, total: 2, gaps: [] });
    expect(layout.producer).toContain('pdf-lib');
  });

  it('knows bold print by the name of the font', async () => {
    const pdf = await PDFDocument.create();
    const [plain, bold] = [await pdf.embedFont(StandardFonts.Helvetica), await pdf.embedFont(StandardFonts.HelveticaBold)];
    const page = pdf.addPage([612, 792]);
    page.drawText('Present Levels of Performance', { x: 50, y: 700, size: 11, font: bold });
    page.drawText('Maya reads sixty-one words a minute and writes short letters to her aunt.', { x: 50, y: 680, size: 11, font: plain });
    expect((await layoutOf(await pdf.save())).pages[0]?.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph']);
  });

  it.each([['as fields', false], ['flattened to print', true]])('reads form values and ticks %s', async (_, flatten) => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const page = pdf.addPage([612, 792]);
    const form = pdf.getForm();
    page.drawText('Name:', { x: 50, y: 700, size: 11, font });
    page.drawText('Annual', { x: 70, y: 660, size: 11, font });
    page.drawText('Initial', { x: 170, y: 660, size: 11, font });
    const name = form.createTextField('name');
    name.setText('Maya Ortiz');
    name.addToPage(page, { x: 90, y: 695, width: 200, height: 16, borderWidth: 0 });
    for (const [id, x] of [['annual', 54], ['initial', 154]] as const) {
      const box = form.createCheckBox(id);
      box.addToPage(page, { x, y: 658, width: 12, height: 12 });
      if (id === 'annual') box.check();
    }
    if (flatten) form.flatten();
    expect((await layoutOf(await pdf.save())).pages.flatMap((layout) => seen(layout.blocks))).toEqual(['¶ Name: Maya Ortiz', '¶ ☒ Annual', '¶ ☐ Initial']);
  });

  it('gives rectangles in user space on a turned page', async () => {
    const layout = await layoutOf(await printed(['Reading goals of the year'], (pdf) => pdf.getPage(0).setRotation(degrees(90))));
    const block = layout.pages[0]?.blocks[0];
    expect(block?.kind === 'paragraph' && block.lines[0]?.text).toBe('Reading goals of the year');
    expect(block?.kind === 'paragraph' && block.lines[0]?.rect?.map(Math.round)).toEqual([50, 698, 175, 710]);
  });
});

describe('what readPdf refuses, in one clear word', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['not-a-pdf', bytesOf('PK\u0003\u0004 a document of another kind')],
    ['not-a-pdf', bytesOf('<!doctype html><title>Not found</title><p>Nothing here.</p>')],
    ['sign-in-page', bytesOf('<!doctype html><title>Portal</title><form action="/login"><input type="password"></form>')],
    ['damaged', bytesOf('%PDF-1.7\nnothing more')],
  ] as const)('%s', async (reason, bytes) => {
    expect(await read(bytes)).toEqual({ outcome: 'refused', reason });
  });

  it('too-large', async () => {
    expect(await read(await printed(['a']), { limits: { bytes: 100 } })).toEqual({ outcome: 'refused', reason: 'too-large' });
  });

  it('password, wrong password, right password', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/plans/refused/password.pdf', import.meta.url)));
    expect(await read(bytes)).toEqual({ outcome: 'refused', reason: 'password' });
    expect(await read(bytes, { password: 'not it' })).toEqual({ outcome: 'refused', reason: 'wrong-password' });
  });

  it('cancelled, before and during', async () => {
    expect(await read(await printed(['a']), { signal: AbortSignal.abort() })).toEqual({ outcome: 'refused', reason: 'cancelled' });
    const stop = new AbortController();
    const reading = await read(await printed(Array.from({ length: 30 }, (_, page) => `Page about topic ${page}`)), { signal: stop.signal, onPage: (page) => page === 3 && stop.abort() });
    expect(reading).toEqual({ outcome: 'refused', reason: 'cancelled' });
  });
});

describe('limits', () => {
  it('names the pages past the limit', async () => {
    const layout = await layoutOf(await printed(['a', 'b', 'c', 'd']), { limits: { pages: 2 } });
    expect(layout.pages).toHaveLength(2);
    expect(layout.coverage).toEqual({ unit: 'pages', read: 2, total: 4, gaps: [{ kind: 'page-not-reached', page: 3 }, { kind: 'page-not-reached', page: 4 }] });
  });

  it('names the pages that time did not reach', async () => {
    const layout = await layoutOf(await printed(['a', 'b']), { limits: { time: -1 } });
    expect(layout.coverage.gaps).toEqual([{ kind: 'page-not-reached', page: 1 }, { kind: 'page-not-reached', page: 2 }]);
  });

  it('gives up a file that keeps its worker busy, and reads the next', async () => {
    const bytes = await printed(['Reading goals of the year']);
    const never = new Promise<never>(() => {});
    const busy = Object.create(engine, { pdfjs: { value: { ...engine.pdfjs, getDocument: () => ({ promise: never, destroy: () => never }) } } }) as PdfEngine;
    expect(await read(bytes, { engine: busy, limits: { pageTime: 20 } })).toEqual({ outcome: 'refused', reason: 'damaged' });
    expect((await layoutOf(bytes)).coverage.read).toBe(1);
  });

  it('reads what is left of a torn file, or says that it is damaged', async () => {
    const whole = await printed(Array.from({ length: 12 }, (_, page) => `Page about topic number ${page}`));
    for (const share of [0.3, 0.6, 0.9]) {
      const reading = await read(whole.slice(0, Math.floor(whole.length * share)));
      if (reading.outcome === 'read') expect(reading.layout.coverage.read).toBeGreaterThan(0);
      else expect(reading.reason).toBe('damaged');
    }
  });
});
