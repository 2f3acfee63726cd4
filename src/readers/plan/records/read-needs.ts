import type { Passage } from '../../../analyzer/model/passage.ts';
import { part } from '../../layout.ts';
import { isAreaName } from '../labels/area-words.ts';
import type { Placed } from '../tokens/place.ts';
import { listIn } from './list.ts';
import { type Source, valueOf } from './value.ts';

const LONGEST_NEED = 120;

/** "Articulation, Reading" are two needs; "Reading, for which he has help" is one. */
function areasIn(item: Passage): readonly Passage[] {
  const names = item.text.split(',');
  if (names.length < 2 || !names.every(isAreaName)) return [item];
  let at = 0;
  return names.map((name) => {
    const piece = part(item, at, at + name.length);
    at += name.length + 1;
    return piece;
  });
}

/** Areas of need that the plan lists as such, outside its goals: a list under "Areas of Need" or "Needs". */
export function readNeeds(placed: readonly Placed[], source: Source): readonly Passage[] {
  const needs: Passage[] = [];
  placed.forEach(({ token, section, concept }, index) => {
    if (token.kind !== 'field' || section === 'goals' || section === 'progress') return;
    if (concept !== 'goal.area' && concept !== 'level.needs') return;
    if (token.value.length > 0) add(token.value);
    for (let next = index + 1; token.value.length === 0 && !token.closed; next++) {
      const after = placed[next]?.token;
      if (after?.kind !== 'text') break;
      add(after.lines);
    }
    function add(lines: Parameters<typeof valueOf>[0]): void {
      if (valueOf(lines, source) === null) return;
      for (const item of listIn(lines, source).flatMap(areasIn)) if (concept === 'goal.area' || isAreaName(item.text) || item.text.length < 60) needs.push(item);
    }
  });
  return needs.filter(({ text }) => text.length <= LONGEST_NEED);
}
