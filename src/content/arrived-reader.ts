import type { Portal } from '../readers/portals/portal.ts';

/**
 * A reader comes as a script of its own, and two scripts of an extension share nothing but the global object of their
 * isolated world, where no script of the page can look. So the reader is laid there and taken away at once.
 */
const shared = globalThis as { ieplanternArrivedReader?: Portal };

/** Called by a reader's script: lays the portal down for the content script. */
export function layDown(portal: Portal): void {
  shared.ieplanternArrivedReader = portal;
}

/** Called by the content script: takes the portal that has just arrived, or null. */
export function pickUp(): Portal | null {
  const portal = shared.ieplanternArrivedReader ?? null;
  delete shared.ieplanternArrivedReader;
  return portal;
}
