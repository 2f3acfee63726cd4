import type { Passage } from '../../../analyzer/model/passage.ts';
import { isAreaName } from '../labels/area-words.ts';
import type { Placed } from '../tokens/place.ts';
import { listIn } from './list.ts';
import { type Source, valueOf } from './value.ts';

const LONGEST_NEED = 120;

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
      for (const item of listIn(lines, source)) if (concept === 'goal.area' || isAreaName(item.text) || item.text.length < 60) needs.push(item);
    }
  });
  return needs.filter(({ text }) => text.length <= LONGEST_NEED);
}
