import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Driver, layerOf, until } from '../browser/harness/driver.ts';
import { consent, PORTAL, PORTAL_HOST, startBrowser } from '../browser/harness/journey.ts';
import { pages, startWeb } from '../browser/harness/web.ts';
import { type Measured, median } from './ratio.ts';

/** A grade page of so many classes, one in ten of them failing. */
function pageOf(rows: number): string {
  const sample = readFileSync('tests/fixtures/sample/portal.html', 'utf8');
  const row = /<tr class="center" id="ccid_4102">.*<\/tr>/.exec(sample)?.[0] ?? '';
  const all = Array.from({ length: rows }, (_, index) => row.replace('ccid_4102', `ccid_${index}`).replace('Math 7', `Course ${index}`).replace('F<br>52', index % 10 === 0 ? 'F<br>52' : 'B<br>85'));
  return sample.replace(/<tbody>[\s\S]*<\/tbody>/, `<tbody>${all.join('\n')}</tbody>`);
}

/** Bundles one file to a single script, as the content script is. */
async function bundled(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} was not bundled`);
  return first.output[0].code;
}

/** Everything that needs a real page: reading and marking, bursts of changes, the popup, a page that was not invited. */
export async function benchPages(): Promise<readonly Measured[]> {
  const html = { type: 'text/html; charset=utf-8' };
  const site = Object.fromEntries([100, 1_000, 10_000].map((rows) => [`/guardian/${rows}.html`, { ...html, body: pageOf(rows) }]));
  const web = await startWeb({ [PORTAL_HOST]: pages({ ...site, '/guardian/home.html': { ...html, body: pageOf(8) } }) });
  const driver = await startBrowser('chrome', web, { prepare: withClocks });
  try {
    await consent(driver);
    const script = await bundled('tests/bench/portal-page.entry.ts');
    return [...(await readingOf(driver, script)), ...(await uninvited(driver)), ...(await popupOf(driver))];
  } finally {
    await driver.close();
    await web.close();
  }
}

const TURNS = 9;
const BURSTS = 8;

async function readingOf(driver: Driver, script: string): Promise<readonly Measured[]> {
  const page = await driver.newPage();
  const measure = async (rows: number): Promise<{ ours: number; bare: number; longest: number }> => {
    await page.goto(`https://${PORTAL_HOST}/guardian/${rows}.html`);
    await page.evaluate(script);
    return (await page.evaluate(`(() => {
      const ours = [], bare = [];
      for (let turn = 0; turn <= ${TURNS}; turn += 1) {
        for (const [name, times] of turn % 2 ? [['readAndMark', ours], ['walk', bare]] : [['walk', bare], ['readAndMark', ours]]) {
          const start = performance.now();
          lanternBench[name]();
          if (turn > 0) times.push(performance.now() - start);
        }
      }
      const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
      return { longest: Math.max(...ours), ours: middle(ours), bare: middle(bare) };
    })()`)) as { ours: number; bare: number; longest: number };
  };
  const small = await measure(100);
  const large = await measure(1_000);
  const bursts = async (rows: number): Promise<number> => {
    await page.goto(`https://${PORTAL_HOST}/guardian/${rows}.html`);
    await page.evaluate(script);
    await page.evaluate('lanternBench.followBursts(1)');
    return (await page.evaluate(`lanternBench.followBursts(${BURSTS})`)) as number;
  };
  const [few, many] = [await bursts(100), await bursts(10_000)];
  await page.close();
  return [
    { name: 'portal-1000-rows-read-and-marked', ratio: large.ours / large.bare, budget: 3, kind: 'most', note: `${large.ours.toFixed(1)} ms beside a walk of ${large.bare.toFixed(1)} ms` },
    { name: 'portal-1000-rows-longest-task-of-50-ms', ratio: large.longest / 50, budget: 1, kind: 'most', note: `${large.longest.toFixed(1)} ms` },
    { name: 'portal-burst-outside-grades-10000-rows-beside-100', ratio: many / few, budget: 1.5, kind: 'most', note: `${((many / BURSTS) * 1_000).toFixed(0)} µs a burst beside ${((few / BURSTS) * 1_000).toFixed(0)} µs; flat is 1` },
    { name: 'portal-cost-of-a-row-1000-beside-100', ratio: large.ours / small.ours / 10, budget: 1.25, kind: 'most', note: 'linear is 1' },
  ];
}

/** A page the parent did not invite us to: no script, no element, no time. */
async function uninvited(driver: Driver): Promise<readonly Measured[]> {
  const page = await driver.newPage();
  await page.goto(PORTAL);
  const tab = await driver.tabIdOf(page);
  const scripts = await driver.asExtension<number>(`api.scripting.getRegisteredContentScripts().then((all) => all.length)`);
  const layer = await layerOf(driver, tab).catch(() => null);
  await page.close();
  return [{ name: 'page-not-invited', ratio: scripts + (layer === null ? 0 : 1), budget: 0, kind: 'most', note: 'scripts registered and elements left behind' }];
}

/** From opening the popup to its first finding, beside a popup that renders one empty Preact component. */
async function popupOf(driver: Driver): Promise<readonly Measured[]> {
  const portal = await driver.newPage();
  await portal.goto(PORTAL);
  const tab = await driver.tabIdOf(portal);
  await (await driver.pressButton(portal)).close();
  const first = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
  const once = await until('the offer to read once', () => first.$('button ::-p-text(Read this page once)'));
  await once.click();
  await until('the findings', () => first.$('.find'));
  await first.close();
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const ours = await shownAfter(driver, `src/ui/popup/index.html?tab=${tab}`);
    const bare = await shownAfter(driver, 'empty.html');
    if (turn > 0) {
      times.ours.push(ours);
      times.bare.push(bare);
    }
  }
  const [ours, bare] = [median(times.ours), median(times.bare)];
  return [{ name: 'popup-to-first-finding-beside-empty-popup', ratio: ours / bare, budget: 1.3, kind: 'most', note: `${ours.toFixed(0)} ms beside ${bare.toFixed(0)} ms` }];
}

/** Milliseconds from navigation until the element stood in the page, by the page's own clock. */
async function shownAfter(driver: Driver, path: string): Promise<number> {
  const page: Page = await driver.openOwnPage(path);
  const shown = await until('the clock', async () => (await page.evaluate('document.documentElement.dataset.shown')) as string | undefined);
  await page.close();
  return Number(shown);
}

/** Notes the moment an element first stands in the page. */
const clock = (selector: string): string =>
  `new MutationObserver((_, observer) => { if (document.querySelector('${selector}') === null) return; observer.disconnect(); document.documentElement.dataset.shown = performance.now(); }).observe(document, { childList: true, subtree: true });`;

/** In the copy of the build that the browser loads: an empty popup beside ours, and a clock in both. */
async function withClocks(folder: string): Promise<void> {
  const popup = readFileSync(`${folder}/src/ui/popup/index.html`, 'utf8');
  writeFileSync(`${folder}/src/ui/popup/index.html`, popup.replace('<head>', '<head><script src="/clock-ours.js"></script>'));
  writeFileSync(`${folder}/clock-ours.js`, clock('.find'));
  writeFileSync(`${folder}/clock-bare.js`, clock('p'));
  writeFileSync(`${folder}/empty.html`, '<!doctype html><html><head><script src="/clock-bare.js"></script><meta charset="utf-8"><title>Empty</title></head><body><div id="root"></div><script type="module" src="/empty.js"></script></body></html>');
  writeFileSync(`${folder}/empty.js`, await bundled('tests/bench/empty-popup.entry.tsx'));
}
