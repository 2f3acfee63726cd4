import type { Passage } from '../../../analyzer/model/passage.ts';
import { part } from '../../layout.ts';
import { isAreaName } from '../labels/area-words.ts';

const LONGEST_NAME = 60;

/** A cell of an area column that goes on with words about the area: "Academic: Language Arts: Maya reads below grade level." */
export function areaAndText(cell: Passage): { readonly area: Passage; readonly told: Passage | null } {
  let end = -1;
  for (let colon = cell.text.indexOf(':'); colon > 0 && colon <= LONGEST_NAME * 2; colon = cell.text.indexOf(':', colon + 1)) {
    if (!cell.text.slice(end + 1, colon).split(':').every((name) => name.length <= LONGEST_NAME && isAreaName(name))) break;
    end = colon;
  }
  const told = end < 0 ? null : part(cell, end + 1);
  if (end < 0 || told === null || !/\p{L}{2}.*\s\p{L}/u.test(told.text) || isAreaName(told.text)) return { area: cell, told: null };
  return { area: part(cell, 0, end), told };
}
