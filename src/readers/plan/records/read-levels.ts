import type { Passage } from '../../../analyzer/model/passage.ts';
import type { PresentLevel, PresentLevelRole } from '../../../analyzer/model/plan.ts';
import { type Line, passageOf } from '../../layout.ts';
import { type Concept, familyOf } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import type { Field, Grid } from '../tokens/token.ts';
import { areaAndText } from './area-and-text.ts';
import { type Source, valueOf } from './value.ts';

const ROLES: Readonly<Partial<Record<Concept, PresentLevelRole>>> = {
  'level.performance': 'performance',
  'level.strengths': 'strengths',
  'level.needs': 'needs',
  'level.impact': 'impact',
  'level.parent-concerns': 'parent-concerns',
  'level.student-voice': 'student-voice',
  'level.evaluation-results': 'evaluation-results',
  'level.health': 'health',
  'section.present-levels': 'performance',
  'section.parent-concerns': 'parent-concerns',
  'section.impact': 'impact',
};
const PRESENT = /\b(?:present|current) levels?\b|\bnivel(?:es)? actual/i;
const WHOLE_CHILD: ReadonlySet<PresentLevelRole> = new Set(['parent-concerns', 'student-voice']);

const isLevelSection = (section: string | null): boolean => section === 'present-levels' || section === 'impact' || section === 'parent-concerns';

/** Present levels, one entry per paragraph, cell or box, with the area and role that its labels give. */
export function readLevels(placed: readonly Placed[], source: Source): readonly PresentLevel[] {
  const levels: PresentLevel[] = [];
  let area: Passage | null = null;
  let areaLevel = 9;
  let role: PresentLevelRole = 'performance';
  let waiting: Field | null = null;
  let elsewhere = false;
  let goalArea: Passage | null = null;
  let ofGoal = false;
  let awaitsArea = false;
  let named: Passage | null = null;

  const nested = nestedRoles(placed);
  let direct = false;
  const add = (lines: readonly Line[], as: PresentLevelRole, of: Passage | null): boolean => {
    const text = valueOf(lines, source);
    if (text === null) return false;
    levels.push({ area: WHOLE_CHILD.has(as) ? null : of, role: as, text, blank: false });
    return true;
  };
  const settle = (): void => {
    if (waiting !== null) levels.push({ area: WHOLE_CHILD.has(role) ? null : area, role, text: waiting.label, blank: true });
    waiting = null;
  };

  for (const { token, section, concept, grid } of placed) {
    const inside = isLevelSection(section);
    if (token.kind === 'text') {
      if (awaitsArea) {
        goalArea = valueOf(token.lines, source);
        awaitsArea = false;
      } else if (ofGoal) add(token.lines, role, goalArea);
      else if (inside && !elsewhere && add(token.lines, role, area)) {
        waiting = null;
        if (role === 'performance') direct = false;
      }
    } else if (token.kind === 'title') {
      waiting = null;
      elsewhere = false;
      if (!inside) continue;
      area = passageOf(source.document, token.lines);
      areaLevel = token.level;
      role = 'performance';
    } else if (token.kind === 'grid') {
      settle();
      if (grid === 'level' || (grid === 'goal' && token.columns.some(({ concepts }) => concepts.includes('level.performance') || concepts.includes('level.impact')))) levels.push(...levelsOfGrid(token, source));
      else if (inside && grid === 'unknown') for (const row of token.rows) add(row.cells.flat(), role === 'performance' ? 'evaluation-results' : role, area);
    } else if (concept !== null) {
      const perGoal = section === 'goals' && (familyOf(concept) === 'level' || (concept === 'goal.baseline' && PRESENT.test(token.label.text)));
      ofGoal = perGoal && token.value.length === 0 && !token.closed;
      const beside = named;
      named = concept === 'area' ? (token.area ?? valueOf(token.value, source)) : null;
      if (concept === 'goal.area' || (concept === 'area' && section === 'goals')) {
        goalArea = valueOf(token.value, source) ?? (concept === 'area' ? (token.area ?? token.label) : null);
        awaitsArea = section === 'goals' && token.value.length === 0 && token.area === null;
      } else awaitsArea = false;
      if (concept === 'area' && inside) {
        waiting = null;
        elsewhere = false;
        direct = token.area === null || token.value.length === 0;
        if (token.area === null) area = valueOf(token.value, source);
        else {
          area = token.area;
          areaLevel = token.level ?? 8;
          role = 'performance';
          add(token.value, role, area);
        }
        continue;
      }
      const asks = perGoal ? (ROLES[concept] ?? 'performance') : ROLES[concept];
      settle();
      elsewhere = asks === undefined && !token.closed;
      if (asks === undefined || !(inside || perGoal || section === 'goals')) continue;
      if (token.level !== null && token.level <= areaLevel) area = null;
      if (concept.startsWith('section.')) area = beside;
      if (token.area !== null) area = token.area;
      else if (!perGoal && token.level === null && !direct && !nested.has(concept)) area = null;
      role = asks;
      const written = add(token.value, role, perGoal ? (token.area ?? goalArea) : area);
      if (!written && token.level === null && (familyOf(concept) === 'level' || concept === 'section.parent-concerns') && !perGoal) waiting = token;
    }
  }
  settle();
  return levels;
}

/** Labels printed once for each area stand under it; a label printed only once speaks of the whole child. */
function nestedRoles(placed: readonly Placed[]): ReadonlySet<Concept> {
  const counts = new Map<Concept, number>();
  for (const { token, section, concept } of placed) {
    if (token.kind !== 'field' || concept === null || !isLevelSection(section)) continue;
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([concept]) => concept));
}

function levelsOfGrid(grid: Grid, source: Source): readonly PresentLevel[] {
  const areaColumn = grid.columns.findIndex(({ concepts }) => concepts.includes('area') || concepts.includes('goal.area'));
  const key = areaColumn >= 0 ? areaColumn : grid.columns.findIndex(({ concepts }) => concepts.length === 0);
  return grid.rows.flatMap((row) => {
    const cell = key < 0 ? null : valueOf(row.cells[key] ?? [], source);
    const { area, told } = cell === null ? { area: null, told: null } : areaAndText(cell);
    const own: readonly PresentLevel[] = told === null ? [] : [{ area, role: 'performance', text: told, blank: false }];
    return [...own, ...grid.columns.flatMap((column, index): readonly PresentLevel[] => {
      if (index === key || column.concepts.some((other) => other.startsWith('goal.') && other !== 'goal.baseline') || (column.concepts.length === 0 && key !== index && grid.columns.some(({ concepts }) => concepts.includes('goal.statement')))) return [];
      const concept = column.concepts.find((candidate) => ROLES[candidate] !== undefined);
      const role = (concept && ROLES[concept]) ?? 'performance';
      const text = valueOf(row.cells[index] ?? [], source);
      return text === null ? [] : [{ area: WHOLE_CHILD.has(role) ? null : area, role, text, blank: false }];
    })];
  });
}
