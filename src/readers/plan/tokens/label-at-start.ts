import { type Line, withLine } from '../../layout.ts';
import { dateAsked } from '../labels/date-label.ts';
import type { LabelBook, LabelHit } from '../labels/label-book.ts';
import { isCounted } from './counted-label.ts';
import { labelBefore } from './label-inside.ts';
import { runInAtStart } from './run-in-label.ts';

/** A label found at the start of `lines[index]`: it takes `taken` lines, the last one up to `end`. */
export interface Found {
  readonly hit: LabelHit;
  readonly taken: number;
  readonly end: number;
}

/** Where a label may stand: a heading or header cell, a cell of a form, or running text. */
export type Surroundings = 'heading' | 'cell' | 'text';

/** Labels that carry no number of their own: in "Grade 5" the number is the value. */
const VALUED = /^(?:student|date|service)\.|^other$/;
const MOST_LABEL_LINES = 3;
const GOAL_NUMBER = /^(?:(?:measurable|annual|iep|meta|anual|academic|functional|student)\s+){0,3}(?:goal|meta|mag)(?:\s+statement)?\s*(?:#|no\.?|number)?\s*\d{1,2}(?:\s*(?:of|de)\s*\d{1,2})?(?=$|[\s:.)\-–—])\s*[:.)\-–—]*/i;

/** The label that some lines begin with, or null. `fresh`: a new sentence or block begins here. `afterLabel`: an inline label stands before it in the same line. */
export function labelAtStart(lines: readonly Line[], book: LabelBook, where: Surroundings, fresh: boolean, afterLabel: boolean): Found | null {
  const [first] = lines;
  if (first === undefined || !(afterLabel ? /^\p{Lu}/u : /^[\p{Lu}\d("'#*•¿]/u).test(first.text)) return null;
  const byDelimiter = delimited(first, book, afterLabel);
  if (afterLabel) return byDelimiter?.hit.concepts[0] === 'area' ? null : byDelimiter;
  if (byDelimiter !== null) return byDelimiter.hit.concepts[0] === 'area' && where === 'text' && !fresh && !first.bold ? null : byDelimiter;
  const numbered = GOAL_NUMBER.exec(first.text);
  if (numbered !== null) {
    const hit = book.find(numbered[0], 'exact');
    if (hit !== null) return { hit, taken: 1, end: numbered[0].length };
  }
  if (where === 'text' && !fresh && !first.bold) return null;
  const run = runInAtStart(first.text, book);
  if (run !== null) return { hit: run.hit, taken: 1, end: run.end };
  return wholeLines(lines, book, where);
}

/** Words of a sentence about somebody: what comes before its colon is no label. */
const PROSE = /\b(?:has|have|had|was|were|he|she|they|his|her|tiene|fue)\b|(?!Student|Child|Parent|Learner|Pupil|STUDENT|CHILD|PARENT)\b\p{Lu}\p{Ll}+['’]s\b/u;

/** "Baseline: 42", "Baseline – 42", or a label set apart by a wide gap. */
function delimited(line: Line, book: LabelBook, afterLabel: boolean): Found | null {
  const { text } = line;
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= 200) {
    const head = text.slice(0, colon);
    const hit = book.find(head, colon < 110 && !PROSE.test(head) ? 'loose' : 'exact');
    if (hit !== null && isCounted(hit, text, colon)) return null;
    if (hit !== null && (hit.ordinal === null || !/\d$/.test(text.slice(0, colon)) || !/^\d\d\b/.test(text.slice(colon + 1)))) return { hit, taken: 1, end: colon + 1 };
    const date = hit === null && !afterLabel ? dateAsked(head, text.slice(colon + 1)) : null;
    const later = date === null ? null : labelBefore(text, colon, book);
    if (date !== null && (later === null || (date !== 'other' && !isValueBefore(text.slice(0, later.start), text.slice(later.start, colon))))) return { hit: { concepts: [date], ordinal: null, area: null }, taken: 1, end: colon + 1 };
  }
  const question = afterLabel || !/^(?:how|when|what|¿?c[oó]mo|¿?cu[aá]ndo)\b/i.test(text) ? -1 : text.indexOf('?');
  if (question > 10 && question < 160) {
    const hit = book.find(text.slice(0, question + 1), 'loose');
    if (hit !== null) return { hit, taken: 1, end: question + 1 };
  }
  const listed = /^(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s/.exec(text)?.[0].length ?? 0;
  const stop = afterLabel ? -1 : text.indexOf('. ', listed);
  if (stop - listed > 2 && stop < 70 && text.lastIndexOf('(', stop) <= text.lastIndexOf(')', stop) && !/\b(?:is|are|was|es|son)\b/i.test(text.slice(listed, stop))) {
    const hit = book.find(text.slice(listed, stop), 'exact');
    if (hit !== null && (hit.area !== null || hit.concepts[0]?.startsWith('level.') === true)) return { hit: listed === 0 ? hit : { ...hit, area: hit.area === null ? null : [hit.area[0] + listed, hit.area[1] + listed] }, taken: 1, end: stop + 1 };
  }
  const dash = book.find(text, 'exact') !== null ? null : LONG_DASH.exec(text);
  if (dash !== null) {
    const hit = book.find(dash[0].replace(/[-–—]\s$/, ''), 'exact');
    if (hit !== null && !hit.concepts.includes('area')) return { hit, taken: 1, end: dash[0].length };
  }
  const aside = afterLabel ? null : ASIDE.exec(text);
  if (aside !== null) {
    const hit = book.find(aside[0], 'exact');
    if (hit?.concepts[0]?.startsWith('level.') === true) return { hit, taken: 1, end: aside[0].length };
  }
  for (const edge of gaps(line)) {
    if (edge > 60) break;
    const hit = book.find(text.slice(0, edge), 'exact');
    if (hit !== null) return { hit, taken: 1, end: edge };
  }
  const blanks = text.search(/_{3}|\.{4}/);
  if (blanks > 2) {
    const hit = book.find(text.slice(0, blanks), 'exact');
    if (hit !== null) return { hit, taken: 1, end: blanks };
  }
  return null;
}

/** A label of any length before a dash: "B. Current Academic Achievement … – Maya reads". Kept short enough to stay no sentence. */
const LONG_DASH = /^(?:[A-Z]\.\s)?[^:.]{2,80}?\s[-–—]\s/;
/** A label with an aside, and the words it asks for after it in the same line. */
const ASIDE = /^(?:[A-Z]\.\s)?\p{Lu}[^:.()]{15,90}\([^()]{3,90}\)(?=\s\p{Lu})/u;

/** "Therapy room Start: 10/1/2026": the words before a date's label are a value when they say nothing of dates themselves. */
const isValueBefore = (before: string, label: string): boolean => /\S\s+\S/.test(before) && dateAsked(before, A_DAY) === 'other' && dateAsked(label, A_DAY) !== 'other';
const A_DAY = '1/1/2026';

/** A label that fills one line, or is broken over two or three. */
function wholeLines(lines: readonly Line[], book: LabelBook, where: Surroundings): Found | null {
  let text = '';
  let best: Found | null = null;
  for (let taken = 1; taken <= Math.min(MOST_LABEL_LINES, lines.length); taken++) {
    const line = lines[taken - 1];
    if (line === undefined || line.field || line.text.length > 140 || (taken > 1 && !/\p{L}{3}/u.test(text))) break;
    text = withLine(text, line.text);
    if (text.length > 240) break;
    const strictness = where === 'heading' || line.bold || /[:?]$/.test(line.text) ? 'loose' : 'exact';
    const colon = taken > 1 ? line.text.indexOf(':') : -1;
    const joined = colon > 0 ? text.slice(0, text.length - line.text.length + colon) : text;
    const open = joined.lastIndexOf('(') > joined.lastIndexOf(')');
    if (!open && !/[.;,]$/.test(joined) && (taken === 1 || !/[.!;]$/.test(lines[taken - 2]?.text ?? ''))) {
      const found = book.find(joined, strictness);
      const hit = found !== null && /^\d/.test(joined) && colon < 0 && found.concepts[0]?.startsWith('service.') === true ? null : found;
      const valued = hit !== null && taken === 1 && colon < 0 && VALUED.test(hit.concepts[0] ?? '') ? /\s\d{1,2}(?:st|nd|rd|th)?$/.exec(line.text) : null;
      if (hit !== null) best = { hit, taken, end: valued !== null ? valued.index : colon > 0 ? colon + 1 : line.text.length };
    }
    const next = lines[taken];
    if (best === null && next !== undefined && text.length < 60 && !open && !/\d/.test(text) && !PROSE.test(text)) {
      const date = dateAsked(text, next.text);
      if (date !== null && date !== 'other') return { hit: { concepts: [date], ordinal: null, area: null }, taken, end: line.text.length };
    }
    if (best !== null && taken === 1 && !mayGoOn(line, lines[1])) break;
    if (open && taken === MOST_LABEL_LINES) return best ?? unclosed(lines, book);
    if (/[:?]$/.test(line.text)) break;
  }
  return best !== null && where === 'text' && runsOn(lines, best.taken) ? null : best;
}

/** Plain words at the beginning of a line whose sentence goes on below are no label. */
const runsOn = (lines: readonly Line[], taken: number): boolean => {
  const last = lines[taken - 1];
  return last !== undefined && !last.bold && !/[:?]$/.test(last.text) && /^\p{Ll}/u.test(lines[taken]?.text ?? '');
};

/** A label whose aside is longer than a label may be: its first line, when that is a label without the aside. */
function unclosed(lines: readonly Line[], book: LabelBook): Found | null {
  const first = lines[0]?.text ?? '';
  const hit = first.includes('(') ? book.find(first, 'exact') : null;
  return hit === null ? null : { hit, taken: 1, end: first.length };
}

/** A label's second line looks like its first: same weight, no new sentence. */
const mayGoOn = (line: Line, next: Line | undefined): boolean => next !== undefined && !next.field && line.bold === next.bold && next.text.length < 60;

/** Offsets where a wide gap stands between two printed pieces of the line. */
function gaps(line: Line): readonly number[] {
  const edges: number[] = [];
  for (let index = 1; index < line.spans.length; index++) {
    const left = line.spans[index - 1];
    const right = line.spans[index];
    if (left === undefined || right === undefined) continue;
    if (right.rect[0] - left.rect[2] > line.fontSize * 1.2) edges.push(right.start);
  }
  return edges;
}
