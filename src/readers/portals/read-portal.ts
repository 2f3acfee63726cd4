import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { candidates } from './candidates.ts';
import { readers } from './index.ts';
import type { Portal, PortalPage } from './portal.ts';
import { type Claim, reading, recognising, type Steps } from './reading-steps.ts';

const byId: ReadonlyMap<string, Portal> = new Map(readers.map((portal) => [portal.id, portal]));

/** Every named portal that claims a page, best first. */
export function claims(page: PortalPage): Claim[] {
  return candidates(page).flatMap(({ signs, score }) => {
    const portal = portalOf(signs.id);
    return portal.confirms?.(page) === false ? [] : [{ portal, score }];
  });
}

/** `recognising` with every portal at hand. */
export function recognisePortal(page: PortalPage): Claim | null {
  return finished(recognising(page));
}

/** `reading` with every portal at hand. */
export function readPortal(page: PortalPage): PortalReading {
  return finished(reading(page));
}

function finished<Answer>(steps: Steps<Answer>): Answer {
  let step = steps.next();
  while (step.done !== true) step = steps.next(portalOf(step.value));
  return step.value;
}

function portalOf(id: string): Portal {
  const portal = byId.get(id);
  if (portal === undefined) throw new Error(`no portal ${id}`);
  return portal;
}
