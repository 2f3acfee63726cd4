import type { LayoutPage } from '../layout.ts';

/** Fewer letters than this on a page with a large picture: the words are in the picture. */
const SPARSE = 40;
/** A page that is mostly picture with fewer letters than this has only a stamp or a header as text. */
const STAMPED = 250;
const PICTURE = 0.5;
/** Share of signs without meaning that makes a page unreadable. */
const NONSENSE = 0.25;

/** What can be said of a page's text before it is read. `pictured` is the share of the page that pictures cover, null when not known. */
export function qualityOf(text: string, pictured: number | null): LayoutPage['quality'] {
  const letters = text.replace(/\s+/g, '');
  if (letters.length >= 20 && nonsense(letters)) return 'unreadable';
  if (pictured !== null && pictured >= PICTURE && letters.length < STAMPED) return 'scanned';
  return letters.length < SPARSE ? 'sparse' : 'text';
}

function nonsense(letters: string): boolean {
  const strange = letters.match(/[\ufffd\p{Cc}\p{Co}]/gu)?.length ?? 0;
  if (strange > NONSENSE * letters.length) return true;
  const words = letters.match(/[\p{L}\d]/gu)?.length ?? 0;
  return words < 0.35 * letters.length && letters.length > 60 && !/[_.☐☒-]{10}/u.test(letters);
}
