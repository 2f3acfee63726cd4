import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './harness/drop.ts';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, startBrowser } from './harness/journey.ts';
import { message, press } from './harness/press.ts';
import { startWeb, type Web } from './harness/web.ts';

const text = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;
const ask = message('ask_parent_help_skipped').replace('{child}', 'Sam');

/** A parent answers what only they know, writes about it, and says that it was sent. */
describe.each(BOTH)('what the parent tells in %s', (name) => {
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

  it('becomes a finding, a letter, and a day to ask again, and outlives the page', async () => {
    const report = await driver.openOwnPage('src/ui/report/index.html');
    await until('the report', async () => (await text(report)).length > 20);
    await drop(report, 'tests/fixtures/plans/sample/sample-iep.pdf', 'plan.pdf');
    await until('the question', async () => (await text(report)).includes(ask), 30_000);

    await report.evaluate(`[...document.querySelectorAll('.youknow__one')].find((one) => one.textContent.includes(${JSON.stringify(ask)})).querySelector('button').click()`);
    await until('the finding', async () => (await text(report)).includes(message('rule_acc_not_used_title')));
    expect(await text(report)).not.toContain(ask);

    await report.evaluate(`document.querySelector('a[href="#letters/for/acc-not-used"]').click()`);
    await until('the letter', async () => (await report.$('.letterdesk')) !== null);
    await press(report, 'sent_button');
    await press(report, 'told_keep_day');
    await until('the day to ask again', async () => (await text(report)).includes(message('report_to_calendar')));

    await press(report, 'letter_ui_back');
    await until('the letters sent', async () => (await text(report)).includes(message('sent_title')));
    await report.close();

    const options = await driver.openOwnPage('src/ui/options/index.html');
    await until('what was told', async () => (await text(options)).includes('1 answer to my questions'));
    expect(await text(options)).toContain('1 letter you said you sent');
  }, 90_000);
});
