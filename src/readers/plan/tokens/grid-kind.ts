import type { DocumentKind, SectionId } from '../../../analyzer/model/plan.ts';
import { familyOf } from '../labels/concept.ts';
import type { Grid } from './token.ts';

/** What the rows of a grid are. `identity`: names of boxes over one row of values. `unknown`: read as text. */
export type GridKind = 'service' | 'goal' | 'progress' | 'level' | 'accommodation' | 'team' | 'identity' | 'unknown';

const SECTIONS: Readonly<Record<Exclude<GridKind, 'unknown' | 'identity'>, readonly (SectionId | null)[]>> = {
  service: ['services'],
  goal: ['goals', 'transition'],
  progress: ['progress'],
  level: ['present-levels', 'impact', 'parent-concerns'],
  accommodation: ['accommodations', 'testing'],
  team: ['team', 'consent'],
};

const isAccommodation = (concepts: readonly string[]): boolean => concepts.some((concept) => (concept.startsWith('accommodation.') || concept === 'section.accommodations') && concept !== 'accommodation.setting') && !concepts.includes('service.name');

/** "Description" over the first column: the section says of what. */
const saysNothing = (grid: Grid): boolean => !/accom|modif|support|\baids?\b|adapt|acomod/i.test(grid.columns[0]?.label.text ?? '');

/** A first column headed by the very words keeps its rows, though days and places stand beside them as beside services. */
const NAMES_THEM = /accommodation|\baids\b|acomod/i;

/** Tells what a grid holds from its column labels, and from its section where they leave it open. */
export function gridKind(grid: Grid, section: SectionId | null, kind: DocumentKind): GridKind {
  if (grid.inherited && section === 'accommodations') return 'accommodation';
  const key = grid.columns.find(({ concepts }) => concepts.length > 0)?.concepts ?? [];
  const count = (family: string): number => grid.columns.filter(({ concepts }) => concepts.some((concept) => familyOf(concept) === family)).length;
  const has = (...wanted: readonly string[]): boolean => grid.columns.some(({ concepts }) => concepts.some((concept) => wanted.includes(concept)));
  const scores: [GridKind, number][] = [
    ['service', has('service.name') || count('service') >= 3 || (section === 'services' && count('service') >= 2) ? count('service') : 0],
    ['goal', has('goal.statement', 'goal.objective', 'goal.postsecondary') || (section === 'goals' && count('goal') > 1) ? count('goal') + (has('goal.criterion', 'goal.method') ? 0.5 : 0) : 0],
    ['progress', has('progress.period', 'progress.comment', 'progress.code') ? count('progress') : 0],
    ['level', has('level.performance', 'level.strengths', 'level.needs', 'level.impact', 'level.evaluation-results', 'section.present-levels') ? count('level') + (has('section.present-levels') ? 1 : 0) + (has('area', 'goal.area') ? 1 : 0) : 0],
    ['accommodation', has('accommodation.text', 'section.accommodations', 'accommodation.modification', 'accommodation.testing') ? count('accommodation') + (isAccommodation(key) && !(section === 'services' && saysNothing(grid)) ? (NAMES_THEM.test(grid.columns[0]?.label.text ?? '') ? 4 : 3) : 0) : 0],
    ['team', has('team.role', 'team.signature') ? count('team') : 0],
    ['identity', grid.rows.length <= 2 ? count('student') + count('date') + count('eligibility') + count('other') - (has('service.name', 'accommodation.text', 'team.role') ? 2 : 0) : 0],
  ];
  if (kind === '504') for (const score of scores) if (score[0] === 'accommodation' && score[1] > 0) score[1] += 1;
  let best: GridKind = 'unknown';
  let most = 0;
  for (const [name, score] of scores) {
    if (score === 0) continue;
    const home = name !== 'unknown' && name !== 'identity' && SECTIONS[name].includes(section) ? 1.2 : 0;
    if (score + home > most) [best, most] = [name, score + home];
  }
  return best;
}
