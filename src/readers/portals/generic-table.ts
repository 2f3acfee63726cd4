import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { genericBooks } from './courses/generic-books.ts';
import { finish } from './courses/finish.ts';
import type { Portal } from './portal.ts';

/**
 * Any page with one course per row or card and words that say so. The fallback for portals without a reader.
 * Sure of tables and ARIA grids whose header names course and grade; careful with cards: they need a label, a class or
 * a heading that says "grade". Refuses attendance, conduct, weights, history, legends, assignment lists and schedules.
 * Its coverage always says that the layout is not one we know.
 */
const genericTable: Portal = {
  id: 'generic-table',
  name: 'Grade table',
  recognise: (page) => (genericBooks(page.document).length > 0 ? 0.3 : 0),
  read: (page): PortalReading => finish(page, 'generic-table', genericBooks(page.document, [{ kind: 'unknown-layout' }]), 'not-a-grade-page'),
};
export default genericTable;
