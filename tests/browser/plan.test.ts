import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './harness/drop.ts';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, PORTAL, PORTAL_HOST, startBrowser } from './harness/journey.ts';
import { message, pressing } from './harness/press.ts';
import { pages, type Site, startWeb, type Web } from './harness/web.ts';

const plan = readFileSync('tests/fixtures/plans/sample/sample-iep.pdf');
const FILES_HOST = 'files.rivertown.example';
const PLAN = `https://${PORTAL_HOST}/documents/plan.pdf`;

/** A document store that shows its files only to a signed-in parent, by a cookie scripts cannot see. */
const behindLogin: Site = (request: IncomingMessage, response: ServerResponse) => {
  if (request.url === '/sign-in') response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'session=open; HttpOnly; Secure; SameSite=Lax; Path=/' }).end('<!doctype html><title>Signed in</title>');
  else if ((request.headers.cookie ?? '').includes('session=open')) response.writeHead(200, { 'content-type': 'application/pdf' }).end(plan);
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title><form><input type="password"></form>');
};

const portal = pages({ '/guardian/home.html': { type: 'text/html; charset=utf-8', body: readFileSync('tests/fixtures/sample/portal.html') } });

const SITES: Readonly<Record<string, Site>> = {
  [PORTAL_HOST]: (request, response) => ((request.url ?? '').startsWith('/guardian') ? portal(request, response) : behindLogin(request, response)),
  [FILES_HOST]: behindLogin,
};

const text = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;

describe.each(BOTH)('a plan in %s', (name) => {
  let web: Web;
  let driver: Driver;

  beforeAll(async () => {
    web = await startWeb(SITES);
    driver = await startBrowser(name, web);
    await consent(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const openReport = async (query = ''): Promise<Page> => {
    const page = await driver.openOwnPage(`src/ui/report/index.html${query}`);
    await until('the report', async () => (await text(page)).length > 20);
    return page;
  };

  it('opens a document behind the parent’s own login from its tab, and lights the exact words', async () => {
    const signIn = await driver.newPage();
    await signIn.goto(`https://${PORTAL_HOST}/sign-in`);
    // A tab that turns into a PDF viewer is no page a driver can wait for in Firefox.
    await signIn.goto(PLAN, { waitUntil: [] }).catch(() => undefined);
    await new Promise((shown) => setTimeout(shown, 1_500));
    const tab = await driver.tabIdOf(signIn);
    const popup = await driver.pressButton(signIn);
    await until('the offer to read the PDF', () => popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(message('popup_pdf_read'))})`));
    await popup.close();
    const report = await openReport(`?url=${encodeURIComponent(PLAN)}&tab=${tab}`);
    if (name === 'firefox') {
      // A real click: the browser asks the parent only straight from one.
      const button = await until('the polite question', () => report.$(`button ::-p-text(${PORTAL_HOST})`));
      await button.click();
    }
    await until('the findings', async () => (await report.$$('.item')).length > 0, 30_000);
    await until('the light on the paper', async () => (await report.$$('.page .marks > *')).length > 0, 30_000);
    const lit = (await report.evaluate(`document.querySelector('.says .lit')?.textContent ?? ''`)) as string;
    expect(lit.length).toBeGreaterThan(2);
    await report.close();
    await signIn.close();
  }, 90_000);

  it('keeps to the words: the light lies over the quoted text', async () => {
    const report = await openReport();
    await drop(report, 'tests/fixtures/plans/sample/sample-iep.pdf', 'plan.pdf');
    await until('the findings', async () => (await report.$$('.item')).length > 0, 30_000);
    const shown = `(() => {
      const item = [...document.querySelectorAll('.item')].find((one) => /as needed/i.test(one.querySelector('.quote')?.textContent ?? ''));
      if (item === undefined) return false;
      item.open = true;
      [...item.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(message('ui_show_in_plan'))})?.click();
      return true;
    })()`;
    // pdf.js draws a page only in a tab that is seen.
    await report.bringToFront();
    await until('the paper', async () => (await report.$$('.page .marks > *')).length > 0, 20_000);
    expect(await report.evaluate(shown)).toBe(true);
    const found = await until('the vague words under the light', () => report.evaluate(`(() => {
      const boxes = [...document.querySelectorAll('.page .marks > *')].map((mark) => mark.getBoundingClientRect());
      const words = [...document.querySelectorAll('.textLayer span')].filter((span) => /as needed/i.test(span.textContent)).map((span) => span.getBoundingClientRect());
      return boxes.some((a) => words.some((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top));
    })()`));
    expect(found).toBe(true);
    await report.close();
  }, 90_000);

  it('puts grades and plan together: failing math that the plan does not name', async () => {
    const page = await driver.newPage();
    await page.goto(PORTAL);
    const popup = await driver.pressButton(page);
    await until('the offer to read once', () => popup.evaluate<boolean>(pressing(message('popup_read_once'))));
    await until('the finding of both', async () => /Math 7[^.]*(plan|goal)/i.test(await popup.evaluate<string>('document.body.innerText')));
    await popup.close();
    const report = await openReport();
    await until('the same in the report', async () => /Math 7[^.]*(plan|goal)/i.test(await text(report)));
    await report.close();
    await page.close();
  }, 60_000);

  it.each([
    ['refused/empty.pdf', 'report_trouble_empty'],
    ['refused/not-a-pdf.pdf', 'report_trouble_not_a_pdf'],
    ['refused/sign-in-page.pdf', 'report_trouble_sign_in_page'],
    ['refused/truncated.pdf', 'report_trouble_damaged'],
    ['refused/password.pdf', 'report_password_title'],
  ])('says a clear sentence for %s and loses nothing', async (file, key) => {
    const report = await openReport();
    await until('what was read before', async () => (await report.$$('.item')).length > 0);
    await drop(report, `tests/fixtures/plans/${file}`, file.split('/')[1] ?? file);
    const words = message(key).split(/[{<]/)[0] ?? '';
    await until(words, async () => (await text(report)).includes(words), 20_000);
    expect((await report.$$('.item')).length).toBeGreaterThan(0);
    await report.close();
  }, 60_000);

  it('asks politely for a document on another site, and takes no for an answer', async () => {
    const report = await openReport(`?url=${encodeURIComponent(`https://${FILES_HOST}/plan.pdf`)}`);
    await until('the polite way out', async () => (await text(report)).includes(message('report_drop_title')) || (await text(report)).includes(FILES_HOST), 20_000);
    expect(web.served.filter((line) => line.includes(FILES_HOST))).toEqual([]);
    await report.close();
  });

  it('changes language everywhere at once', async () => {
    const report = await openReport();
    await until('the findings', async () => (await report.$$('.item')).length > 0);
    await report.evaluate(pressing('ES'));
    await until('Spanish', async () => (await text(report)).includes(message('severity_soon', 'es')));
    expect(await report.evaluate('document.documentElement.lang')).toBe('es');
    expect(await report.evaluate(`[...document.querySelectorAll('.quote')].every((quote) => quote.closest('[lang]').lang === 'en')`)).toBe(true);
    await report.evaluate(pressing('EN'));
    await until('English', async () => (await text(report)).includes(message('severity_soon')));
    await report.close();
  });

  it('asked for nothing but the parent’s own pages', () => {
    expect([...new Set(web.served.map((line) => line.split(' ')[1]?.split('/')[0]))]).toEqual([PORTAL_HOST]);
  });
});
