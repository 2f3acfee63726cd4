import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, layerOf, type LayerView, READ_LAYER, until } from './harness/driver.ts';
import { BOTH, consent, PORTAL_HOST, startBrowser } from './harness/journey.ts';
import { message, pressing } from './harness/press.ts';
import { pages, startWeb, type Web } from './harness/web.ts';

const sample = readFileSync('tests/fixtures/sample/portal.html', 'utf8');
const html = { type: 'text/html; charset=utf-8' };

const campusCard = (name: string, grade: string): string =>
  `<div class="collapsible-card grades__card"><tl-grading-section-header><h4><a>${name}</a></h4></tl-grading-section-header><tl-grading-task-list><ul><li><span>Quarter Grade (Q2)</span> <tl-grading-score>${grade}</tl-grading-score></li></ul></tl-grading-task-list></div>`;
/** Infinite Campus keeps its grades in a frame of the same origin, and the child's name in the page around it. */
const campus = {
  outer: '<!doctype html><title>Campus</title><div class="student-summary"><span class="student-summary__name">Sam Rivera</span></div><iframe id="main-workspace" name="main-workspace" src="/campus/apps/portal/student/grades" width="900" height="500"></iframe>',
  inner: `<!doctype html><title>Grades</title><app-grades>${campusCard('Math 7', 'F (52%)')}${campusCard('Art 7', 'A (95%)')}</app-grades>`,
};

