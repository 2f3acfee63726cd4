import { type Line, passageOf } from '../../layout.ts';
import { dateAsked } from '../labels/date-label.ts';
import type { LabelBook, LabelHit } from '../labels/label-book.ts';
import { linePart } from './line-part.ts';

/** A stretch of lines: the label it begins with (or null) and what follows until the next label. */
export interface Segment {
  readonly label: { readonly hit: LabelHit; readonly lines: readonly Line[] } | null;
  readonly value: readonly Line[];
}

/** A label that begins at the end of one line ("… 3/12/2026 Projected") and goes on in the next stands in the next. */
function withWholeLabels(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines;
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const tail = before === undefined || before.field || line.field || !/^[^:.]{2,60}:/.test(line.text) ? null : LABEL_START.exec(before.text);
    const head = tail === null || before === undefined ? null : linePart(before, tail.index);
    if (tail === null || before === undefined || head === null) whole.push(line);
    else {
      const kept = linePart(before, 0, tail.index);
      if (kept === null) whole.pop();
      else whole[whole.length - 1] = kept;
      const { text, place } = passageOf('', [head, line]);
      whole.push({ ...line, text, spans: place.kind === 'pdf' ? place.spans : [] });
    }
  }
  return whole;
}

const LABEL_START = /(?:^|\s)(?:next|projected|date|last|annual|most recent|date of|start|end|initial)(?: (?:of|recent|iep|annual))?$/i;

/** A label found at the start of `lines[index]`: it takes `taken` lines, the last one up to `end`. */
interface Found {
  readonly hit: LabelHit;
  readonly taken: number;
  readonly end: number;
}

/** Where a label may stand: a heading or header cell, a cell of a form, or running text. */
export type Surroundings = 'heading' | 'cell' | 'text';

/** Cuts the lines of one block at the labels printed in them. */
export function segmentsOf(lines: readonly Line[], book: LabelBook, where: Surroundings): readonly Segment[] {
  const segments: { label: Segment['label']; value: Line[] }[] = [];
  const open = (label: Segment['label']): void => void segments.push({ label, value: [] });
  const put = (line: Line | null): void => {
    if (line === null) return;
    if (segments.length === 0) open(null);
    segments.at(-1)?.value.push(line);
  };
  let rest: readonly Line[] = withWholeLabels(lines);
  let fresh = true;
  let afterLabel = false;
  while (rest.length > 0) {
    const [line, ...after] = rest;
    if (line === undefined) break;
    const found = line.field ? null : labelAtStart(rest, book, where, fresh, afterLabel);
    if (found !== null) {
      const last = rest[found.taken - 1] ?? line;
      const head = [...rest.slice(0, found.taken - 1), linePart(last, 0, found.end) ?? last];
      open({ hit: found.hit, lines: head });
      const remainder = linePart(last, found.end);
      rest = remainder === null ? rest.slice(found.taken) : [remainder, ...rest.slice(found.taken)];
      fresh = remainder === null;
      afterLabel = remainder !== null;
      continue;
    }
    const inner = line.field ? null : labelInside(line, book, afterLabel);
    if (inner !== null) {
      put(linePart(line, 0, inner.start));
      open({ hit: inner.hit, lines: [linePart(line, inner.start, inner.end) ?? line] });
      const remainder = linePart(line, inner.end);
      rest = remainder === null ? after : [remainder, ...after];
      fresh = remainder === null;
      afterLabel = remainder !== null;
      continue;
    }
    put(line);
    afterLabel = false;
    fresh = /[.:?!)]$/.test(line.text) || line.text.length < 45;
    rest = after;
  }
  return segments;
}

