import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { portals } from './index.ts';
import { isSignIn } from './look/ready.ts';
import type { Portal, PortalPage } from './portal.ts';

/** The portal that claims a page, and how surely. */
export interface Claim {
  readonly portal: Portal;
  /** 0 to 1. */
  readonly score: number;
}

/** Below this a page is nobody's. */
export const LEAST_SCORE = 0.25;

/** Every portal that sees something of its own in the page, best first. */
export function claims(page: PortalPage): Claim[] {
  const named = portals.filter((portal) => portal.id !== 'generic-table').map((portal) => ({ portal, score: portal.recognise(page) }));
  const own = named.filter((claim) => claim.score >= LEAST_SCORE).sort((a, b) => b.score - a.score);
  if (own.length > 0) return own;
  return portals.filter((portal) => portal.id === 'generic-table').map((portal) => ({ portal, score: portal.recognise(page) })).filter((claim) => claim.score >= LEAST_SCORE);
}

/** The portal whose grade page this is, or null: not a grade page, or a sign-in page. */
export function recognisePortal(page: PortalPage): Claim | null {
  const best = claims(page)[0] ?? null;
  if (best === null) return null;
  return isSignIn(page.document) && best.portal.read(page).outcome !== 'read' ? null : best;
}

/**
 * Reads a page of any grade portal. The page is only looked at, never changed.
 * `read` holds at least one course; a sign-in form, a page still filling and any other page are three other answers.
 */
export function readPortal(page: PortalPage): PortalReading {
  const best = claims(page)[0];
  const reading: PortalReading = best === undefined ? { outcome: 'not-a-grade-page' } : best.portal.read(page);
  if (reading.outcome === 'read' || !isSignIn(page.document)) return reading;
  return { outcome: 'signed-out', portal: best?.portal.id === 'generic-table' ? null : (best?.portal.id ?? signInOf(page)) };
}

/** A sign-in page shows few marks of its portal; the address may still name it. */
function signInOf(page: PortalPage): string | null {
  return portals.find((portal) => portal.signsInAt?.(page) === true)?.id ?? null;
}
