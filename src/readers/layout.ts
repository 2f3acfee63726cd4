import type { Coverage } from '../analyzer/model/coverage.ts';
import type { LanguageCode } from '../analyzer/model/language-code.ts';
import type { DocumentId, Passage, Place, PrintedSpan, Rect } from '../analyzer/model/passage.ts';

/**
 * A document as a careful eye sees it: pages, and on each page blocks in reading order.
 * `readers/pdf` and `readers/page` make it, `readers/plan` reads it. Nothing here knows what an IEP is.
 *
 * Ticks of every kind (glyphs, symbol fonts, form fields, drawn crosses) arrive as `☒` and `☐` in the text,
 * and values typed into form fields stand in the text where they are printed.
 */
export interface Layout {
  readonly document: DocumentId;
  /** The file's name or the page's title. */
  readonly name: string;
  readonly language: LanguageCode;
  /** What the file says of the program that made it; empty when unknown. Helps to choose the form's family. */
  readonly producer: string;
  readonly pageCount: number;
  readonly pages: readonly LayoutPage[];
  /** Lines repeated at the same place on most pages, each kept once: names, dates, DRAFT, form ids, page numbers. */
  readonly furniture: readonly Line[];
  readonly coverage: Coverage;
}

export interface LayoutPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** `scanned`: a picture of text. `unreadable`: the font gives no letters. `ocr`: words recognised on this device. */
  readonly quality: 'text' | 'sparse' | 'scanned' | 'unreadable' | 'ocr';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the largest on its document. */
  readonly level: number;
  readonly lines: readonly Line[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The list sign or number it starts with (`•`, `1.`), kept out of the lines' text, or null. */
  readonly marker: string | null;
  readonly lines: readonly Line[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  /** True when drawn lines gave the cells, false when header words gave the columns. */
  readonly ruled: boolean;
  /** True when the table continues one on the page before. */
  readonly continued: boolean;
}

export interface Cell {
  /** Column this cell starts in, 0-based, after spans are expanded. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly header: boolean;
  /** Empty for a blank cell. */
  readonly lines: readonly Line[];
}

/** One printed line (of one column, one cell), with its words in reading order. */
export interface Line {
  readonly text: string;
  /** Offsets into `text`; together they cover every printed character. Empty for an HTML page. */
  readonly spans: readonly PrintedSpan[];
  /** Null for an HTML page. */
  readonly rect: Rect | null;
  /** Points; 0 for an HTML page. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** Slanted print, where the reader knows of it: many forms print their instructions so. */
  readonly italic?: true;
  /** A CSS path for an HTML page, else null. */
  readonly path: string | null;
  /** 1-based. */
  readonly page: number;
  /** True when every word of it was typed into a form field. */
  readonly field: boolean;
}

/** Whole words that school papers join by a hyphen ("multi-step", "speech-language"): at a line's end the hyphen is the word's own. */
const COMPOUND =
  /\b(?:multi|self|non|well|high|low|short|long|half|full|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|speech|text|teacher|student|adult|peer|grade|age|task|problem|word|picture|sight|time|year|week|month|school|step|real|hands|follow|check|calm|norm|criterion|curriculum|research|evidence|story|phoneme|letter|closed|open|small|large|whole|same|on|off|socio|psycho)-$/i;

/** True when a word goes on in the next line: after a hyphen that is typed, typeset (U+2010) or soft, or a date that a narrow column broke. */
export function isBroken(text: string, next: string): boolean {
  const last = text.at(-1);
  return isBrokenDate(text, next) || isBrokenMeasure(text, next) || (last === '-' || last === '\u2010' || last === '\u00ad') && SMALL.test(text.at(-2) ?? '') && SMALL.test(next[0] ?? '');
}

/** "10/01/20" over "26": nothing else stands in the two lines. */
const isBrokenDate = (text: string, next: string): boolean => text.length < 9 && next.length < 8 && text.includes('/') && /^\d{1,2}\/\d{1,2}\/20\d\d$/.test(text + next);

/** "a 45-" over "minute lesson"; in "three- to" and "5- to 10-minute" the hyphen hangs. */
const isBrokenMeasure = (text: string, next: string): boolean => /\d-$/.test(text) && /^\p{Ll}{3}/u.test(next) && !/^(?:and|through|hasta)\b/.test(next);

const SMALL = /[a-záéíóúñü]/;

/** A typeset hyphen at a line's end is the printer's own; a typed one may belong to the word. */
const keepsHyphen = (text: string): boolean => /[\d/]-?$/.test(text) || (text.endsWith('-') && COMPOUND.test(text));

/** Running text and the line after it as one string, as `passageOf` joins them. */
export function withLine(text: string, next: string): string {
  if (!isBroken(text, next)) return text === '' || next === '' ? text + next : `${text} ${next}`;
  return keepsHyphen(text) ? text + next : text.slice(0, -1) + next;
}

/**
 * Joins lines to one passage: a space between lines, none after a hyphen that breaks a word.
 * This is the only place where lines become running text, so offsets and rectangles stay true.
 */
export function passageOf(document: DocumentId, lines: readonly Line[]): Passage {
  let text = '';
  let before = '';
  const spans: PrintedSpan[] = [];
  for (const line of lines) {
    if (isBroken(before, line.text)) {
      if (!keepsHyphen(before)) {
        text = text.slice(0, -1);
        const last = spans.at(-1);
        if (last !== undefined && last.end > text.length) spans[spans.length - 1] = { ...last, end: text.length };
      }
    } else if (text !== '' && line.text !== '') text += ' ';
    if (line.text !== '') before = line.text;
    const shift = text.length;
    text += line.text;
    for (const span of line.spans) spans.push({ ...span, start: span.start + shift, end: span.end + shift });
  }
  const path = lines.find((line) => line.path !== null)?.path ?? null;
  const place: Place = path === null ? { kind: 'pdf', document, spans } : { kind: 'page', document, path };
  return { text, place };
}

/** The part of a passage between two offsets, as a passage of its own, trimmed. */
export function part(passage: Passage, start: number, end = passage.text.length): Passage {
  const whole = passage.text.slice(start, end);
  const from = start + (whole.length - whole.trimStart().length);
  const text = whole.trim();
  if (passage.place.kind === 'page') return { text, place: passage.place };
  const to = from + text.length;
  const spans = passage.place.spans
    .filter((span) => span.start < to && span.end > from)
    .map((span) => cut(span, from, to))
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
  return { text, place: { ...passage.place, spans } };
}

function cut(span: PrintedSpan, from: number, to: number): PrintedSpan {
  const start = Math.max(span.start, from);
  const end = Math.min(span.end, to);
  const [x1, y1, x2, y2] = span.rect;
  const perCharacter = (x2 - x1) / Math.max(1, span.end - span.start);
  return { ...span, start, end, rect: [x1 + (start - span.start) * perCharacter, y1, x1 + (end - span.start) * perCharacter, y2] };
}
