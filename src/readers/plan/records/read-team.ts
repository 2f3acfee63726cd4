import type { Passage } from '../../../analyzer/model/passage.ts';
import type { TeamMember } from '../../../analyzer/model/participation.ts';
import { type Line, part, passageOf } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import { textOf } from '../tokens/table-rows.ts';
import type { Grid } from '../tokens/token.ts';
import { type Source, valueOf } from './value.ts';

const NAME = /^(?:(?:Mr|Mrs|Ms|Mx|Dr|Sr|Sra|Srta)\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von)){1,4}$/u;
const ROLE = /\b(?:parent|mother|father|guardian|student|teacher|representative|lea|principal|psychologist|pathologist|therapist|counselor|nurse|director|coordinator|specialist|manager|interpreter|advocate|administrator|chair(?:person)?|madre|padre|maestr[oa]|director[a]?|psic[oó]log[oa]|terapeuta|estudiante)\b/i;

/** The people of the team: from the grid of participants, or from a list of names with their roles. */
export function readTeam(placed: readonly Placed[], source: Source): readonly TeamMember[] {
  return placed.flatMap(({ token, section, grid }): readonly TeamMember[] => {
    if (token.kind === 'grid') return grid === 'team' ? membersOf(token, source) : [];
    if (section !== 'team' || token.kind !== 'text') return [];
    return token.lines.flatMap((line) => listed(line, source) ?? []);
  });
}

function membersOf(grid: Grid, source: Source): readonly TeamMember[] {
  const at = (concept: Concept): number => grid.columns.findIndex(({ concepts }) => concepts.includes(concept));
  const [member, role, signature] = [at('team.member'), at('team.role'), at('team.signature')];
  return grid.rows.flatMap((row): readonly TeamMember[] => {
    const cell = (index: number): Passage | null => (index < 0 ? null : valueOf(row.cells[index] ?? [], source));
    const words = row.cells.map(textOf).join(' ');
    const [name, title] = [cell(member), cell(role)];
    if (name === null && title === null) return [];
    const signed = cell(signature) !== null && /signature|signed|firma/i.test(grid.columns[signature]?.label.text ?? '');
    return [{ name, role: title, attendance: /\bexcused\b|\bexcusad[oa]\b/i.test(words) ? 'excused' : /\babsent\b|\bausente\b/i.test(words) ? 'absent' : signed ? 'signed' : /☒|\bpresent\b/i.test(words) ? 'present' : 'listed' }];
  });
}

/** "Dov Weil, speech-language pathologist" or "Parent: Aurelia Castellane". */
function listed(line: Line, source: Source): TeamMember | null {
  const whole = passageOf(source.document, [line]);
  const cut = /[,:–—]|\s-\s|\s\(/.exec(whole.text);
  if (cut === null) return null;
  const [left, right] = [part(whole, 0, cut.index), part(whole, cut.index + cut[0].length, whole.text.replace(/[\s.)]+$/, '').length)];
  const attendance = /\bexcused\b/i.test(whole.text) ? 'excused' : 'listed';
  if (NAME.test(left.text) && ROLE.test(right.text)) return { name: left, role: right, attendance };
  return ROLE.test(left.text) && NAME.test(right.text) ? { name: right, role: left, attendance } : null;
}