const MOST_LABEL_LINES = 3;
const GOAL_NUMBER = /^(?:(?:measurable|annual|iep|meta|anual|academic|functional|student)\s+){0,3}(?:goal|meta|mag)\s*(?:#|no\.?|number)?\s*\d{1,2}(?:\s*(?:of|de)\s*\d{1,2})?(?=$|[\s:.)\-–—])\s*[:.)\-–—]*/i;

function labelAtStart(lines: readonly Line[], book: LabelBook, where: Surroundings, fresh: boolean, afterLabel: boolean): Found | null {
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
    if (hit !== null && (hit.ordinal === null || !/\d$/.test(text.slice(0, colon)) || !/^\d\d\b/.test(text.slice(colon + 1)))) return { hit, taken: 1, end: colon + 1 };
    const date = hit === null && !afterLabel ? dateAsked(head, text.slice(colon + 1)) : null;
    if (date !== null && (date !== 'other' || labelBefore(text, colon, book) === null)) return { hit: { concepts: [date], ordinal: null, area: null }, taken: 1, end: colon + 1 };
  }
  const question = afterLabel || !/^(?:how|when|what|¿?c[oó]mo|¿?cu[aá]ndo)\b/i.test(text) ? -1 : text.indexOf('?');
  if (question > 10 && question < 160) {
    const hit = book.find(text.slice(0, question + 1), 'loose');
    if (hit !== null) return { hit, taken: 1, end: question + 1 };
  }
  const stop = afterLabel ? -1 : text.indexOf('. ');
  if (stop > 2 && stop < 50) {
    const hit = book.find(text.slice(0, stop), 'exact');
    if (hit !== null && (hit.area !== null || hit.concepts[0]?.startsWith('level.') === true)) return { hit, taken: 1, end: stop + 1 };
  }
  const dash = book.find(text, 'exact') !== null ? null : /^[^:.]{2,60}?\s[-–—]\s/.exec(text);
  if (dash !== null) {
    const hit = book.find(dash[0].replace(/[-–—]\s$/, ''), 'exact');
    if (hit !== null && !hit.concepts.includes('area')) return { hit, taken: 1, end: dash[0].length };
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

/** A label that fills one line, or is broken over two or three. */
function wholeLines(lines: readonly Line[], book: LabelBook, where: Surroundings): Found | null {
  let text = '';
  let best: Found | null = null;
  for (let taken = 1; taken <= Math.min(MOST_LABEL_LINES, lines.length); taken++) {
    const line = lines[taken - 1];
    if (line === undefined || line.field || line.text.length > 140 || (taken > 1 && !/\p{L}{3}/u.test(text))) break;
    text = text === '' ? line.text : `${text} ${line.text}`;
    if (text.length > 240) break;
    const strictness = where === 'heading' || line.bold || /[:?]$/.test(line.text) ? 'loose' : 'exact';
    const colon = taken > 1 ? line.text.indexOf(':') : -1;
    const joined = colon > 0 ? text.slice(0, text.length - line.text.length + colon) : text;
    const open = joined.lastIndexOf('(') > joined.lastIndexOf(')');
    if (!open && !/[.;,]$/.test(joined) && (taken === 1 || !/[.!;]$/.test(lines[taken - 2]?.text ?? ''))) {
      const hit = book.find(joined, strictness);
      if (hit !== null) best = { hit, taken, end: colon > 0 ? colon + 1 : line.text.length };
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
  return best;
}

/** A label whose aside is longer than a label may be: its first line, when that is a label without the aside. */
function unclosed(lines: readonly Line[], book: LabelBook): Found | null {
  const first = lines[0]?.text ?? '';
  const hit = first.includes('(') ? book.find(first, 'exact') : null;
  return hit === null ? null : { hit, taken: 1, end: first.length };
}

/** A label's second line looks like its first: same weight, no new sentence. */
const mayGoOn = (line: Line, next: Line | undefined): boolean => next !== undefined && !next.field && line.bold === next.bold && next.text.length < 60;

/** "Student: Maya Rivera  DOB: 3/14/2015": the first known label before a later colon. */
function labelInside(line: Line, book: LabelBook, afterLabel: boolean): { readonly hit: LabelHit; readonly start: number; readonly end: number } | null {
  const { text } = line;
  for (let colon = text.indexOf(':', 1); colon > 0; colon = text.indexOf(':', colon + 1)) {
    if (/\d/.test(text[colon - 1] ?? '') && /\d/.test(text[colon + 1] ?? '')) continue;
    const hit = labelBefore(text, colon, book) ?? dateBefore(text, colon);
    if (hit !== null && (afterLabel || (NAMES_SOMEBODY.test(hit.hit.concepts[0] ?? '') && !WEAK.test(text.slice(hit.start, colon))) || /[.;:)\]☐☒\d]\s*$/.test(text.slice(0, hit.start)) || (text.lastIndexOf(':', hit.start) >= 0 && !WEAK.test(text.slice(hit.start, colon))))) return { ...hit, end: colon + 1 };
  }
  return null;
}

/** Words that end many unknown labels ("Referral Date:"): alone they are a label only after another one. */
const WEAK = /^(?:date|name|area|type|time|title|program|status|to|from|service|services|goal|progress|state|location|setting|amount|fecha|nombre)$/i;
const DATE_LABEL = /(?:^|\s)((?:Date|IEP|Next|Last|Annual|Current|Projected|Most|Entry|Initial|Original|Fecha|Próxima|Última)\s[^.;:]{2,40})$/;

/** "… Date sent to parents: 11/02/2026": an unknown label that a date follows. */
function dateBefore(text: string, colon: number): { readonly hit: LabelHit; readonly start: number } | null {
  const match = DATE_LABEL.exec(text.slice(0, colon));
  const label = match?.[1] ?? '';
  const asked = label === '' ? null : dateAsked(label, text.slice(colon + 1));
  return asked === null ? null : { hit: { concepts: [asked], ordinal: null, area: null }, start: colon - label.length };
}

const NAMES_SOMEBODY = /^(?:student|date)\./;
const MOST_LABEL_WORDS = 7;

function labelBefore(text: string, colon: number, book: LabelBook): { readonly hit: LabelHit; readonly start: number } | null {
  let best: { hit: LabelHit; start: number } | null = null;
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
    if (hit !== null && hit.concepts !== best?.hit.concepts && !hit.concepts.includes('area')) best = { hit, start };
  }
  return best;
}

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
