import type { SessionCase } from '../../casefile/session-case.ts';
import type { TabState } from '../../casefile/tab-state.ts';
import { localDay, timeInWords } from '../../i18n/days.ts';
import { portalName } from '../components/portal-name.ts';
import { LOCALE, type Words } from '../../i18n/words.ts';

/** The line under the name: what this tab is, and when it was read. */
export function readLine(state: TabState | null, kase: SessionCase, words: Words, now: Date): string {
  if (state === null) return words('popup_line_looking');
  switch (state.kind) {
    case 'no-consent':
      return words('popup_line_no_consent');
    case 'portal-off':
      return words('popup_line_off');
    case 'not-ready':
      return words('popup_line_not_ready', { portal: portalName(state.portal, words) });
    case 'signed-out':
      return state.lastRead === null ? words('popup_line_signed_out') : words('popup_line_signed_out_read', { lastOn: state.lastRead.slice(0, 10) });
    case 'not-a-grade-page':
      return words('popup_line_nothing');
    case 'pdf':
      return words('popup_line_pdf');
    case 'plan-page':
      return words('popup_line_plan');
    case 'could-not-read':
      return words('popup_line_unread');
    case 'closed-page':
      return words('popup_line_closed');
    case 'plan-read': {
      const read = kase.documents.find(({ document }) => document.id === state.document);
      return read === undefined ? words('popup_line_plan') : `${read.document.name}. ${whenRead(read.readAt, words, now)}`;
    }
    case 'read': {
      const read = kase.gradebooks.find(({ gradebook }) => gradebook.id === state.gradebook);
      const portal = portalName(state.portal, words);
      if (read === undefined) return portal;
      const where = read.gradebook.term === null ? portal : words('popup_line_term', { portal, term: read.gradebook.term });
      return `${where}. ${whenRead(read.readAt, words, now)}`;
    }
  }
}

function whenRead(readAt: string, words: Words, now: Date): string {
  const at = new Date(readAt);
  return localDay(at) === localDay(now) ? words('popup_read_today', { time: timeInWords(at, LOCALE[words.language]) }) : words('popup_read_on', { readOn: localDay(at) });
}
