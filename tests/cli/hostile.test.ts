import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { manyPages } from '../../scripts/fixtures/many-pages.ts';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readPlan } from '../../src/readers/plan/read-plan.ts';
import { readPortal } from '../../src/readers/portals/read-portal.ts';

const url = new URL('https://ps.rivertown.example/guardian/home.html');

/** A plain grade table of so many classes. */
function tableOf(rows: number): Document {
  const body = Array.from({ length: rows }, (_, index) => `<tr><td>Course ${index}</td><td>Teacher ${index}</td><td>${index % 7 === 0 ? 'F 41' : 'B 84'}</td></tr>`).join('');
  return new JSDOM(`<!doctype html><title>Grades</title><h1>Grades</h1><table><thead><tr><th>Course</th><th>Teacher</th><th>Q2</th></tr></thead><tbody>${body}</tbody></table>`).window.document;
}

describe('large and odd input', () => {
  it('reads a page of 5,000 rows to the last one', () => {
    const reading = readPortal({ document: tableOf(5_000), url });
    expect(reading.outcome).toBe('read');
    if (reading.outcome !== 'read') return;
    expect(reading.gradebooks[0]?.courses).toHaveLength(5_000);
    expect(reading.gradebooks[0]?.courses.at(-1)?.name).toBe('Course 4999');
  }, 60_000);

  it('reads 600 pages up to its limit and says which it did not reach', async () => {
    const engine = await nodeEngine();
    const reading = await readPdf(await manyPages(600), { document: 'long', name: 'long.pdf', engine });
    await engine.close();
    expect(reading.outcome).toBe('read');
    if (reading.outcome !== 'read') return;
    const { coverage } = readPlan(reading.layout);
    const notReached = coverage.gaps.filter(({ kind }) => kind === 'page-not-reached');
    expect(coverage.total).toBe(600);
    expect(coverage.read + notReached.length).toBe(600);
    expect(notReached.length).toBeGreaterThan(0);
  }, 120_000);
});
