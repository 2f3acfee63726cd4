import contentScript from '../content/content.ts?script';
import { readCase, readPreferences } from '../casefile/kept.ts';
import type { TabState } from '../casefile/tab-state.ts';
import { browser } from '../platform/browser.ts';
import { ask, enterable } from '../platform/frames.ts';
import { nameOf } from '../platform/pdf-bytes.ts';
import { switchedOn } from '../platform/portals.ts';
import type { Look } from '../platform/protocol.ts';
import { local, session } from '../platform/stores.ts';
import { planState } from './plan-page.ts';

/** Says what a tab is. Looks at the page only after the parent said yes to reading, and reads nothing that was not invited. */
export async function tabState(tab: number): Promise<TabState> {
  return describe(tab, 'look');
}

/** Reads a tab once, because the parent pressed the button, and says what came of it. */
export async function readTab(tab: number): Promise<TabState> {
  return describe(tab, 'read');
}

async function describe(tab: number, what: 'look' | 'read'): Promise<TabState> {
  const { consent } = await readPreferences(local);
  if (!consent) return { kind: 'no-consent' };
  const { url } = await browser.tabs.get(tab);
  const frames = await enterable(tab);
  if (frames === null) return pdfOrClosed(url);
  if (frames[0]?.contentType === 'application/pdf') return { kind: 'pdf', fileName: nameOf(url ?? ''), url: url ?? '' };
  const looks = await Promise.all(frames.map((frame) => ask(tab, frame.id, what, contentScript)));
  const state = await stateOf(best(looks.filter((look) => look !== null)), tab, url ?? '');
  return HOLDS_NO_GRADES.has(state.kind) ? ((await planState(tab, frames, what)) ?? state) : state;
}

/** Then the page may be a plan: some portals show plans as web pages. */
const HOLDS_NO_GRADES: ReadonlySet<TabState['kind']> = new Set(['not-a-grade-page', 'portal-off', 'not-ready', 'could-not-read']);

/** Firefox shows PDFs in a page nobody may enter; a page of the browser itself has no address we may see. */
function pdfOrClosed(url: string | undefined): TabState {
  if (url === undefined || !/^(https?|file):/.test(url) || /^https:\/\/(addons\.mozilla\.org|chromewebstore\.google\.com)\//.test(url)) return { kind: 'closed-page' };
  return { kind: 'pdf', fileName: nameOf(url), url };
}

const WEIGHT = { read: 4, 'not-ready': 3, 'signed-out': 2, 'not-a-grade-page': 0 } as const;

const weight = (look: Look): number => (look.outcome === null ? 0 : WEIGHT[look.outcome]) + (look.portal === null ? 0 : 1);

/** A portal may keep its grades in a frame: the frame that says most speaks for the tab. */
function best(looks: readonly Look[]): Look | null {
  return [...looks].sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

async function stateOf(look: Look | null, tab: number, url: string): Promise<TabState> {
  if (look === null) return { kind: 'closed-page' };
  const { origin } = new URL(url);
  if (!look.invited && look.outcome !== 'signed-out') return look.portal === null ? { kind: 'not-a-grade-page' } : { kind: 'portal-off', portal: look.portal.name, origin };
  switch (look.outcome) {
    case 'read': {
      const { gradebooks } = await readCase(session);
      const here = gradebooks.find((read) => read.tab === tab);
      if (here === undefined) return { kind: 'could-not-read', portal: look.portal?.name ?? null };
      return { kind: 'read', gradebook: here.gradebook.id, portal: look.portal?.name ?? here.gradebook.portal, origin, on: (await switchedOn()).includes(origin) };
    }
    case 'not-ready':
      return look.gaveUp ? { kind: 'could-not-read', portal: look.portal?.name ?? null } : { kind: 'not-ready', portal: look.portal?.name ?? '' };
    case 'signed-out': {
      const { gradebooks } = await readCase(session);
      return { kind: 'signed-out', portal: look.portal?.name ?? null, lastRead: gradebooks.find((read) => new URL(read.url).origin === origin)?.readAt ?? null };
    }
    case 'not-a-grade-page':
    case null:
      return { kind: 'not-a-grade-page' };
  }
}
