import { fingerprint } from '../casefile/fingerprint.ts';
import { changeCase, readCase } from '../casefile/kept.ts';
import type { ReadDocument } from '../casefile/session-case.ts';
import type { TabState } from '../casefile/tab-state.ts';
import type { Frame } from '../platform/frames.ts';
import { send } from '../platform/messages.ts';
import type { PlanLook } from '../platform/protocol.ts';
import { session } from '../platform/stores.ts';
import type { DocumentKind } from '../analyzer/model/plan.ts';
import type { Layout } from '../readers/layout.ts';
import { readPlans } from '../readers/plan/read-plan.ts';
import { bringScript } from './bring-script.ts';
import { judgeCase } from './judge-case.ts';
import type { Sender } from './keep-reading.ts';

/** Papers that owe nothing to a child: what looked like a plan was none. */
const NO_PLAN: ReadonlySet<DocumentKind> = new Set(['other', 'safeguards', 'letter']);

/** What a tab without grades is, when it looks like a plan: else null. Reads it when `what` says so. */
export async function planState(tab: number, frames: readonly Frame[], what: 'look' | 'read'): Promise<TabState | null> {
  const looks = await Promise.all(frames.map(async ({ id }) => ({ id, look: await askPlan(tab, id, 'lookPlan') })));
  const plans = looks.filter(({ look }) => look?.looks === true);
  if (plans.length === 0) return null;
  if (what === 'read') await Promise.all(plans.map(({ id }) => askPlan(tab, id, 'readPlan')));
  else if (!plans.some(({ look }) => look?.read === true)) return { kind: 'plan-page', name: plans[0]?.look?.name ?? '' };
  const here = (await readCase(session)).documents.find(({ page }) => page?.tab === tab);
  return here === undefined ? { kind: 'could-not-read', portal: null } : { kind: 'plan-read', document: here.document.id };
}

async function askPlan(tab: number, frame: number, what: 'lookPlan' | 'readPlan'): Promise<PlanLook | null> {
  const target = { tabId: tab, frameId: frame };
  return send(what, undefined, target).catch(async () => ((await bringScript('parts', 'plan-page', { tab: { id: tab }, frameId: frame })) ? send(what, undefined, target).catch(() => null) : null));
}

/**
 * Puts a plan that is a web page into the session case. It is known by its address: read again, it takes its own place. Grades that
 * were read in the same tab are no longer on it.
 */
export async function keepPlanPage({ layout, url }: { readonly layout: Layout; readonly url: string }, sender: Sender): Promise<void> {
  const id = planPageId(url);
  const plans = readPlans({ ...layout, document: id });
  const readAt = new Date().toISOString();
  const tab = sender.tab?.id ?? null;
  const page = { tab, frame: sender.frameId ?? 0 };
  const read: readonly ReadDocument[] = plans.every(({ kind }) => NO_PLAN.has(kind)) ? [] : plans.map((document) => ({ document, readAt, url, page }));
  await changeCase(session, navigator.locks, (kase) => ({
    ...kase,
    gradebooks: kase.gradebooks.map((one) => (one.tab === tab ? { ...one, tab: null } : one)),
    documents: [...kase.documents.filter(({ document }) => document.id !== id && !document.id.startsWith(`${id}/`)).map((one) => movedOn(one, page)), ...read],
  }));
  await judgeCase();
}

/** A frame shows one page at a time. */
function movedOn(read: ReadDocument, { tab, frame }: NonNullable<ReadDocument['page']>): ReadDocument {
  return read.page?.tab === tab && read.page?.frame === frame ? { ...read, page: { tab: null, frame } } : read;
}

/** An address without the place on the page. Some pages keep their route behind the sign, and that is no place. */
export function planPageId(url: string): string {
  const [address = '', place = ''] = url.split('#');
  return `page-${fingerprint(/^[!/]/.test(place) ? url : address)}`;
}
