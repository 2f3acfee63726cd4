import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './harness/drop.ts';
import { type Driver, until } from './harness/driver.ts';
import { consent, startBrowser } from './harness/journey.ts';
import { startWeb, type Web } from './harness/web.ts';

/** A plan of 15 pages with so many annexes that reading takes a while. */
async function longFile(): Promise<string> {
  const plan = await PDFDocument.load(readFileSync('tests/fixtures/plans/missouri/campus-long.pdf'));
  const long = await PDFDocument.create();
  for (let copy = 0; copy < 20; copy += 1) for (const page of await long.copyPages(plan, plan.getPageIndices())) long.addPage(page);
  mkdirSync('artifacts', { recursive: true });
  writeFileSync('artifacts/long-plan.pdf', await long.save());
  return 'artifacts/long-plan.pdf';
}

describe('a long plan', () => {
  let web: Web;
  let driver: Driver;
  beforeAll(async () => {
    web = await startWeb({});
    driver = await startBrowser('chrome', web);
    await consent(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  it('shows what its first pages hold while the rest is read', async () => {
    const file = await longFile();
    const report = await driver.openOwnPage('src/ui/report/index.html');
    await report.setViewport({ width: 1200, height: 900 });
    await until('the place to drop a file', () => report.$('main'));
    // Each state of the screen that a parent could see: findings, and how far reading has come.
    await report.evaluate(`(() => {
      globalThis.seen = [];
      new MutationObserver(() => {
        const findings = document.querySelectorAll('.item').length;
        const page = document.querySelector('.busy progress')?.value ?? null;
        globalThis.seen.push({ findings, page });
      }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    })()`);
    await drop(report, file, 'Plan.pdf');
    await until('the first findings', () => report.$('.item'), 30_000, 20);
    await report.screenshot({ path: 'artifacts/long-plan-first-part.png' });
    await until('the end of reading', async () => (await report.$('.busy')) === null, 60_000);
    const seen = (await report.evaluate('globalThis.seen')) as { findings: number; page: number | null }[];
    const early = seen.find(({ findings, page }) => findings > 0 && page !== null);
    expect(early?.page).toBeGreaterThanOrEqual(8);
    expect(early?.page).toBeLessThan(200);
    const whole = await until('the whole', () =>
      driver.asExtension<number | null>(`api.storage.session.get('case').then(({ case: kase }) => kase.documents.every(({ document }) => document.coverage.gaps.every(({ kind }) => kind !== 'page-not-reached')) && kase.documents.reduce((sum, { document }) => sum + document.coverage.read, 0))`),
    );
    expect(whole).toBe(300);
    expect(await report.$$('.item')).not.toHaveLength(0);
  }, 120_000);
});
