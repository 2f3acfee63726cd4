import { allSigns } from './all-signs.ts';
import { signs as genericTable } from './generic-table.ts';
import type { PortalPage, Signs } from './portal.ts';

/** A portal that may claim a page, and how surely. */
export interface Candidate {
  readonly signs: Signs;
  /** 0 to 1. */
  readonly score: number;
}

/** Below this a page is nobody's. */
const LEAST_SCORE = 0.25;

/** Every portal that sees something of its own in the page, best first. The generic reader is none of them: it has no signs. */
export function candidates(page: PortalPage): Candidate[] {
  const found: Candidate[] = [];
  for (const signs of allSigns) {
    const score = signs === genericTable ? 0 : signs.recognise(page);
    if (score >= LEAST_SCORE) found.push({ signs, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The portal a sign-in page belongs to, or null. Such a page shows few marks of its portal, but its form and address name it. */
export function signInOf({ document, url }: PortalPage): string | null {
  const words = [url.host + url.pathname, document.title];
  for (const part of document.querySelectorAll('form,form input')) words.push(part.id, part.getAttribute('name') ?? '', part.getAttribute('action') ?? '');
  const text = words.join(' ');
  return allSigns.find((signs) => signs.signIn?.test(text) === true)?.id ?? null;
}
