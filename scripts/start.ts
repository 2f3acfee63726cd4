/**
 * Shows the whole trip on a sample: builds, serves an invented pupil's portal and plan under their own host name on this
 * machine only, opens a browser with the extension. Without a display it makes the trip by itself, writes pictures to
 * artifacts/start and prints what a parent would read.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { startChrome } from '../tests/browser/harness/chrome.ts';
import type { Driver } from '../tests/browser/harness/driver.ts';
import { until } from '../tests/browser/harness/driver.ts';
import { message, press } from '../tests/browser/harness/press.ts';
import { startFirefox } from '../tests/browser/harness/firefox.ts';
import { pages, startWeb } from '../tests/browser/harness/web.ts';
import { ensureBrowsers } from './browsers.ts';

const HOST = 'ps.rivertown.example';
const PORTAL = `https://${HOST}/guardian/home.html`;
const PLAN = `https://${HOST}/documents/plan-2026.pdf`;
const PICTURES = 'artifacts/start';

const { chromium, firefox } = ensureBrowsers();
const browser = chromium === null ? 'firefox' : 'chrome';
const executable = chromium ?? firefox;
if (executable === null) process.exit(1);
execFileSync(process.execPath, ['scripts/build.ts', browser], { stdio: 'inherit' });

const web = await startWeb({
  [HOST]: pages({
    '/guardian/home.html': { type: 'text/html; charset=utf-8', body: readFileSync('tests/fixtures/sample/portal.html') },
    '/documents/plan-2026.pdf': { type: 'application/pdf', body: readFileSync('tests/fixtures/plans/sample/sample-iep.pdf') },
  }),
});
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) && browser === 'chrome';
const driver = browser === 'chrome' ? await startChrome(executable, `${process.cwd()}/dist/chrome`, web.proxyPort, !hasDisplay) : await startFirefox(executable, `${process.cwd()}/dist/firefox`, web.proxyPort);
try {
  if (hasDisplay) await show(driver);
  else await travel(driver);
} finally {
  await driver.close().catch(() => undefined);
  await web.close();
}

/** Leaves the browser to the person in front of it, until they close it. */
async function show(shown: Driver): Promise<void> {
  const page = await shown.newPage();
  await page.goto(PORTAL);
  console.log(`A browser is open on a sample portal, ${PORTAL}. Say yes on the welcome page, then press the lantern in the toolbar.`);
  await new Promise<void>((closed) => page.browser().on('disconnected', closed));
}

/** The trip of a parent, without a display: consent, the portal read once, the popup, the plan. */
async function travel(traveller: Driver): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const picture = (name: string): { readonly path: `${string}.png` } => ({ path: `${PICTURES}/${name}.png` });

  const welcome = await traveller.openOwnPage('src/ui/welcome/index.html');
  await until('the welcome page', () => welcome.$('.consent'));
  await welcome.screenshot({ ...picture('1-welcome'), fullPage: true });
  await press(welcome, 'welcome_yes');
  await until('the consent', () => traveller.asExtension<boolean>(`api.storage.local.get('preferences').then(({ preferences }) => preferences?.consent === true)`));

  const portal = await traveller.newPage();
  await portal.goto(PORTAL);
  await traveller.pressButton(portal).then((popup) => popup.close());
  const tab = await traveller.tabIdOf(portal);
  const popup = await traveller.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await until('the question before reading', async () => (await popup.content()).includes(message('popup_read_once')));
  await popup.screenshot(picture('2-popup-before'));
  await press(popup, 'popup_read_once');
  await until('the findings', () => popup.$('.find'));
  await popup.screenshot(picture('3-popup'));
  console.log(`\nThe popup on ${PORTAL} says:\n`);
  console.log((await popup.evaluate('document.body.innerText')) as string);

  await portal.bringToFront();
  await portal.screenshot(picture('4-portal'));

  const report = await traveller.openOwnPage(`src/ui/report/index.html?url=${encodeURIComponent(PLAN)}&tab=${tab}`);
  await until('the report', () => report.$('.item'), 60_000);
  await new Promise((drawn) => setTimeout(drawn, 1_500));
  await report.screenshot(picture('5-report'));
  console.log(`\nThe report on ${PLAN} says:\n`);
  console.log((await report.evaluate(`document.querySelector('main')?.innerText ?? document.body.innerText`)) as string);
  console.log(`\nPictures are in ${PICTURES}. Asked of the network, all of it the parent's own pages: ${[...new Set(web.served)].join(', ')}`);
}
