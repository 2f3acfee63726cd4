import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type SavedPage, savedPages } from '../readers/portals/saved-page.ts';
import { type Driver, READ_LAYER, until } from './harness/driver.ts';
import { expectedMarks, mustBeMarked } from './harness/expected-marks.ts';
import { BOTH, consent, startBrowser } from './harness/journey.ts';
import { savedSites } from './harness/saved-site.ts';
import { startWeb, type Web } from './harness/web.ts';

const saved = savedPages();
const sites = savedSites(saved);
const patterns = sites.origins.map((origin) => `${origin.split('//')[0]}//${new URL(origin).hostname}/*`);

interface Seen {
  /** What the page is, as our script in it says. */
  readonly outcome: string;
  /** The marks, by the words a screen reader says. */
  readonly marks: readonly string[];
  readonly hidden: number;
}

/**
 * Every saved page under its real host name, in the browser, with the portal switched on: what stands on the page
 * against what its records and our own judgement of them say.
 */
describe.each(BOTH)('saved portal pages in %s', (name) => {
  let web: Web;
  let driver: Driver;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    web = await startWeb(sites.sites);
    driver = await startBrowser(name, web, { granted: patterns });
    await consent(driver);
    page = await driver.newPage();
    tab = await driver.tabIdOf(page);
    for (const origin of sites.origins) await driver.asExtension(`api.runtime.sendMessage({ name: 'switchingOn', data: { origin: ${JSON.stringify(origin)}, tab: ${tab} } }).then(() => true)`);
    expect(await driver.asExtension<number>('api.scripting.getRegisteredContentScripts().then((all) => all.length)')).toBe(sites.origins.length);
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const look = async (at: SavedPage): Promise<Seen> => {
    sites.show(at);
    await page.goto(at.expected.url, { waitUntil: 'domcontentloaded' });
    return until(`a reading of ${at.portal}/${at.name}`, () => driver.asExtension<Seen | null>(seeIn(tab)), 10_000, 20);
  };

  it('are marked where a class is failing or at risk, and nowhere else', async () => {
    const table = new Map<string, { pages: number; toMark: number; marks: number; wrong: number }>();
    const wrong: string[] = [];
    for (const at of saved) {
      const { outcome, marks, hidden } = await look(at);
      const expected = expectedMarks(at);
      const must = mustBeMarked(at);
      const problems = [
        ...(outcome === at.expected.outcome ? [] : [`is ${outcome}, not ${at.expected.outcome}`]),
        ...must.filter((course) => !marks.some((label) => label.endsWith(`: ${course}`))).map((course) => `${course} is not marked`),
        ...(marks.toSorted().join('\n') === expected.toSorted().join('\n') ? [] : [`marked ${marks.join(', ')}; expected ${expected.join(', ')}`]),
        ...(hidden === 0 ? [] : [`${hidden} marks are out of sight`]),
      ];
      if (problems.length > 0) wrong.push(`${at.portal}/${at.name}: ${problems.join('; ')}`);
      const row = table.get(at.portal) ?? { pages: 0, toMark: 0, marks: 0, wrong: 0 };
      table.set(at.portal, { pages: row.pages + 1, toMark: row.toMark + must.length, marks: row.marks + marks.length, wrong: row.wrong + (problems.length > 0 ? 1 : 0) });
    }
    console.table(Object.fromEntries(table));
    expect(table.get('none')?.marks).toBe(0);
    expect(wrong).toEqual([]);
  }, 300_000);
});

/** Runs in a page of the extension: what stands on the tab once it was read and drawn or holds no grades to read; null before. */
const seeIn = (tab: number): string => `(async () => {
  const frames = await api.scripting.executeScript({ target: { tabId: ${tab}, allFrames: true }, func: () => ${READ_LAYER} });
  const answers = await Promise.all(frames.map(({ frameId }) => api.tabs.sendMessage(${tab}, { name: 'look', data: undefined }, { frameId }).then((reply) => reply.answer, () => null)));
  const looks = answers.filter((look) => look?.invited && look.outcome !== null);
  const read = looks.find(({ outcome }) => outcome === 'read');
  const layers = frames.map(({ result }) => result).filter((layer) => layer !== null);
  if (looks.length === 0 || (read !== undefined && layers.length === 0)) return null;
  const chips = layers.flatMap(({ chips }) => chips);
  return { outcome: (read ?? looks[0]).outcome, marks: chips.map(({ label }) => label), hidden: chips.filter(({ hidden }) => hidden).length };
})()`;
