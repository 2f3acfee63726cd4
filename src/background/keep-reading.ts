import type { PortalReading } from '../analyzer/model/gradebook.ts';
import { keepMarks } from '../casefile/keep-marks.ts';
import { changeCase, changeTold, readPreferences } from '../casefile/kept.ts';
import { childKey } from '../casefile/told-by-child.ts';
import { localDay } from '../i18n/days.ts';
import { local, session } from '../platform/stores.ts';
import { judgeCase } from './judge-case.ts';

/** Where a reading came from, as the browser tells. */
export interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Puts what a frame has read into the session case. The newest reading of a portal takes the place of the one before:
 * a result never crosses from one child to another, and an old grade never stands beside a new one.
 */
export async function keepReading({ reading, url }: { readonly reading: PortalReading; readonly url: string }, sender: Sender): Promise<void> {
  if (reading.outcome !== 'read') return;
  const readAt = new Date().toISOString();
  const tab = sender.tab?.id ?? null;
  const read = reading.gradebooks.map((gradebook) => ({ gradebook, readAt, url, tab, frame: sender.frameId ?? 0 }));
  const portals = new Set(read.map(({ gradebook }) => gradebook.portal));
  await changeCase(session, navigator.locks, (kase) => ({
    ...kase,
    // What stands in a tab now is grades, and no longer a plan that was read there.
    documents: kase.documents.map((one) => (one.page !== undefined && one.page.tab === tab ? { ...one, page: { ...one.page, tab: null } } : one)),
    gradebooks: [...kase.gradebooks.filter(({ gradebook, tab: from }) => !portals.has(gradebook.portal) && (from === null || from !== tab)), ...read],
  }));
  const preferences = await readPreferences(local);
  if (preferences.keepMarks) for (const { gradebook } of read) await changeTold(local, navigator.locks, childKey(gradebook.student), (told) => keepMarks(told, gradebook, localDay(new Date())));
  await judgeCase();
}
