import { changeCase, changeTold, readCase, readPreferences, readTold } from '../casefile/kept.ts';
import { DEFAULT_PREFERENCES } from '../casefile/preferences.ts';
import { EMPTY_CASE, fileOf } from '../casefile/session-case.ts';
import type { TabState } from '../casefile/tab-state.ts';
import { browser } from '../platform/browser.ts';
import { loadWords } from '../platform/locale.ts';
import { send } from '../platform/messages.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { pageShapeOf } from '../platform/page-shape.ts';
import { fetchPdf } from '../platform/pdf-bytes.ts';
import { patternOf, switchedOn, unregister } from '../platform/portals.ts';
import { local, session } from '../platform/stores.ts';
import type { FrontPage, LanternPort, ReportTarget, SwitchedOnPortal } from './port.ts';


/** The tab the popup speaks of: the one in front, or the one named in the popup's own address when it was opened as a tab. */
async function frontPage(): Promise<FrontPage> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return { tab: named, url: null };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tab: tab?.id ?? -1, url: tab?.url ?? null };
}

const frontTab = async (): Promise<number> => (await frontPage()).tab;

async function listPortals(): Promise<readonly SwitchedOnPortal[]> {
  const names = (await local.getItem('portalNames')) ?? {};
  return (await switchedOn()).map((origin) => ({ origin, portal: names[origin] ?? null }));
}

const openReport = (target: ReportTarget): Promise<void> => openOwnPage('report', { ...target });

/** A listener on storage keys that answers how to stop it. */
function follow<Value>(storage: 'session' | 'local', key: string, read: () => Promise<Value>, listener: (value: Value) => void): () => void {
  const area = browser.storage[storage];
  const onChanged = (changes: Readonly<Record<string, unknown>>): void => {
    if (key in changes) void read().then(listener);
  };
  area.onChanged.addListener(onChanged);
  return () => area.onChanged.removeListener(onChanged);
}

/** What our pages ask of the browser. */
export const lantern: LanternPort = {
  session: { get: () => readCase(session), onChange: (listener) => follow('session', 'case', () => readCase(session), listener) },
  preferences: {
    get: () => readPreferences(local),
    onChange: (listener) => follow('local', 'preferences', () => readPreferences(local), listener),
    async set(change) {
      await local.setItem('preferences', { ...(await readPreferences(local)), ...change });
      await send('judge', undefined);
    },
  },
  told: {
    get: () => readTold(local),
    onChange: (listener) => follow('local', 'told', () => readTold(local), listener),
    async change(child, change) {
      await changeTold(local, navigator.locks, child, change);
      await send('judge', undefined);
    },
  },
  portals: {
    get: listPortals,
    onChange(listener) {
      const tell = (): void => void listPortals().then(listener);
      browser.permissions.onAdded.addListener(tell);
      browser.permissions.onRemoved.addListener(tell);
      return () => {
        browser.permissions.onAdded.removeListener(tell);
        browser.permissions.onRemoved.removeListener(tell);
      };
    },
  },
  browserLanguage: browser.i18n.getUILanguage(),
  words: (language) => loadWords(language),

  async tabState() {
    return send('tabState', await frontTab());
  },
  frontPage,
  onTabState(listener) {
    return follow<TabState>('session', 'case', async () => send('tabState', await frontTab()), listener);
  },
  async readTab() {
    return send('readTab', await frontTab());
  },
  switchOnPortal(origin) {
    // The request comes first and nothing is awaited before it: the browser accepts it only straight from the click.
    const granted = browser.permissions.request({ origins: [patternOf(origin)] });
    void frontTab().then((tab) => send('switchingOn', { origin, tab }));
    return granted;
  },
  async switchOffPortal(origin) {
    await send('switchOff', origin);
    await unregister(origin);
  },
  async showOnPage(evidence) {
    if (evidence.kind !== 'page') return false;
    const { gradebooks, documents } = await readCase(session);
    const plan = documents.find(({ document }) => document.id === evidence.document)?.page;
    const tab = plan?.tab ?? gradebooks.find(({ gradebook }) => gradebook.id === evidence.document)?.tab ?? null;
    if (tab === null) return false;
    try {
      const shown = plan === undefined ? await send('show', evidence.path, tab) : await send('showPlan', { path: evidence.path, quote: evidence.quote }, { tabId: tab, frameId: plan.frame });
      const { windowId } = await browser.tabs.update(tab, { active: true });
      if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
      return shown;
    } catch {
      return false;
    }
  },

  openReport,
  async openPlan() {
    const { documents } = await readCase(session);
    const last = documents.at(-1);
    await openReport(last === undefined ? {} : { document: last.document.id, ...(last.url === null || last.page !== undefined ? {} : { url: last.url }) });
  },
  openWelcome: () => openOwnPage('welcome'),
  openOptions: () => browser.runtime.openOptionsPage(),
  openPageShape: async () => openOwnPage('page-shape', { tab: await frontTab() }),
  pageShape: pageShapeOf,

  async savePlan(documents) {
    const files = new Set(documents.map(({ document }) => fileOf(document.id)));
    await changeCase(session, navigator.locks, (kase) => ({ ...kase, documents: [...kase.documents.filter(({ document }) => !files.has(fileOf(document.id))), ...documents] }));
    await send('judge', undefined);
  },
  async removePlan(document) {
    await changeCase(session, navigator.locks, (kase) => ({ ...kase, documents: kase.documents.filter((read) => read.document.id !== document) }));
    await send('judge', undefined);
  },
  fetchPdf,
  requestHost: (origin) => browser.permissions.request({ origins: [patternOf(origin)] }),

  async eraseEverything() {
    const origins = await switchedOn();
    await Promise.all(origins.map((origin) => send('switchOff', origin).then(() => unregister(origin))));
    await changeCase(session, navigator.locks, () => EMPTY_CASE);
    await Promise.all([session.clear(), local.clear()]);
    await local.setItem('preferences', DEFAULT_PREFERENCES);
  },
  async exportEverything() {
    const kept = { case: await readCase(session), preferences: await readPreferences(local), told: await readTold(local), portals: await listPortals() };
    return JSON.stringify(kept, null, 2);
  },
};
