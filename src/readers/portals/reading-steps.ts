import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { candidates, signInOf } from './candidates.ts';
import { signs as genericTable } from './generic-table.ts';
import type { Portal, PortalPage } from './portal.ts';

const ONE_CLASS = 'one-class';
/** The readers that know no portal, in the order in which they are asked. */
const BY_WORDS = [genericTable.id, ONE_CLASS];

/** The portal that claims a page, and how surely. */
export interface Claim {
  readonly portal: Portal;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * Work on a page that asks for portals by id, one at a time, and ends with its answer. So the same steps serve a caller
 * that holds every portal and one that loads a portal only when a page asks for it.
 */
export type Steps<Answer> = Generator<string, Answer, Portal>;

/** The portal whose grade page this is, or null: not a grade page, or a sign-in page. */
export function* recognising(page: PortalPage): Steps<Claim | null> {
  const best = (yield* claiming(page)) ?? (yield* claimingByWords(page));
  if (best === null) return null;
  const { outcome } = yield* readingAs(best.portal, page);
  return outcome === 'signed-out' || outcome === 'not-a-grade-page' ? null : best;
}

/**
 * Reads a page of any grade portal. The page is only looked at, never changed.
 * `read` holds at least one course; a sign-in form, a page still filling and any other page are three other answers.
 */
export function* reading(page: PortalPage): Steps<PortalReading> {
  const best = yield* claiming(page);
  const answer = yield* readingAs(best?.portal ?? (yield genericTable.id), page);
  return best === null && answer.outcome === 'signed-out' ? { outcome: 'signed-out', portal: signInOf(page) } : answer;
}

function* readingAs(portal: Portal, page: PortalPage): Steps<PortalReading> {
  const own = portal.read(page);
  if (own.outcome === 'read' || portal.alsoByWords?.(page) !== true) return own;
  for (const id of BY_WORDS) {
    if (id === portal.id) continue;
    const byWords = (yield id).read(page, portal.id);
    if (byWords.outcome === 'read') return byWords;
  }
  return own;
}

function* claiming(page: PortalPage): Steps<Claim | null> {
  for (const { signs, score } of candidates(page)) {
    const portal = yield signs.id;
    if (portal.confirms?.(page) !== false) return { portal, score };
  }
  return null;
}

/** The generic reader is asked only when no portal sees something of its own. */
function* claimingByWords(page: PortalPage): Steps<Claim | null> {
  const portal = yield genericTable.id;
  const sees = portal.confirms?.(page) !== false || (yield ONE_CLASS).confirms?.(page) !== false;
  return sees ? { portal, score: portal.recognise(page) } : null;
}
