import type { BlankPlace } from '../../../analyzer/model/blank-place.ts';
import type { DocumentKind, SectionId } from '../../../analyzer/model/plan.ts';
import { type Line, passageOf } from '../../layout.ts';
import type { Placed } from '../tokens/place.ts';
import { isUnticked } from '../tokens/table-rows.ts';
import type { Grid } from '../tokens/token.ts';
import { type Source, valueOf } from './value.ts';

/** Parts whose questions the law or the form's own boxes leave no way around. */
const OWED: ReadonlySet<SectionId | null> = new Set<SectionId | null>(['lre', 'esy', 'notice', 'special-factors']);
const OWNER = /\bcoordinator\b|\bresponsible\b|\bcase manager\b|\bcoordinador|\bresponsable\b/i;
/** What a notice has to tell of an action that stands in the same row. */
const NOTICE_COLUMN = /\breasons?\b|\bwhy\b|\boptions?\b|\bbasis\b|\bevaluation\b|\braz[oó]n|\bopciones\b/i;
const SHORTEST = 3;

/** Places that ask and hold nothing. A place is blank only when the next thing printed is another label, another table or the end. */
export function readBlanks(placed: readonly Placed[], kind: DocumentKind, source: Source): readonly BlankPlace[] {
  return placed.flatMap((one, index): readonly BlankPlace[] => {
    const { token, section, grid } = one;
    if (token.kind === 'grid') return blanksOfGrid(token, section, grid === 'accommodation' && kind === '504', source);
    if (token.kind === 'text' || !(OWED.has(section) || isOwner(token, kind))) return [];
    const [label, boxes, level] = token.kind === 'field' ? [token.labelLines, token.unticked ?? [], token.level] : [token.lines, [], token.level];
    if (label.length === 0 || (token.kind === 'field' && valueOf(token.value, source) !== null)) return [];
    if (level !== null && section !== 'notice') return [];
    const closed = token.kind === 'field' && token.closed;
    const after = placed[index + 1]?.token;
    const answered = !closed && after !== undefined && (after.kind === 'text' ? !isUnticked(after.lines) : after.kind === 'grid' || (level !== null && !isHeadingAtLeast(after, level)));
    const found = passageOf(source.document, [...label, ...boxes]);
    return answered || found.text.length < SHORTEST ? [] : [{ section, label: found }];
  });
}

const isOwner = (token: Placed['token'], kind: DocumentKind): boolean => kind === '504' && token.kind === 'field' && OWNER.test(token.label.text);

/** Another heading of the same rank ends a blank part; anything smaller is its content. */
const isHeadingAtLeast = (token: Placed['token'], level: number): boolean => (token.kind === 'field' || token.kind === 'title') && token.level !== null && token.level <= level;

function blanksOfGrid(grid: Grid, section: SectionId | null, ofPeople: boolean, source: Source): readonly BlankPlace[] {
  if (grid.rows.length === 0) return [];
  const filled = (lines: readonly Line[] | undefined): boolean => valueOf(lines ?? [], source) !== null;
  return grid.columns.flatMap((column, index): readonly BlankPlace[] => {
    const isOwned = ofPeople && OWNER.test(column.label.text) && grid.rows.every((row) => !filled(row.cells[index]));
    const isTold = section === 'notice' && index > 0 && NOTICE_COLUMN.test(column.label.text) && grid.rows.some((row) => filled(row.cells[0]) && !filled(row.cells[index]));
    return isOwned || isTold ? [{ section, label: column.label }] : [];
  });
}
