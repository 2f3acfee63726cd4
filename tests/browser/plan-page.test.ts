import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IEP_PAGE, NO_PLANS, PROGRESS_PAGE } from '../content/plan-page/plan-pages.ts';
import { type Driver, until } from './harness/driver.ts';
import { BOTH, consent, startBrowser } from './harness/journey.ts';
import { message, press, pressing } from './harness/press.ts';
import { pages, startWeb, type Web } from './harness/web.ts';

const HOST = 'plans.rivertown.example';
const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });
const STYLE = '<style>body { font: 16px/1.6 sans-serif; margin: 24px 56px; max-inline-size: 860px; } table { border-collapse: collapse; inline-size: 100%; } td, th { border: 1px solid #bbb; padding: 6px 10px; text-align: start; }</style>';
const site = pages({
  '/iep': html(IEP_PAGE.replace('</head>', `${STYLE}</head>`)),
  '/framed': html(`<!doctype html><title>Portal</title><h1>Documents</h1><iframe src="/progress" width="800" height="400"></iframe>`),
  '/progress': html(PROGRESS_PAGE),
  '/blog': html(NO_PLANS['a blog about IEPs'] ?? ''),
  '/form': html(NO_PLANS['a form that a parent is filling in'] ?? ''),
});

const READ_MARKS = `(() => {
  const host = document.querySelector('iep-lantern-plan');
  if (host === null) return null;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
  return {
    pill: root.querySelector('.pill')?.textContent ?? '',
    note: root.querySelector('.note')?.textContent ?? null,
    chips: [...root.querySelectorAll('.mark')].map((chip) => {
      const { x, y, width, height } = chip.getBoundingClientRect();
      return { label: chip.getAttribute('aria-label'), words: chip.textContent, hidden: chip.hidden, x, y, width, height };
    }),
  };
})()`;

