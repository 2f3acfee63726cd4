import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, PORTAL, PORTAL_HOST, startBrowser } from './harness/journey.ts';
import { message, pressing } from './harness/press.ts';
import { pages, type Site, startWeb, type Web } from './harness/web.ts';

const PLAN = readFileSync('tests/fixtures/plans/sample/sample-iep.pdf');
const DOCUMENTS = `<!doctype html><html lang="en"><title>Documents</title>
<style>body { font: 16px/1.6 sans-serif; margin: 24px; } table { border-collapse: collapse; inline-size: 720px; } td, th { border: 1px solid #ccc; padding: 6px 10px; text-align: start; }</style>
<h1>Documents</h1>
<table>
  <tr><th>Name</th><th>Date</th><th></th></tr>
  <tr id="plan"><td><a href="/files/plan.pdf?id=7">IEP 10/12/2026</a></td><td>10/12/2026</td><td></td></tr>
  <tr id="bare"><td>Progress Report Q2</td><td>11/02/2026</td><td><a href="/documents/view?id=8">View</a> | <a href="/documents/print?id=8">Print</a></td></tr>
  <tr id="lesson"><td><a href="/files/lesson%20plan.pdf">lesson plan.pdf</a></td><td>10/01/2026</td><td></td></tr>
  <tr id="booklet"><td><a href="/files/safeguards.pdf">IEP parent handbook</a></td><td>08/20/2026</td><td></td></tr>
  <tr id="away"><td><a href="https://files.rivertown.example/IEP.pdf">IEP 2025.pdf</a></td><td>10/12/2025</td><td></td></tr>
</table>
<div id="later"></div>`;

/** The portal shows its documents to a signed-in parent alone, by a cookie scripts cannot see. */
const portal: Site = (request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (path === '/portal/documents') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=open; HttpOnly; Secure; SameSite=Lax; Path=/' }).end(DOCUMENTS);
  else if (path === '/files/plan.pdf' && (request.headers.cookie ?? '').includes('session=open')) response.writeHead(200, { 'content-type': 'application/pdf', 'content-disposition': 'attachment' }).end(PLAN);
  else response.writeHead(404).end('not found');
};

