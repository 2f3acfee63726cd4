import type { Passage } from '../../../analyzer/model/passage.ts';
import type { PlanDocument, Section, SectionId } from '../../../analyzer/model/plan.ts';
import type { Line } from '../../layout.ts';
import { passageOf } from '../../layout.ts';
import type { Placed } from '../tokens/place.ts';
import { type Source, valueOf } from './value.ts';

/** Parts that have records of their own; what stands in them is not repeated among the paragraphs. */
const RECORDED: ReadonlySet<SectionId> = new Set<SectionId>(['present-levels', 'impact', 'parent-concerns', 'goals', 'progress', 'services', 'accommodations']);

/** The parts that were found, in the order of their first page, with first and last page. */
export function readSections(placed: readonly Placed[]): readonly Section[] {
  const found = new Map<SectionId, { title: Passage; first: number; last: number; certainty: Section['certainty'] }>();
  for (const { token, section, opens } of placed) {
    if (section === null) continue;
    const pages = linesOf(token).map((line) => line.page);
    const whole = section === 'impact' || section === 'parent-concerns' ? found.get('present-levels') : undefined;
    if (whole !== undefined) whole.last = pages.reduce((most, page) => Math.max(most, page), whole.last);
    const held = found.get(section);
    if (opens === null && held === undefined && pages.length === 0) continue;
    const first = pages[0] ?? (opens === null ? 1 : pageOf(opens));
    const last = pages.reduce((most, page) => Math.max(most, page), first);
    if (held === undefined) {
      const title = opens ?? (token.kind === 'field' ? token.label : null);
      if (title !== null) found.set(section, { title, first: Math.min(first, pageOf(title)), last, certainty: token.kind === 'field' && token.guessed === true ? 'guess' : 'label' });
    } else if (opens !== null || pages.length > 0) held.last = Math.max(held.last, last);
  }
  return [...found].map(([id, { title, first, last, certainty }]) => ({ id, title, pages: [first, last], certainty }));
}

const pageOf = (passage: Passage): number => (passage.place.kind === 'pdf' ? (passage.place.spans[0]?.page ?? 1) : 1);

export function linesOf(token: Placed['token']): readonly Line[] {
  switch (token.kind) {
    case 'text':
    case 'title':
      return token.lines;
    case 'field':
      return token.value;
    case 'grid':
      return token.rows.flatMap((row) => row.cells.flat());
  }
}

/** Text of the parts that have no record of their own, text under no heading, and what `held` does not know in the others: titles, values and cells alike. */
export function readParagraphs(placed: readonly Placed[], held: (passage: Passage) => boolean, source: Source): PlanDocument['paragraphs'] {
  return placed.flatMap(({ token, section, concept, grid }) => {
    const recorded = section !== null && RECORDED.has(section);
    if (recorded && (token.kind === 'title' || linesOf(token).length === 0)) return [];
    const own = (lines: readonly Line[]): PlanDocument['paragraphs'] => paragraph(section, lines, source).filter(({ text }) => !recorded || (SAYS_SOMETHING.test(text.text) && !held(text)));
    if (token.kind === 'field') {
      if (concept !== null && /^(?:student|date)\./.test(concept)) return [];
      return own(concept === 'unknown' ? [...token.labelLines, ...token.value] : token.value);
    }
    if (token.kind === 'grid') return grid === 'identity' || grid === 'team' ? [] : token.rows.flatMap((row) => row.cells.flatMap(own));
    if (recorded) return own(token.lines);
    const text = passageOf(source.document, token.lines);
    return text.text === '' ? [] : [{ section, text }];
  });
}

/** More than a number, a date or a tick. */
const SAYS_SOMETHING = /\p{L}{3}/u;

function paragraph(section: SectionId | null, lines: readonly Line[], source: Source): PlanDocument['paragraphs'] {
  const text = valueOf(lines, source);
  return text === null ? [] : [{ section, text }];
}
