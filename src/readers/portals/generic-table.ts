import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { genericBooks } from './courses/generic-books.ts';
import { finish } from './courses/finish.ts';
import type { Portal, Signs } from './portal.ts';

/**
 * Any page with one course per row or card and words that say so: the fallback for portals without a reader.
 * Refuses attendance, conduct, weights, history, legends, assignment lists and schedules. Its coverage always says
 * that the layout is not one we know.
 * @pages tables; ARIA grids; tables drawn with boxes; cards; the page of one class (`one-class.ts`)
 * @sure tables and grids whose header names course and grade
 * @unsure cards: they need a label, a class or a heading that says grade
 */
export const signs: Signs = {
  id: 'generic-table',
  name: 'Grade table',
  recognise: () => 0.3,
};

const genericTable: Portal = {
  ...signs,
  alsoByWords: () => true,
  confirms: (page) => genericBooks(page.document).length > 0,
  read: (page, inTheNameOf = 'generic-table'): PortalReading => finish(page, inTheNameOf, genericBooks(page.document, [{ kind: 'unknown-layout' }]), 'not-a-grade-page'),
};
export default genericTable;