interface Chip {
  readonly label: string;
  readonly words: string;
  readonly hidden: boolean;
  readonly small: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const READ_CHIPS = `(() => {
  const host = document.querySelector('iep-lantern-papers');
  if (host === null) return null;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
  return [...root.querySelectorAll('.paper')].map((chip) => {
    const { x, y, width, height } = chip.getBoundingClientRect();
    return { label: chip.getAttribute('aria-label'), words: chip.textContent, hidden: chip.hidden, small: chip.classList.contains('paper--small'), x, y, width, height };
  });
})()`;

const HOME = readFileSync('tests/fixtures/sample/portal.html');

describe.each(BOTH)('a portal that is switched on, in %s', (name) => {
  it('has its links to a plan marked without a press of the button, until it is switched off', async () => {
    const home = pages({ '/guardian/home.html': { type: 'text/html; charset=utf-8', body: HOME } });
    const web = await startWeb({ [PORTAL_HOST]: (request, response) => ((request.url ?? '').startsWith('/guardian') ? home : portal)(request, response) });
    const driver = await startBrowser(name, web, { granted: [`https://${PORTAL_HOST}/*`] });
    try {
      await consent(driver);
      const grades = await driver.newPage();
      await grades.goto(PORTAL);
      await (await driver.pressButton(grades)).close();
      const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${await driver.tabIdOf(grades)}`);
      const on = await until('the offer to turn it on', () => popup.$(`button ::-p-text(${message('popup_off_turn_on')})`));
      await on.click();
      await until('the registered script', async () => (await driver.asExtension<number>(`api.scripting.getRegisteredContentScripts().then((all) => all.length)`)) === 1);
      await popup.close();

      const documents = await driver.newPage();
      await documents.goto(`https://${PORTAL_HOST}/portal/documents`);
      await until('the marks', () => documents.evaluate(`document.querySelector('iep-lantern-papers') !== null`) as Promise<boolean>);
      const options = await driver.openOwnPage('src/ui/options/index.html');
      const off = await until('the button that turns it off', () => options.$(`button ::-p-text(${message('options_portal_off')})`));
      await off.click();
      await until('no marks', () => documents.evaluate(`document.querySelector('iep-lantern-papers') === null`) as Promise<boolean>);
      expect(web.served.filter((line) => /\/(files|documents)\//.test(line))).toEqual([]);
    } finally {
      await driver.close();
      await web.close();
    }
  }, 90_000);
});

describe.each(BOTH)('links to a plan in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let page: Page;
  let tab: number;

  const chips = (): Promise<readonly Chip[] | null> => driver.asExtension(`api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ${READ_CHIPS} }).then(([r]) => r.result)`);
  const marked = (count: number): Promise<readonly Chip[]> =>
    until(`${count} marks`, async () => {
      const found = await chips();
      return found?.length === count ? found : null;
    });

  beforeAll(async () => {
    web = await startWeb({ [PORTAL_HOST]: portal, 'files.rivertown.example': pages({}) });
    driver = await startBrowser(name, web);
    await consent(driver);
    page = await driver.newPage();
    await page.goto(`https://${PORTAL_HOST}/portal/documents`);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  it('are left alone on a page that was not invited', async () => {
    const popup = await driver.pressButton(page);
    await until('the popup', () => popup.evaluate(`document.body.innerText.includes(${JSON.stringify(message('popup_nothing_title'))})`));
    tab = await driver.tabIdOf(page);
    await new Promise((wait) => setTimeout(wait, 1_500));
    expect(await page.evaluate(`document.querySelector('iep-lantern-papers')`)).toBeNull();
    await popup.close();
  });

  it('carry a quiet mark once the parent lets us read, and nothing was opened', async () => {
    const popup = await driver.pressButton(page);
    await until('the way to read anyway', () => popup.evaluate<boolean>(pressing(message('popup_read_anyway'))));
    const found = await marked(2);
    await popup.close();
    expect(found.map(({ label }) => label)).toEqual(['Check this document: IEP 10/12/2026', 'Check this document: Progress Report Q2 11/02/2026']);
    expect(web.served.filter((line) => !line.endsWith('/portal/documents') && !line.endsWith('/favicon.ico'))).toEqual([]);
    expect(await page.evaluate(`document.querySelector('iep-lantern-papers').shadowRoot`)).toBeNull();
    mkdirSync('artifacts', { recursive: true });
    await page.screenshot({ path: `artifacts/plan-marks-${name}.png` });
  });

  it('have it beside them, and no word of the page is covered', async () => {
    const boxes = (await page.evaluate(`[...document.querySelectorAll('#plan a, #bare a')].map((link) => { const { left, right, top, bottom } = link.getBoundingClientRect(); return { left, right, top, bottom }; })`)) as { left: number; right: number; top: number; bottom: number }[];
    const found = await marked(2);
    for (const [index, chip] of found.entries()) {
      const box = boxes[index];
      expect(chip.hidden).toBe(false);
      expect(chip.height).toBeGreaterThanOrEqual(24);
      expect(chip.x, chip.label).toBeGreaterThanOrEqual((box?.right ?? 0) - 12);
      expect(chip.y + chip.height, chip.label).toBeGreaterThan((box?.top ?? 0) - 6);
      expect(chip.y, chip.label).toBeLessThan(box?.bottom ?? 0);
    }
  });

  it('have it after what else is on the line, or above it where there is no room at all', async () => {
    const [, bare] = await marked(2);
    const print = (await page.evaluate(`document.querySelector('#bare a:last-of-type').getBoundingClientRect().right`)) as number;
    expect(bare?.x).toBeGreaterThan(print);
    await page.evaluate(`document.querySelector('table').style.inlineSize = '0'`);
    const [, moved] = await until('the moved mark', async () => {
      const found = await chips();
      return found?.[1]?.x === bare?.x ? null : found;
    });
    expect(moved?.small).toBe(true);
    await page.evaluate(`document.querySelector('table').style.removeProperty('inline-size')`);
    await until('the mark where it was', async () => (await chips())?.[1]?.x === bare?.x);
  });

  it('can be reached by keyboard', async () => {
    await page.bringToFront();
    await page.evaluate(`document.querySelector('#away a').focus()`);
    await page.keyboard.press('Tab');
    const inLayer = await until('the focus on a mark', () => page.evaluate(`document.activeElement?.localName === 'iep-lantern-papers'`) as Promise<boolean>);
    expect(inLayer).toBe(true);
  });

  it('get a mark when they come later, and lose it when they go', async () => {
    await page.evaluate(`(() => {
      const link = document.createElement('a');
      link.href = '/documents/view?id=9';
      link.textContent = 'Plan 504';
      document.getElementById('later').append(link);
    })()`);
    await marked(3);
    await page.evaluate(`document.getElementById('later').replaceChildren()`);
    await marked(2);
  });

  it('speak Spanish as soon as the parent does', async () => {
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await until('the language switch', () => popup.evaluate(pressing('ES')) as Promise<boolean>);
    await until('Spanish marks', async () => (await chips())?.[0]?.label.startsWith(message('mark_check_document', 'es')));
    await until('the language switch', () => popup.evaluate(pressing('EN')) as Promise<boolean>);
    await until('English marks', async () => (await chips())?.[0]?.label.startsWith(message('mark_check_document')));
    await popup.close();
  });

  it('open in the report when the mark is pressed, with the parent’s own login', async () => {
    const [plan] = await marked(2);
    await page.bringToFront();
    await page.mouse.click((plan?.x ?? 0) + (plan?.width ?? 0) / 2, (plan?.y ?? 0) + 12);
    const address = await until('the report', () => driver.asExtension<string | undefined>(`api.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').find((url) => url.includes('ui/report')))`));
    expect(new URL(address).searchParams.get('url')).toBe(`https://${PORTAL_HOST}/files/plan.pdf?id=7`);
    expect(new URL(address).searchParams.get('tab')).toBe(String(tab));
    await until('the plan in the case', async () => (await driver.asExtension<number>(`api.storage.session.get('case').then((kept) => kept.case?.documents?.length ?? 0)`)) > 0, 30_000);
    expect(web.served.filter((line) => line.includes('/files/') || line.includes('/documents/view') || line.includes('files.rivertown'))).toEqual([`GET ${PORTAL_HOST}/files/plan.pdf?id=7`]);
  }, 60_000);

  it('lose their marks when the parent takes permission back', async () => {
    await driver.asExtension(`api.runtime.sendMessage({ name: 'switchOff', data: 'https://${PORTAL_HOST}' })`);
    await until('no marks', async () => (await page.evaluate(`document.querySelector('iep-lantern-papers') === null`)) as boolean);
  });
});