const SITES = {
  [PORTAL_HOST]: pages({
    '/guardian/home.html': { ...html, body: sample },
    '/guardian/strict.html': { ...html, body: sample, headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" } },
    '/guardian/night.html': { ...html, body: sample.replace('body { margin: 0; background: #fff; color: #222;', 'body { margin: 0; background: #1e2126; color: #d6dae0;').replace('background: #f6f8fa', 'background: #23272d') },
    '/guardian/hostile.html': { ...html, body: sample.replace('Math 7<br>', '&lt;img src=x onerror="window.harmed = true"&gt;<br>') },
    '/campus/nav-wrapper/student/portal/student/grades': { ...html, body: campus.outer },
    '/campus/apps/portal/student/grades': { ...html, body: campus.inner },
    '/news.html': { ...html, body: '<!doctype html><title>News</title><h1>Grade news</h1><p>Grades rose in 2026.</p>' },
    '/public/home.html': { ...html, body: '<!doctype html><title>Sign in</title><form id="LoginForm" action="/guardian/home.html" method="post"><input name="account"><input type="password" name="pw"><button>Sign In</button></form>' },
  }),
};

describe.each(BOTH)('a portal page in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    web = await startWeb(SITES);
    driver = await startBrowser(name, web);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const open = async (path: string): Promise<number> => {
    await page?.close();
    page = await driver.newPage();
    await page.goto(`https://${PORTAL_HOST}${path}`);
    return driver.tabIdOf(page);
  };

  /** Presses the button and reads once, through the real popup; answers what the popup then says. */
  const readOnce = async (): Promise<string> => {
    const popup = await driver.pressButton(page);
    await until('the offer to read once', () => popup.evaluate<boolean>(pressing(message('popup_read_once'))));
    const said = await until('the findings', async () => {
      const text = await popup.evaluate<string>('document.body.innerText');
      return text.includes(message('severity_soon')) ? text : null;
    });
    await popup.close();
    return said;
  };

  it('reads nothing before the parent said yes', async () => {
    const tab = await open('/guardian/home.html');
    const popup = await driver.pressButton(page);
    await until('the question for consent', async () => (await popup.evaluate<string>('document.body.innerText')).length > 40);
    expect(await popup.evaluate('document.body.innerText')).not.toContain('Math 7');
    await popup.close();
    expect(await layerOf(driver, tab)).toBeNull();
    expect(await driver.asExtension(`api.storage.session.get(null).then((kept) => Object.keys(kept).length)`)).toBe(0);
    await consent(driver);
  });

  it('leaves a page that was not invited untouched', async () => {
    const tab = await open('/guardian/home.html');
    const before = (await page.evaluate('document.documentElement.outerHTML')) as string;
    expect(await page.evaluate(`document.querySelector('iep-lantern')`)).toBeNull();
    expect(before).toContain('Rivera, Sam');
    expect(await layerOf(driver, tab).catch(() => null)).toBeNull();
  });

  it('marks the failing rows once the parent presses the button, and says why in the popup', async () => {
    const tab = await open('/guardian/home.html');
    const before = (await page.evaluate('document.body.outerHTML')) as string;
    const said = await readOnce();
    expect(said).toContain('Math 7');
    expect(said).toContain('Science 7');
    const layer = await until('the marks', () => layerOf(driver, tab));
    expect(layer.chips.map(({ label }) => label)).toEqual(['Ask soon: Math 7', 'Ask soon: Science 7']);
    expect(layer.pill).toContain('2');
    expect(await page.evaluate('document.body.outerHTML')).toBe(before);
    expect(await page.evaluate(`[...document.documentElement.children].map(({ localName }) => localName).filter((name) => !name.startsWith('iep-lantern')).join()`)).toBe('head,body');
    expect(await page.evaluate(`document.querySelector('iep-lantern').shadowRoot`)).toBeNull();
    expect(await driver.asExtension(`api.action.getBadgeText({ tabId: ${tab} })`)).toBe('2');
  });

  it('puts each mark beside its class and opens its note by pointer and by keyboard', async () => {
    const tab = await driver.tabIdOf(page);
    const layer = await until('the marks', () => layerOf(driver, tab));
    const [math] = layer.chips;
    const row = (await page.evaluate(`(() => { const box = document.getElementById('ccid_4102').getBoundingClientRect(); return { top: box.top, bottom: box.bottom }; })()`)) as { top: number; bottom: number };
    expect((math?.y ?? 0) + 12).toBeGreaterThan(row.top);
    expect((math?.y ?? 0) + 12).toBeLessThan(row.bottom);
    expect(math?.height).toBeGreaterThanOrEqual(24);
    await page.mouse.click((math?.x ?? 0) + 20, (math?.y ?? 0) + 12);
    const opened = await until('the note', async () => (await layerOf(driver, tab))?.note);
    expect(opened).toContain('Math 7');
    expect(opened).toContain(message('mark_you_could_ask'));
    await page.keyboard.press('Escape');
    await until('the closed note', async () => (await layerOf(driver, tab))?.note === null);
  });

  it('follows the page when the portal draws it anew', async () => {
    const tab = await driver.tabIdOf(page);
    await page.evaluate(`(() => {
      const body = document.querySelector('#quickLookup tbody');
      const rows = [...body.children];
      rows.find((row) => row.id === 'ccid_4103').querySelector('a[href*="fg=Q2"]').replaceChildren('B', document.createElement('br'), '85');
      body.replaceChildren(...rows.reverse());
    })()`);
    const labels = await until('one mark', async () => {
      const layer = await layerOf(driver, tab);
      return layer?.chips.length === 1 ? layer.chips.map(({ label }) => label) : null;
    });
    expect(labels).toEqual(['Ask soon: Math 7']);
    await until('the badge', async () => (await driver.asExtension(`api.action.getBadgeText({ tabId: ${tab} })`)) === '1');
  });

  it('takes the mark off a row the portal hides, and brings it back', async () => {
    const tab = await driver.tabIdOf(page);
    const marks = async (): Promise<number | undefined> => (await layerOf(driver, tab))?.chips.filter(({ hidden }) => !hidden).length;
    await page.evaluate(`document.getElementById('ccid_4102').classList.add('hidden')`);
    await until('no mark', async () => (await marks()) === 0);
    await page.evaluate(`document.getElementById('ccid_4102').classList.remove('hidden')`);
    await until('the mark again', async () => (await marks()) === 1);
  });

  it('waits for a grid that is filled late, however restless the page around it', async () => {
    const tab = await driver.tabIdOf(page);
    await page.evaluate(`(() => {
      document.body.append(Object.assign(document.createElement('div'), { id: 'clock' }));
      window.ticking = setInterval(() => { document.getElementById('clock').textContent = String(performance.now()); }, 30);
      const body = document.querySelector('#quickLookup tbody');
      window.rows = [...body.children];
      body.replaceChildren();
    })()`);
    await until('no marks on an empty grid', async () => (await layerOf(driver, tab)) === null);
    await page.evaluate(`document.querySelector('#quickLookup tbody').replaceChildren(...window.rows)`);
    await until('the mark', async () => (await layerOf(driver, tab))?.chips.length === 1);
    await page.evaluate('clearInterval(window.ticking)');
  });

  it('speaks Spanish on the page as soon as the parent does', async () => {
    const tab = await driver.tabIdOf(page);
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${tab}`);
    await until('the popup', () => popup.evaluate(`document.querySelector('.lang') !== null`) as Promise<boolean>);
    await until('the language switch', () => popup.evaluate(pressing('ES')) as Promise<boolean>);
    await until('Spanish marks', async () => (await layerOf(driver, tab))?.chips[0]?.label.startsWith(message('severity_soon', 'es')));
    expect(await popup.evaluate('document.documentElement.lang')).toBe('es');
    expect(await popup.evaluate('document.body.innerText')).toContain(message('severity_soon', 'es'));
    await popup.close();
    await consent(driver);
  });

  it('wakes after the background was stopped', async () => {
    await driver.killBackground();
    const tab = await open('/guardian/home.html');
    expect(await readOnce()).toContain('Math 7');
    await until('the marks', async () => (await layerOf(driver, tab))?.chips.length === 2);
  });

  it('stays readable on a page that allows no styles of others', async () => {
    const tab = await open('/guardian/strict.html');
    await readOnce();
    const layer = await until('the marks', () => layerOf(driver, tab));
    expect(layer.chips[0]?.height).toBeGreaterThanOrEqual(24);
    expect(layer.chips[0]?.width).toBeLessThan(240);
  });

  it('takes the page’s own brightness', async () => {
    const tab = await open('/guardian/night.html');
    await readOnce();
    expect((await until('the marks', () => layerOf(driver, tab))).theme).toBe('dark');
  });

  it('runs nothing that stands in a course’s name', async () => {
    const tab = await open('/guardian/hostile.html');
    await readOnce();
    const layer = await until('the marks', () => layerOf(driver, tab));
    expect(layer.chips[0]?.label).toContain('<img src=x onerror=');
    expect(await page.evaluate('window.harmed')).toBeUndefined();
  });

  it('draws once on a page whose grades stand in a frame, and names the child from the page around it', async () => {
    const tab = await open('/campus/nav-wrapper/student/portal/student/grades');
    expect(await readOnce()).toContain('Math 7');
    const layers = async () =>
      driver.asExtension<(LayerView | null)[]>(`api.scripting.executeScript({ target: { tabId: ${tab}, allFrames: true }, func: () => ${READ_LAYER} }).then((frames) => frames.sort((a, b) => a.frameId - b.frameId).map((frame) => frame.result))`);
    const [outer, inner] = await until('the mark', async () => {
      const found = await layers();
      return found[1]?.chips.length === 1 ? found : null;
    });
    expect(outer).toBeNull();
    expect(inner?.chips.map(({ label }) => label)).toEqual(['Ask soon: Math 7']);
    const read = await driver.asExtension<{ portal: string; student: string; courses: number }[]>(`api.storage.session.get(null).then((kept) => Object.values(kept).flatMap((value) => value?.gradebooks ?? []).map(({ gradebook }) => ({ portal: gradebook.portal, student: gradebook.student, courses: gradebook.courses.length })))`);
    expect(read.filter(({ portal }) => portal === 'infinite-campus')).toEqual([{ portal: 'infinite-campus', student: 'Sam Rivera', courses: 2 }]);
  });

  it.each([
    ['/news.html', 'popup_nothing_title'],
    ['/public/home.html', 'popup_signed_out_title'],
  ])('says what %s is, and never that nothing is failing', async (path, key) => {
    await open(path);
    const popup = await driver.pressButton(page);
    const words = message(key);
    await until(words, async () => (await popup.evaluate<string>('document.body.innerText')).includes(words));
    await popup.close();
  });

  it('asked the network for nothing but the parent’s own pages', () => {
    const hosts = new Set(web.served.map((line) => line.split(' ')[1]?.split('/')[0]));
    expect([...hosts]).toEqual([PORTAL_HOST]);
    // What a browser asks for by itself is named here; anything else would be ours.
    const own = /^(ps\.rivertown\.example|([\w-]+\.)*(google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox)\.(com|org|net)|[\w.-]*\.mozilla\.(com|org|net)|[\w.-]*\.digicert\.com)(:\d+)?$/;
    expect(web.asked.filter((host) => !own.test(host))).toEqual([]);
  });
});
