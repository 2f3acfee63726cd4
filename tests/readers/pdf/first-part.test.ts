import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { DEFAULT_SETTINGS } from '../../../src/analyzer/model/settings.ts';
import type { Layout } from '../../../src/readers/layout.ts';
import type { PdfEngine } from '../../../src/readers/pdf/engine.ts';
import { nodeEngine } from '../../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';
import { readPlans } from '../../../src/readers/plan/read-plan.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await nodeEngine();
});
afterAll(async () => engine.close());

async function printed(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) pdf.addPage([612, 792]).drawText(`Goals of part ${page}`, { x: 50, y: 500, size: 11, font });
  return pdf.save();
}

async function inParts(bytes: Uint8Array): Promise<{ readonly parts: readonly Layout[]; readonly at: readonly number[]; readonly whole: Layout }> {
  const parts: Layout[] = [];
  const at: number[] = [];
  let reached = 0;
  const reading = await readPdf(bytes, {
    document: 'plan-1',
    name: 'plan.pdf',
    engine,
    onPage: (page) => {
      reached = page;
    },
    onPart: (layout) => {
      parts.push(layout);
      at.push(reached);
    },
  });
  if (reading.outcome !== 'read') throw new Error(reading.reason);
  return { parts, at, whole: reading.layout };
}

describe('the first part of a long file', () => {
  it('comes once, early, and names the pages that are still to come', async () => {
    const { parts, at } = await inParts(await printed(14));
    expect(at).toEqual([8]);
    expect(parts[0]?.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(parts[0]?.coverage).toEqual({ unit: 'pages', read: 8, total: 14, gaps: [9, 10, 11, 12, 13, 14].map((page) => ({ kind: 'page-not-reached', page })) });
  });

  it('does not come where the whole is there as soon', async () => expect((await inParts(await printed(12))).parts).toEqual([]));

  it.each(['kentucky/arc-long', 'missouri/campus-long', 'tennessee/pulse-long'])('of %s changes nothing in the whole, and nothing is called absent in it', async (name) => {
    const bytes = new Uint8Array(readFileSync(`tests/fixtures/plans/${name}.pdf`));
    const { parts, whole } = await inParts(bytes);
    const alone = await readPdf(bytes, { document: 'plan-1', name: 'plan.pdf', engine });
    expect(alone.outcome === 'read' ? alone.layout : null).toEqual(whole);
    const early = parts.flatMap((part) => readPlans(part));
    expect(early[0]?.id).toBe('plan-1');
    const { findings, coverage, unsure } = analyze({ gradebooks: [], documents: early, today: '2026-11-24', settings: DEFAULT_SETTINGS });
    expect(findings.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'absent'))).toEqual([]);
    expect(coverage.every((entry) => entry.coverage.read < entry.coverage.total)).toBe(true);
    expect(unsure.some(({ reason }) => reason === 'part-not-read')).toBe(true);
  });
});