interface Marks {
  readonly pill: string;
  readonly note: string | null;
  readonly chips: readonly { readonly label: string; readonly words: string; readonly hidden: boolean; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

/** The page without our own hosts beside its body. */
const PAGE_AS_IT_IS = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const ours of copy.querySelectorAll('iep-lantern, iep-lantern-plan, iep-lantern-papers')) ours.remove();
  return copy.outerHTML + document.styleSheets.length + document.adoptedStyleSheets.length;
})()`;

describe.each(BOTH)('a plan that is a web page, in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let page: Page;
  let tab: number;
  let before: string;

  const lit = async (): Promise<readonly string[]> => (await page.evaluate(`[...(CSS.highlights.get('iep-lantern') ?? [])].map(String)`)) as string[];
  const marks = (): Promise<Marks | null> => driver.asExtension(`api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ${READ_MARKS} }).then(([r]) => r.result)`);
  const picture = async (of: Page, what: string): Promise<void> => {
    mkdirSync('artifacts', { recursive: true });
    await of.screenshot({ path: `artifacts/plan-page-${what}-${name}.png` });
  };
  const popupSays = async (words: string): Promise<void> => {
    const popup = await driver.pressButton(page);
    await until(words, () => popup.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`));
    await popup.close();
  };
  const documents = (): Promise<number> => driver.asExtension<number>(`api.storage.session.get('case').then((kept) => kept.case?.documents?.length ?? 0)`);

  beforeAll(async () => {
    web = await startWeb({ [HOST]: site });
    driver = await startBrowser(name, web);
    await consent(driver);
    page = await driver.newPage();
    await page.setViewport({ width: 1100, height: 1100 });
  }, 60_000);
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  it.each(['/blog', '/form'])('is not seen in %s', async (path) => {
    await page.goto(`https://${HOST}${path}`);
    await popupSays(message('popup_nothing_title'));
  });

  it('is offered, and read only when the parent says so', async () => {
    await page.goto(`https://${HOST}/iep`);
    before = (await page.evaluate(PAGE_AS_IT_IS)) as string;
    await popupSays(message('popup_plan_title'));
    tab = await driver.tabIdOf(page);
    await new Promise((wait) => setTimeout(wait, 800));
    expect(await documents()).toBe(0);
    expect(await page.evaluate(`document.querySelector('iep-lantern-plan')`)).toBeNull();
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await popup.setViewport({ width: 380, height: 600 });
    await until('the offer', () => popup.$(`button ::-p-text(${message('popup_plan_read')})`));
    await picture(popup, 'offer');
    await press(popup, 'popup_plan_read');
    await until('findings', () => popup.$('.find'));
    await picture(popup, 'found');
    await popup.close();
  }, 60_000);

  it('has its vague words lit in place, a numbered chip beside them, and is left unchanged', async () => {
    await page.bringToFront();
    const found = await until('marks', async () => {
      const now = await marks();
      return now !== null && now.chips.length > 0 ? now : null;
    });
    await picture(page, 'marks');
    expect((await lit()).join('\n')).toContain('to the best of her ability');
    expect(found.chips.every(({ words, hidden }) => /^\d+$/.test(words) && !hidden)).toBe(true);
    expect(new Set(found.chips.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(found.chips.length);
    expect(await page.evaluate(PAGE_AS_IT_IS)).toBe(before);
  });

  it('opens the note of a chip', async () => {
    const chip = (await marks())?.chips[0];
    await page.mouse.click((chip?.x ?? 0) + 12, (chip?.y ?? 0) + 12);
    const note = await until('the note', async () => (await marks())?.note);
    expect(note).toContain(message('mark_you_could_ask'));
    await picture(page, 'note');
    await page.mouse.click(5, 5);
    await until('no note', async () => (await marks())?.note === null);
  });

  it('is shown from the report', async () => {
    await page.evaluate(`document.body.style.paddingBlockEnd = '3000px'; scrollTo(0, 3000)`);
    const report = await driver.openOwnPage('src/ui/report/index.html');
    await report.setViewport({ width: 1200, height: 900 });
    await press(report, 'ui_show_on_page');
    await until('the words in view', async () => ((await page.evaluate('scrollY')) as number) < 1500);
    await picture(report, 'report');
    expect(web.served.filter((line) => line.endsWith('/iep'))).toHaveLength(1);
    await report.close();
    await page.evaluate(`document.body.style.removeProperty('padding-block-end')`);
  });

  it('follows the page: words that go lose their light', async () => {
    await page.evaluate(`document.getElementById('goal').textContent = 'Maya will read 90 words in a minute in 3 of 4 trials by May 2027.'`);
    await until('less light', async () => (await lit()).every((words) => !words.includes('best of her ability')));
  });

  it('loses a mark that the parent calls wrong', async () => {
    const vague = (await marks())?.chips.find(({ label }) => label.includes('8. '));
    await page.mouse.click((vague?.x ?? 0) + 12, (vague?.y ?? 0) + 12);
    await until('the note', async () => (await marks())?.note);
    await driver.asExtension(`api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => {
      const host = document.querySelector('iep-lantern-plan');
      const root = globalThis.chrome?.dom?.openOrClosedShadowRoot ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
      root.querySelector('.btn--quiet').click();
    } }).then(() => true)`);
    await until('one mark less', async () => (await marks())?.chips.every(({ label }) => label !== vague?.label));
    expect((await lit()).join('\n')).not.toContain('Extra time as appropriate');
  });

  it('speaks Spanish as soon as the parent does', async () => {
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await until('the language switch', () => popup.evaluate(pressing('ES')) as Promise<boolean>);
    await until('Spanish marks', async () => (await marks())?.pill.includes('por preguntar'));
    await until('the language switch', () => popup.evaluate(pressing('EN')) as Promise<boolean>);
    await popup.close();
  });

  it('loses all marks when the permission goes', async () => {
    await driver.asExtension(`api.runtime.sendMessage({ name: 'switchOff', data: 'https://${HOST}' })`);
    await until('no marks', async () => (await page.evaluate(`document.querySelector('iep-lantern-plan') === null && !CSS.highlights.has('iep-lantern')`)) as boolean);
  });

  it('is read in a frame of the same site, too', async () => {
    await page.goto(`https://${HOST}/framed`);
    await popupSays(message('popup_plan_title'));
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await press(popup, 'popup_plan_read');
    await until('the report in the case', async () => (await documents()) === 2);
    await popup.close();
  });
});
