import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import { isStillFilling } from './look/ready.ts';
import { hasId } from './look/signs.ts';
import type { Portal, Signs } from './portal.ts';

const PULSE = 'table#SP-Pulse,#SP-Pulse table';

/**
 * Student and Parent Connection (Q, Zangle; California). The table is filled late; assignment captions repeat
 * other marks and are not read.
 * @pages Pulse table
 * @sure the table's id and headers (one extension)
 * @unsure other sections
 */
export const signs: Signs = {
  id: 'student-connection',
  name: 'StudentConnection',
  recognise: ({ document }) => (hasId(document, 'SP-Pulse') ? 0.9 : /PortalMainPage/i.test(document.URL) ? 0.6 : 0),
  signIn: /\/(?:Student|Parent)Portal\b|(?:student|parent) ?connection/i,
};

const studentConnection: Portal = {
  ...signs,
  confirms: ({ document }) => hasId(document, 'SP-Pulse') || isStillFilling(document),
  alsoByWords: () => true,
  read: (page) => finish(page, 'student-connection', [tableBook(page.document, page.document.querySelectorAll(PULSE), { student: '.studentTile.active,[class*="tile" i].selected,[class*="tile" i].active' })], 'not-ready'),
};
export default studentConnection;
