import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, PORTAL, PORTAL_HOST, startBrowser } from './harness/journey.ts';
import { press } from './harness/press.ts';
import { pages, startWeb, type Web } from './harness/web.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page of ours, one line each. The paper is the school's own and pdf.js draws it, so it is left out. */
async function problemsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = (await page.evaluate(`axe.run({ exclude: ['.pdfViewer'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`)) as readonly Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;

describe.each(BOTH)('everyone can use it in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let tab = -1;

  beforeAll(async () => {
    web = await startWeb({
      [PORTAL_HOST]: pages({
        '/guardian/home.html': { type: 'text/html; charset=utf-8', body: readFileSync('tests/fixtures/sample/portal.html') },
        '/documents/plan.pdf': { type: 'application/pdf', body: readFileSync('tests/fixtures/plans/sample/sample-iep.pdf') },
      }),
    });
    driver = await startBrowser(name, web);
    await consent(driver);
    const portal = await driver.newPage();
    await portal.goto(PORTAL);
    await (await driver.pressButton(portal)).close();
    tab = await driver.tabIdOf(portal);
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await press(popup, 'popup_read_once');
    await until('the findings', () => popup.$('.find'));
    await popup.close();
    const report = await driver.openOwnPage('src/ui/report/index.html');
    const input = await until('the file button', () => report.$('input[type=file]'));
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(`${process.cwd()}/tests/fixtures/plans/sample/sample-iep.pdf`);
    await until('the plan’s findings', async () => ((await report.evaluate('document.body.innerText')) as string).includes('sample-iep.pdf') && (await report.$$('.item')).length > 2, 30_000);
    await report.close();
  }, 120_000);
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const OWN_PAGES: readonly (readonly [string, string, string])[] = [
    ['popup', 'src/ui/popup/index.html', '.find'],
    ['report', 'src/ui/report/index.html', '.item'],
    ['welcome', 'src/ui/welcome/index.html', '.consent'],
    ['options', 'src/ui/options/index.html', 'h1'],
    ['page-shape', 'src/ui/page-shape/index.html', '.whole'],
  ];

  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'es'] as const) {
      it.each(OWN_PAGES)(`%s, ${theme}, ${language}: axe finds nothing, and nothing scrolls sideways at 320 px`, async (own, path, ready) => {
        await consent(driver, { language });
        const page = await driver.openOwnPage(own === 'popup' || own === 'page-shape' ? `${path}?tab=${tab}` : path);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]).catch(() => page.evaluate(`document.documentElement.dataset.theme = '${theme}'`));
        await page.setViewport({ width: own === 'popup' ? 380 : 1280, height: 800 });
        await until(own, () => page.$(ready));
        expect(await problemsOn(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        await page.setViewport({ width: 320, height: 700 });
        expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
        await page.close();
      }, 60_000);
    }
  }
});
