import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, layerOf, until } from './harness/driver.ts';
import { BOTH, consent, PORTAL, PORTAL_HOST, startBrowser } from './harness/journey.ts';
import { message } from './harness/press.ts';
import { pages, startWeb, type Web } from './harness/web.ts';

const body = readFileSync('tests/fixtures/sample/portal.html');
const SITES = { [PORTAL_HOST]: pages({ '/guardian/home.html': { type: 'text/html; charset=utf-8', body } }) };

describe('switching a portal on', () => {
  let web: Web;
  let driver: Driver;
  afterEach(async () => {
    await driver?.close();
    await web?.close();
  });

  it.each(BOTH)('reads by itself from then on, and leaves when it is switched off, in %s', async (name) => {
    web = await startWeb(SITES);
    driver = await startBrowser(name, web, { granted: [`https://${PORTAL_HOST}/*`] });
    await consent(driver);
    const page = await driver.newPage();
    await page.goto(PORTAL);
    await (await driver.pressButton(page)).close();
    const tab = await driver.tabIdOf(page);
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    const button = await until('the offer to turn it on', () => popup.$(`button ::-p-text(${message('popup_off_turn_on')})`));
    await button.click();
    await until('the registered script', async () => (await driver.asExtension<number>(`api.scripting.getRegisteredContentScripts().then((all) => all.length)`)) === 1);
    await until('the marks', async () => (await layerOf(driver, tab))?.chips.length === 2);
    await popup.close();

    // Another day: the page is read without a press of the button.
    const later = await driver.newPage();
    await later.goto(PORTAL);
    const laterTab = await driver.tabIdOf(later);
    await until('marks without a press', async () => (await layerOf(driver, laterTab))?.chips.length === 2);
    await until('the badge', async () => (await driver.asExtension(`api.action.getBadgeText({ tabId: ${laterTab} })`)) === '2');

    const options = await driver.openOwnPage('src/ui/options/index.html');
    await until('the portal in the list', async () => ((await options.evaluate('document.body.innerText')) as string).includes(PORTAL_HOST));
    const off = await until('the button that turns it off', () => options.$(`button ::-p-text(${message('options_portal_off')})`));
    await off.click();
    await until('the end of the registration', async () => (await driver.asExtension<number>(`api.scripting.getRegisteredContentScripts().then((all) => all.length)`)) === 0);
    if (name === 'firefox') await until('no marks', async () => (await layerOf(driver, laterTab).catch(() => null)) === null);
  }, 90_000);

  it('takes no for an answer and still offers to read once, in firefox', async () => {
    web = await startWeb(SITES);
    driver = await startBrowser('firefox', web, { refusePermissions: true });
    await consent(driver);
    const page = await driver.newPage();
    await page.goto(PORTAL);
    await (await driver.pressButton(page)).close();
    const tab = await driver.tabIdOf(page);
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    const button = await until('the offer to turn it on', () => popup.$(`button ::-p-text(${message('popup_off_turn_on')})`));
    await button.click();
    await driver.refusePermission();
    const said = message('popup_off_refused').split(/[{<]/)[0] ?? '';
    await until('the polite way out', async () => ((await popup.evaluate('document.body.innerText')) as string).includes(said));
    expect(await driver.asExtension<number>(`api.scripting.getRegisteredContentScripts().then((all) => all.length)`)).toBe(0);
    const once = await until('the offer to read once', () => popup.$(`button ::-p-text(${message('popup_read_once')})`));
    await once.click();
    await until('the marks', async () => (await layerOf(driver, tab))?.chips.length === 2);
  }, 90_000);
});
