import type { IsoDate } from '../../../analyzer/model/iso-date.ts';
import type { Row, Section } from '../look/grid.ts';
import { sectionsOf } from '../look/grid.ts';
import { everyWord } from '../look/visible-text.ts';
import { dateIn } from './date.ts';
import type { AssignmentDraft } from './draft.ts';
import { flagsIn, scoreIn } from './score.ts';

type Part = 'name' | 'due' | 'category' | 'score' | 'possible' | 'flags';

const HEADERS: readonly (readonly [Part, RegExp])[] = [
  ['score', /^(?:points?|score|pts) ?\/ ?(?:points? )?(?:possible|max)$/i],
  ['due', /\bdue\b|fecha de entrega|^date$|^fecha$/i],
  ['category', /^(?:categor(?:y|ía|ia)|type|group|tipo)$/i],
  ['name', /^(?:assignments?(?: (?:name|title))?|name|title|description|task|item|grade item|work|activity|tarea|actividad|nombre|t[ií]tulo|descripci[oó]n)$/i],
  ['possible', /possible|^max|out of|total points|worth|posibles/i],
  ['flags', /flag|status|comments?|notes?|missing|late|estado|codes?/i],
  ['score', /^(?:score|points?|pts|earned|points earned|mark|grade|result|puntaje|puntos|calificaci[oó]n|score ?\/ ?points|points ?\/ ?possible|points and percent)/i],
];

/** The assignments of a table whose header names the work and its score; empty for any other table. */
export function assignmentsOfTable(table: Element): AssignmentDraft[] {
  return sectionsOf(table, looksLikeHead).flatMap(readSection);
}

/** True when a table's header is that of an assignment list. */
function looksLikeHead(row: Row): boolean {
  if (row.own.length < 2 || row.own.some((cell) => cell.text.length > 40)) return false;
  const parts = new Set(row.own.map((cell) => partOf(cell.text)));
  return parts.has('name') && (parts.has('score') || parts.has('possible'));
}

function partOf(header: string): Part | null {
  return HEADERS.find(([, words]) => words.test(header.replace(/\s+/g, ' ').trim()))?.[0] ?? null;
}

function readSection(section: Section): AssignmentDraft[] {
  const head = section.head.at(-1);
  if (head === undefined) return [];
  const parts = head.cells.map((cell) => partOf(cell.text));
  if (!parts.includes('name') || !(parts.includes('score') || parts.includes('possible'))) return [];
  const assignments: AssignmentDraft[] = [];
  for (const row of section.body) {
    const cell = (part: Part) => row.cells[parts.indexOf(part)];
    const nameCell = cell('name');
    const name = nameCell?.text.split('\n')[0] ?? '';
    if (nameCell === undefined || name === '' || row.own.length < 2 || /^(?:total|average|no (?:assignments|records))\b/i.test(name)) continue;
    const [first = '', ...more] = row.cells.filter((_, index) => parts[index] === 'score').map((scored) => scored.text.replace(/\n/g, ' '));
    const { score, possible, flags } = scoreIn(first, cell('possible')?.text ?? more.find((text) => /\d/.test(text)) ?? '');
    const flagWords = row.cells.filter((_, index) => parts[index] === 'flags').map((flag) => everyWord(flag.element)).join(' ');
    assignments.push({ element: nameCell.element, name, category: cell('category')?.text || null, due: dueIn(cell('due')?.text ?? ''), score, possible, flags: [...new Set([...flagsIn(`${flagWords} ${more.join(' ')}`), ...flags])] });
  }
  return assignments;
}

function dueIn(text: string): IsoDate | null {
  return dateIn(text);
}
