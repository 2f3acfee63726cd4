import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Accommodation } from '../../../analyzer/model/plan.ts';
import { type Line, passageOf } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import type { Grid } from '../tokens/token.ts';
import { textOf } from '../tokens/table-rows.ts';
import { listIn, sentencesOf } from './list.ts';
import { saysNone } from './none.ts';
import { joinPassages } from './passages.ts';
import { isServiceRow } from './read-services.ts';
import { type Source, valueOf } from './value.ts';

type Kind = Accommodation['kind'];

const KINDS: Readonly<Partial<Record<Concept, Kind>>> = {
  'accommodation.text': 'accommodation',
  'accommodation.modification': 'modification',
  'accommodation.testing': 'testing',
  'accommodation.support': 'support',
  'section.accommodations': 'accommodation',
};

const SETTING = /^(?:class(?:room)?|instruction(?:al)?|general education|tests?|testing|quizzes|behaviou?r(?:al)?|health|medical|transportation|homework|assignments?|lunch|all (?:classes|settings)|environment(?:al)?|organization|physical education|pe|field trips?|math|reading|writing|science|social studies|english|aula|exámenes|salud|tareas)\b[^.]{0,40}$/i;

/** Accommodations and modifications, one line each, with the setting and kind that their labels give. */
export function readAccommodations(placed: readonly Placed[], source: Source): readonly Accommodation[] {
  const found: Accommodation[] = [];
  let kind: Kind = 'accommodation';
  let setting: Passage | null = null;
  let testing = false;
  const add = (lines: readonly Line[], as: Kind, where: Passage | null): void => {
    const value = valueOf(lines, source);
    if (value === null || isNone(value.text)) return;
    for (const text of listIn(lines, source)) if (!isNone(text.text)) found.push({ text, kind: as, setting: where });
  };
  for (const { token, section, concept, grid } of placed) {
    if (token.kind === 'grid') {
      if (grid === 'accommodation') found.push(...accommodationsOfGrid(token, kind, setting, source));
      else if (grid === 'unknown' && section === 'accommodations') for (const row of token.rows) add(row.cells[0] ?? [], kind, setting);
      continue;
    }
    if (token.kind === 'field' && concept === 'accommodation.testing') testing = section === 'testing';
    else if (section !== 'testing') testing = false;
    if (section !== 'accommodations' && !testing) {
      [kind, setting] = ['accommodation', null];
      if (token.kind === 'field' && concept === 'accommodation.testing' && section === 'testing') add(token.value, 'testing', null);
      continue;
    }
    if (token.kind === 'title') {
      const title = passageOf(source.document, token.lines);
      setting = SETTING.test(title.text) ? title : null;
    } else if (token.kind === 'text') {
      const short = token.marker === null ? valueOf(token.lines, source) : null;
      if (short !== null && short.text.endsWith(':') && SETTING.test(short.text.slice(0, -1))) setting = short;
      else if (short === null || isNone(short.text)) add(token.lines, kind, setting);
      else found.push(...sentencesOf(short, token.lines, source).flatMap((text) => (isNone(text.text) ? [] : [{ text, kind, setting }])));
    } else if (concept !== null) {
      const named = KINDS[concept];
      if (named !== undefined) {
        [kind, setting] = [named, token.area];
        add(token.value, kind, setting);
      } else if (concept === 'area' || concept === 'level.health') {
        setting = token.area ?? token.label;
        add(token.value, kind, setting);
      } else if (concept === 'accommodation.setting') setting = valueOf(token.value, source);
    }
  }
  return found;
}

/** A column that only counts ("Accommodation 1"): the words stand in the next one. */
function isCounted(grid: Grid, at: number): boolean {
  return grid.columns[at + 1] !== undefined && grid.rows.every((row) => /^(?:accommodation|modification|support|item|adaptaci[oó]n)?\s*#?\s*\d{1,2}[.:)]?$/i.test(textOf(row.cells[at] ?? [])));
}

/** Sentences about the plan itself, not about help in class. */
const ABOUT_PLAN = /\bresponsible for (?:this|the) plan\b|\bplan will be reviewed\b|\brights (?:were|have been) (?:given|explained)\b/i;

/** The headers of the columns that are ticked in a row: the classes an accommodation is for. */
function tickedColumns(grid: Grid, row: Grid['rows'][number]): Passage | null {
  return joinPassages(grid.columns.flatMap((column, index) => (/^[☒xX✓✔]$/.test(textOf(row.cells[index] ?? []).trim()) ? [column.label] : [])));
}

const isNone = (text: string): boolean => ABOUT_PLAN.test(text) || saysNone(text) || /^(?:yes|no|sí)\b[.\s]*$/i.test(text);

function accommodationsOfGrid(grid: Grid, kind: Kind, setting: Passage | null, source: Source): readonly Accommodation[] {
  const textAt = grid.columns.flatMap(({ concepts }, index) => (concepts.some((concept) => KINDS[concept] !== undefined) ? [index] : []));
  const settingAt = grid.columns.findIndex(({ concepts }) => concepts.includes('accommodation.setting'));
  const columns = textAt.length > 0 && !grid.inherited ? textAt.map((at) => (isCounted(grid, at) ? at + 1 : at)) : [0];
  return grid.rows.flatMap((row) => {
    if (isServiceRow(grid, row, source)) return [];
    return columns.flatMap((index) => {
      const concept = grid.columns[index]?.concepts.find((candidate) => KINDS[candidate] !== undefined);
      const rowLabel = columns.includes(0) ? null : valueOf(row.cells[0] ?? [], source);
      const named = rowLabel !== null && /\b(?:assessments?|tests?|testing|exams?)\b/i.test(rowLabel.text) ? 'testing' : ((concept && KINDS[concept]) ?? 'accommodation');
      const where = rowLabel !== null && columns.length > 1 ? rowLabel : settingAt < 0 || settingAt === index ? (tickedColumns(grid, row) ?? setting) : (valueOf(row.cells[settingAt] ?? [], source) ?? tickedColumns(grid, row) ?? setting);
      return listIn(row.cells[index] ?? [], source)
        .filter((text) => !isNone(text.text))
        .map((text): Accommodation => ({ text, kind: named === 'accommodation' ? kind : named, setting: where }));
    });
  });
}
