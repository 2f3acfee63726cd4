import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './harness/drop.ts';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, startBrowser } from './harness/journey.ts';
import { message, pressing } from './harness/press.ts';
import { startWeb, type Web } from './harness/web.ts';

const text = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;

describe.each(BOTH)('a scanned plan in %s', (name) => {
  let web: Web;
  let driver: Driver;

  beforeAll(async () => {
    web = await startWeb({});
    driver = await startBrowser(name, web);
    await consent(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  it('is named a picture, is read here when the parent asks, and its words are lit', async () => {
    const report = await driver.openOwnPage('src/ui/report/index.html#read');
    await until('the report', async () => (await text(report)).length > 20);
    await drop(report, 'tests/fixtures/plans/scanned/whole.pdf', 'scan.pdf');
    const button = /Read the (\d+ )?scans?/;
    await until('the pages named as pictures', async () => button.test(await text(report)), 30_000);
    expect(await text(report)).toMatch(/pages? .*(is a|are) pictures? of text/i);
    const label = button.exec(await text(report))?.[0] ?? '';
    await report.bringToFront();
    expect(await report.evaluate(pressing(label))).toBe(true);
    await until('the progress', () => report.$('.busy progress'));
    await until('the pages read from a picture', async () => /I read pages? .* from (a )?pictures?\./.test(await text(report)), 240_000);
    await report.evaluate(`location.hash = ''`);
    await until('a finding on the scan', async () => (await report.$$('.item')).length > 0, 30_000);
    await until('the light on the paper', async () => (await report.$$('.page .marks > *')).length > 0, 30_000);
    const vague = `[...document.querySelectorAll(".item")].some((item) => /when appropriate/i.test(item.querySelector(".quote")?.textContent ?? ""))`;
    expect(await report.evaluate(vague)).toBe(true);
    expect(await text(report)).not.toContain(message('report_scan_failed'));
    await report.close();
  }, 300_000);

  it('asked the network for nothing', () => {
    expect(web.served).toEqual([]);
    expect(web.asked.filter((host) => !/(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)(:\d+)?$/.test(host))).toEqual([]);
  });
});
