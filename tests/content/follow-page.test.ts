import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PortalReading } from '../../src/analyzer/model/gradebook.ts';
import { followPage, type Following } from '../../src/content/follow-page.ts';
import { readPortal } from '../../src/readers/portals/read-portal.ts';

const row = (name: string, mark: string): string => `<tr><td>${name}</td><td>Diaz, Ana</td><td>${mark}</td></tr>`;
const PAGE = `<!doctype html><title>Grades</title><header><span id="clock">10:01</span> <b id="count">2 messages</b></header>
  <nav><button id="tab">More</button></nav><div id="who">Sam Rivera</div><main><h1>Grades</h1><p>Student: <b id="name">Sam Rivera</b></p>
  <div id="panel"><table><thead><tr><th>Course</th><th>Teacher</th><th>Grade</th></tr></thead><tbody>${row('Math 7', 'F 52%')}${row('Art 7', 'A 95%')}</tbody></table></div></main>
  <aside id="side"><p>News</p></aside>`;

describe('followPage', () => {
  let page: Document;
  let readings: PortalReading[];
  let reported: PortalReading[];
  let following: Following;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { window } = new JSDOM(PAGE, { url: 'https://portal.example/grades' });
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    page = window.document;
    readings = [];
    reported = [];
    const look = (): Promise<PortalReading> => {
      const reading = readPortal({ document: page, url: new URL(page.URL) });
      readings.push(reading);
      return Promise.resolve(reading);
    };
    following = followPage(page, look, async (reading) => void reported.push(reading));
    await following.first;
  });
  afterEach(() => {
    following.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const find = (selector: string): HTMLElement => page.querySelector<HTMLElement>(selector) as HTMLElement;
  const add = (to: string, html: string): void => find(to).insertAdjacentHTML('beforeend', html);
  /** How often the page was read again because of a change. */
  const readAgainAfter = async (change: () => void): Promise<number> => {
    const before = readings.length;
    change();
    await vi.advanceTimersByTimeAsync(3_000);
    return readings.length - before;
  };

  it.each<[string, () => void]>([
    ['a clock that ticks', () => find('#clock').replaceChildren('10:02')],
    ['a clock that ticks in its own text', () => void ((find('#clock').firstChild as Text).data = '10:03')],
    ['a new count of messages', () => find('#count').replaceChildren('3 messages')],
    ['a message that comes and goes', () => add('body', '<div class="toast">Saved.</div>')],
    ['more in a side bar', () => add('#side', '<p>one more line</p>')],
    ['a menu that opens', () => find('nav').setAttribute('class', 'hidden')],
    ['a colour', () => find('#panel').setAttribute('style', 'color: red')],
    ['a class that shows and hides nothing', () => find('#panel').setAttribute('class', 'wide')],
    ['the body held still under a dialog', () => page.body.setAttribute('style', 'overflow: hidden')],
    ['our own marks', () => page.documentElement.append(page.createElement('iep-lantern'), page.createElement('iep-lantern-plans'))],
  ])('is not moved by %s', async (_, change) => {
    expect(await readAgainAfter(change)).toBe(0);
  });

  it.each<[string, () => void]>([
    ['a new mark', () => find('tbody tr td:last-child').replaceChildren('D 61%')],
    ['a new mark in the same text', () => void ((find('tbody tr td:last-child').firstChild as Text).data = 'D 61%')],
    ['a new row', () => add('tbody', row('Music', 'B 84%'))],
    ['a row that is hidden', () => find('tbody tr').setAttribute('class', 'hidden')],
    ['a row that is hidden by style', () => find('tbody tr').setAttribute('style', 'display:none')],
    ['a table that comes late', () => add('#side', `<section><table><tr><th>Course</th><th>Grade</th></tr>${row('Gym', 'A')}</table></section>`)],
    ['a grid that comes late, empty', () => add('body', '<div role="grid"></div>')],
    ['the panel of another term', () => find('#panel').setAttribute('hidden', '')],
    ['the table taken away', () => find('table').remove()],
    ['the page drawn anew', () => page.body.replaceChildren()],
    ['another child', () => find('#name').replaceChildren('Ana Rivera')],
    ['another child in a place without a label', () => find('#who').replaceChildren('Ana Rivera')],
    ['another term', () => add('nav', '<span>Quarter 3</span>')],
    ['a chosen tab', () => find('#tab').setAttribute('aria-selected', 'true')],
    ['a tab chosen by class', () => find('#tab').setAttribute('class', 'tab active')],
    ['a day', () => find('#count').replaceChildren('Updated 11/24/2026')],
    ['a form to sign in', () => add('body', '<form><input type="password"></form>')],
  ])('reads again after %s', async (_, change) => {
    expect(await readAgainAfter(change)).toBe(1);
  });

  it('reports only what says something new', async () => {
    await readAgainAfter(() => find('tbody tr').setAttribute('style', 'visibility: visible'));
    expect(reported).toHaveLength(1);
    await readAgainAfter(() => find('tbody tr').remove());
    expect(reported).toHaveLength(2);
  });

  it('takes any change as news on another address, and on a page without grades', async () => {
    page.defaultView?.history.pushState(null, '', '/grades?term=2');
    expect(await readAgainAfter(() => find('#clock').replaceChildren('10:04'))).toBe(1);
    expect(await readAgainAfter(() => find('main').replaceChildren('Nothing here'))).toBe(1);
    expect(await readAgainAfter(() => find('#clock').replaceChildren('10:05'))).toBe(1);
    expect(await readAgainAfter(() => page.documentElement.append(page.createElement('iep-lantern')))).toBe(0);
  });

  it('reads a page that never rests every two seconds', async () => {
    const before = readings.length;
    for (let turn = 0; turn < 60; turn += 1) {
      find('tbody tr td:last-child').replaceChildren(`F ${turn}%`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(readings.length - before).toBeGreaterThanOrEqual(2);
    expect(readings.length - before).toBeLessThanOrEqual(4);
  });

  it('is still after stop', async () => {
    following.stop();
    expect(await readAgainAfter(() => find('tbody').replaceChildren())).toBe(0);
  });
});
