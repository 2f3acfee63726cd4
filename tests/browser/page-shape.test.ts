import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, PORTAL_HOST, startBrowser } from './harness/journey.ts';
import { message, press, pressing } from './harness/press.ts';
import { pages, startWeb, type Web } from './harness/web.ts';

const html = { type: 'text/html; charset=utf-8' };
/** A page that no reader of ours knows, with a frame of its own site, one of another, and a shadow root. */
const UNKNOWN = `<!doctype html><html lang="en"><title>Learning journal of Sam Rivera</title>
<div class="student-rivera card" data-student="4102"><h2>Sam Rivera, 4102</h2></div>
<journal-entry></journal-entry><script>document.querySelector('journal-entry').attachShadow({ mode: 'open' }).innerHTML = '<p>Fractions: getting there</p>'</script>
<iframe src="/inside.html"></iframe><iframe src="https://other.rivertown.example/ad.html"></iframe>
<table id="journal_4102"><tr><th>Topic</th><th>Level</th></tr><tr><td>Fractions</td><td>Growing</td></tr></table>`;

describe.each(BOTH)('help us read your portal, in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let page: Page;
  let shapePage: Page;

  beforeAll(async () => {
    web = await startWeb({
      [PORTAL_HOST]: pages({ '/journal.html': { ...html, body: UNKNOWN }, '/inside.html': { ...html, body: '<title>Inside</title><ul><li>Decimals 87%</li></ul>' }, '/home.html': { ...html, body: readFileSync('tests/fixtures/sample/portal.html') } }),
      'other.rivertown.example': pages({ '/ad.html': { ...html, body: '<p>Advertisement</p>' } }),
    });
    driver = await startBrowser(name, web);
    await consent(driver);
    page = await driver.newPage();
    await page.goto(`https://${PORTAL_HOST}/journal.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  it('offers it where a page is not understood', async () => {
    const popup = await driver.pressButton(page);
    await until('the offer', () => popup.evaluate(`document.body.innerText.includes(${JSON.stringify(message('popup_help_read'))})`));
    await popup.close();
    const tab = await driver.tabIdOf(page);
    const own = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await until('the popup', () => own.evaluate(`document.body.innerText.includes(${JSON.stringify(message('popup_help_read'))})`) as Promise<boolean>);
    await press(own, 'popup_help_read');
    // It opens a page of ours; that page is opened again here, in a tab that the driver holds.
    const opened = await until('our page', () => driver.asExtension<string | undefined>(`api.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').find((url) => url.includes('page-shape')))`));
    expect(opened).toContain(`tab=${tab}`);
    shapePage = await driver.openOwnPage(`src/ui/page-shape/index.html?tab=${tab}`);
  });

  it('shows the whole shape, and no word of the page', async () => {
    const shape = await until('the shape', () => shapePage.evaluate(`document.querySelector('.whole')?.textContent`) as Promise<string | undefined>);
    expect(shape).toContain('<title>Xxxxxxxx xxxxxxxx xx Xxxx Xxxx</title>');
    expect(shape).toContain('<th>Xxxx</th>');
    expect(shape).toContain('<template shadowrootmode="open">');
    expect(shape).toContain('<li>Xxxxxxxx ##%</li>');
    expect(shape).toContain('<closed-frame>');
    expect(shape).not.toMatch(/rivera|4102|sam|journal|fractions|growing|decimals|87|rivertown|advert/i);
    expect(await shapePage.evaluate('document.body.innerText')).toContain(message('shape_sent'));
    mkdirSync('artifacts', { recursive: true });
    await shapePage.setViewport({ width: 1100, height: 1500 });
    await shapePage.screenshot({ path: `artifacts/page-shape-${name}.png` });
  });

  it('leaves the page as it was, and sends nothing', async () => {
    expect(await page.evaluate(`document.querySelector('iep-lantern')`)).toBeNull();
    const served = web.served.length;
    await shapePage.evaluate(`(() => {
      globalThis.saved = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () { globalThis.saved.push(this.download, this.href.slice(0, 5)); };
      return click !== undefined;
    })()`);
    await press(shapePage, 'shape_save');
    await until('the word that it is saved', () => shapePage.evaluate(`document.body.innerText.includes('page-shape.txt')`) as Promise<boolean>);
    expect(await shapePage.evaluate('globalThis.saved')).toEqual(['page-shape.txt', 'blob:']);
    expect(web.served).toHaveLength(served);
  });

  it('speaks Spanish', async () => {
    await until('the switch', () => shapePage.evaluate(pressing('ES')) as Promise<boolean>);
    await until('Spanish', () => shapePage.evaluate(`document.body.innerText.includes(${JSON.stringify(message('shape_whole', 'es'))})`) as Promise<boolean>);
    await shapePage.evaluate(pressing('EN'));
  });

  it('says so when the page is gone', async () => {
    const gone = await driver.openOwnPage('src/ui/page-shape/index.html?tab=987654');
    await until('the plain word', () => gone.evaluate(`document.body.innerText.includes(${JSON.stringify(message('shape_gone_title'))})`) as Promise<boolean>);
    await gone.close();
  });

  it('offers nothing where the grades were read', async () => {
    await page.goto(`https://${PORTAL_HOST}/home.html`);
    const popup = await driver.pressButton(page);
    await until('the offer to read once', () => popup.evaluate<boolean>(pressing(message('popup_read_once'))));
    await until('the findings', () => popup.evaluate(`document.querySelector('.find') !== null`));
    expect(await popup.evaluate(`document.body.innerText.includes(${JSON.stringify(message('popup_help_read'))})`)).toBe(false);
    await popup.close();
  });
});
