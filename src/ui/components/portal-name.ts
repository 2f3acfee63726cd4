import type { Words } from '../../i18n/words.ts';

/** What the reader of any grade table calls itself: no portal's name, so a parent reads our own words for it. */
export const ANY_TABLE = 'Grade table';

/** A portal's name as a parent knows it, or plain words for a table of no portal we know. */
export const portalName = (name: string, words: Words): string => (name === ANY_TABLE ? words('portal_any_table') : name);
