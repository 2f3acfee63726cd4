import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './harness/drop.ts';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, startBrowser } from './harness/journey.ts';
import { message, pressing } from './harness/press.ts';
import { startWeb, type Web } from './harness/web.ts';

const text = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;

/** How many numbers are in doubt, as the heading says. */
async function doubted(page: Page): Promise<number> {
  const heading = (await page.evaluate('document.querySelector(".doubtful h4")?.textContent ?? "0"')) as string;
  return Number(/\d+/.exec(heading)?.[0] ?? 0);
}

/** Says what the paper shows for the first number in doubt; null: as it was read. The button has to say so. */
async function settle(page: Page, shown: string | null, button: string): Promise<void> {
  if (shown !== null) {
    await page.evaluate(`(() => {
      const field = document.querySelector('.doubtful__one input');
      field.value = ${JSON.stringify(shown)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  }
  const pressed = `(() => {
    const found = document.querySelector('.doubtful__one button');
    if (found?.textContent !== ${JSON.stringify(button)}) return false;
    found.click();
    return true;
  })()`;
  await until(`the button “${button}”`, () => page.evaluate(pressed) as Promise<boolean>);
}

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
    const waiting = await doubted(report);
    expect(waiting).toBeGreaterThan(2);
    expect(await text(report)).toContain(message('report_doubtful_hint'));
    await settle(report, null, message('report_doubtful_right'));
    await until('one number less', async () => (await doubted(report)) === waiting - 1);
    await settle(report, '77', message('report_doubtful_change'));
    await until('two numbers less', async () => (await doubted(report)) === waiting - 2);
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
