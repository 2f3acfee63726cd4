import type { Line } from '../../layout.ts';
import { dateAsked } from '../labels/date-label.ts';
import type { LabelBook, LabelHit } from '../labels/label-book.ts';
import { isCounted } from './counted-label.ts';
import { runInAfter } from './run-in-label.ts';

/** A label that begins somewhere inside a line. */
export interface Inside {
  readonly hit: LabelHit;
  readonly start: number;
}

/** "Student: Maya Rivera  DOB: 3/14/2015": the first known label before a later colon. */
export function labelInside(line: Line, book: LabelBook, afterLabel: boolean): (Inside & { readonly end: number }) | null {
  const { text } = line;
  for (let colon = text.indexOf(':', 1); colon > 0; colon = text.indexOf(':', colon + 1)) {
    if (/\d/.test(text[colon - 1] ?? '') && /\d/.test(text[colon + 1] ?? '')) continue;
    const hit = labelBefore(text, colon, book) ?? dateBefore(text, colon);
    if (hit !== null && !isCounted(hit.hit, text, colon) && ((afterLabel && !isInSentence(text, hit.start, colon)) || mayStandInside(text, hit, colon))) return { ...hit, end: colon + 1 };
  }
  return afterLabel ? runInAfter(text, book) : null;
}

/** After words that are no label, only a name or date label, one after a full stop, or one after another colon is taken for a label. */
function mayStandInside(text: string, { hit, start }: Inside, colon: number): boolean {
  if (/[.;:)\]☐☒\d]\s*$/.test(text.slice(0, start))) return true;
  if (WEAK.test(text.slice(start, colon))) return false;
  return NAMES_SOMEBODY.test(hit.concepts[0] ?? '') || text.lastIndexOf(':', start) >= 0;
}

/** A weak word at the end of five words and more is theirs, not a label: "she will use Reading Time: ten minutes". */
const isInSentence = (text: string, start: number, colon: number): boolean => WEAK.test(text.slice(start, colon)) && (text.slice(0, start).match(/\S+/g)?.length ?? 0) > 4 && !/[.;:)\]☐☒\d]\s*$/.test(text.slice(0, start));

/** Words that end many unknown labels ("Referral Date:"): alone they are a label only after another one. */
const WEAK = /^(?:date|name|area|type|time|title|program|status|to|from|service|services|goal|progress|state|location|setting|amount|fecha|nombre)$/i;
const DATE_LABEL = /(?:^|\s)((?:Date|IEP|Next|Last|Annual|Current|Projected|Most|Entry|Initial|Original|Fecha|Próxima|Última)\s[^.;:]{2,40})$/;

/** "… Date sent to parents: 11/02/2026": an unknown label that a date follows. */
function dateBefore(text: string, colon: number): Inside | null {
  const match = DATE_LABEL.exec(text.slice(0, colon));
  const label = match?.[1] ?? '';
  const asked = label === '' ? null : dateAsked(label, text.slice(colon + 1));
  return asked === null ? null : { hit: { concepts: [asked], ordinal: null, area: null }, start: colon - label.length };
}

/** Areas that begin a stretch of their own after a full stop: "… (9/2026). Math: she solves …". */
const SUBJECT = /^(?:reading|math(?:ematics)?|writing|written (?:language|expression)|behaviou?r|communication|speech(?: and language)?|lectura|matem[aá]ticas|escritura)$/i;
const NAMES_SOMEBODY = /^(?:student|date)\./;
const MOST_LABEL_WORDS = 7;

/** The longest known label that ends at a colon, or null. */
export function labelBefore(text: string, colon: number, book: LabelBook): Inside | null {
  let best: Inside | null = null;
  let start = colon;
  for (let words = 0; words < MOST_LABEL_WORDS; words++) {
    const space = text.lastIndexOf(' ', start - 2);
    start = space + 1;
    if (space < 0) break;
    const candidate = text.slice(start, colon);
    if (/[.;,:]\s/.test(candidate)) break;
    if (!/^[\p{Lu}#(]/u.test(candidate)) continue;
    if (best !== null && /^(?:student|child|estudiante|alumno)$/i.test(text.slice(best.start, colon)) && !/\bof\b|\bdel?\b/i.test(candidate)) break;
    const hit = book.find(candidate, 'exact');
    const misplaced = hit?.concepts.includes('area') === true && !(SUBJECT.test(candidate) && /[.]\s+$/.test(text.slice(0, start)));
    if (hit !== null && hit.concepts !== best?.hit.concepts && !misplaced) best = { hit, start };
  }
  return best;
}
