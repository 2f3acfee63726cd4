import contentScript from '../content/content.ts?script';
import { changeCase, readPreferences } from '../casefile/kept.ts';
import { browser } from '../platform/browser.ts';
import { tellEveryTab } from '../platform/every-tab.ts';
import { ask, enterable } from '../platform/frames.ts';
import { patternOf, prune, register, switchedOn } from '../platform/portals.ts';
import { local, session } from '../platform/stores.ts';

/** A registered content script may read when the parent has said yes to reading and this portal is on. */
export async function mayRead(url: string | undefined): Promise<boolean> {
  const { consent } = await readPreferences(local);
  if (!consent || url === undefined) return false;
  const { hostname, protocol } = new URL(url);
  return (await switchedOn()).some((origin) => new URL(origin).hostname === hostname && new URL(origin).protocol === protocol);
}

/**
 * Finishes switching a portal on once the browser has the parent's yes. The question closes the popup in Chrome, so the
 * popup cannot do this itself: it leaves word in the session store, and the grant wakes this worker.
 */
export async function switchOnGranted(): Promise<void> {
  const pending = await session.getItem('switchingOn');
  if (pending === null) return;
  if (!(await browser.permissions.contains({ origins: [patternOf(pending.origin)] }))) return;
  await session.removeItem('switchingOn');
  await register(pending.origin, contentScript);
  const frames = (await enterable(pending.tab)) ?? [];
  const looks = await Promise.all(frames.map((frame) => ask(pending.tab, frame.id, 'read', contentScript)));
  const portal = looks.find((look) => look?.portal !== null && look?.portal !== undefined)?.portal;
  if (portal === undefined || portal === null) return;
  await local.setItem('portalNames', { ...(await local.getItem('portalNames')), [pending.origin]: portal.name });
}

/** Takes the marks off the pages of an origin, or of every origin whose permission went away (null). */
export async function switchOff(origin: string | null): Promise<void> {
  const origins = origin === null ? await prune() : [origin];
  // A plan page that was told to stop is drawn on no more.
  const isOff = (url: string | null): boolean => url !== null && origins.includes(new URL(url).origin);
  const { gradebooks } = await changeCase(session, navigator.locks, (kase) => ({
    ...kase,
    documents: kase.documents.map((read) => (read.page !== undefined && isOff(read.url) ? { ...read, page: { ...read.page, tab: null } } : read)),
  }));
  const tabs = gradebooks.filter(({ url, tab }) => tab !== null && isOff(url)).map(({ tab }) => tab as number);
  await Promise.all([tellEveryTab('stop', origins), ...tabs.map((tab) => browser.action.setBadgeText({ text: '', tabId: tab }).catch(() => undefined))]);
}
