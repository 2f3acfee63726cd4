import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import genericTable from './generic-table.ts';
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
const LEAST_SCORE = 0.25;

/** Every portal that sees something of its own in the page, best first. The generic reader is asked only when none does. */
export function claims(page: PortalPage): Claim[] {
  const own = namedClaims(page);
  if (own.length > 0) return own;
  const score = genericTable.recognise(page);
  return score < LEAST_SCORE ? [] : [{ portal: genericTable, score }];
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
  const best = namedClaims(page)[0];
  const reading = (best?.portal ?? genericTable).read(page);
  if (reading.outcome === 'read' || !isSignIn(page.document)) return reading;
  return { outcome: 'signed-out', portal: best?.portal.id ?? signInOf(page) };
}

function namedClaims(page: PortalPage): Claim[] {
  const found: Claim[] = [];
  for (const portal of portals) {
    const score = portal === genericTable ? 0 : portal.recognise(page);
    if (score >= LEAST_SCORE) found.push({ portal, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A sign-in page shows few marks of its portal, but its form and address name it. */
function signInOf({ document, url }: PortalPage): string | null {
  const words = [url.host + url.pathname, document.title];
  for (const part of document.querySelectorAll('form,form input')) words.push(part.id, part.getAttribute('name') ?? '', part.getAttribute('action') ?? '');
  const text = words.join(' ');
  return portals.find((portal) => portal.signIn?.test(text) === true)?.id ?? null;
}
