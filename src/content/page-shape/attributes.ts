import type { Aliases } from './aliases.ts';
import { placeholder } from './placeholder.ts';
import { ARIA_STATES, INPUT_TYPES, REFERENCES, ROLES, SWITCHES, WORDED } from './vocabulary.ts';

const HIDING = /(display\s*:\s*none)|(visibility\s*:\s*hidden)/i;
/** A wider cell is no cell of a gradebook. */
const WIDEST = 60;

/** The attributes of an element that say how a page is built, in the page's order, every value replaced or from a closed list. */
export function attributesOf(element: Element, aliases: Aliases): readonly (readonly [name: string, value: string])[] {
  const kept = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    const shown = shownAs(element, name, value, aliases);
    if (shown !== null && !kept.has(shown[0])) kept.set(...shown);
  }
  return [...kept];
}

function shownAs(element: Element, name: string, value: string, aliases: Aliases): [name: string, value: string] | null {
  if (name === 'id') return value === '' ? null : ['id', aliases.id(value)];
  if (name === 'class') return value.trim() === '' ? null : ['class', aliases.classes(value)];
  if (name === 'role') {
    const role = value.trim().toLowerCase();
    return ROLES.has(role) ? ['role', role] : null;
  }
  if (name === 'colspan' || name === 'rowspan') {
    const span = Number.parseInt(value, 10);
    return span > 1 ? [name, String(Math.min(span, WIDEST))] : null;
  }
  if (name === 'scope') return /^(?:row|col|rowgroup|colgroup)$/.test(value) ? ['scope', value] : null;
  if (name === 'type') return INPUT_TYPES.has(value) ? ['type', value] : null;
  if (name === 'lang') return /^(en|es)\b/i.test(value) ? ['lang', value.slice(0, 2).toLowerCase()] : null;
  if (name === 'href') return ['href', ''];
  if (name === 'value') return element.localName === 'input' && element.getAttribute('type') !== 'hidden' ? ['value', placeholder(value)] : null;
  if (name === 'style') return hiding(value);
  if (SWITCHES.has(name)) return [name, ''];
  if (REFERENCES.has(name)) return [name, aliases.references(value)];
  if (WORDED.has(name)) return [name, placeholder(value)];
  const states = Object.hasOwn(ARIA_STATES, name) ? ARIA_STATES[name] : undefined;
  if (states !== undefined) return states.has(value) ? [name, value] : null;
  // That there are data is worth knowing; their names may hold a word.
  return name.startsWith('data-') && value !== '' ? ['data-x', placeholder(value)] : null;
}

function hiding(style: string): [name: string, value: string] | null {
  const found = HIDING.exec(style);
  if (found === null) return null;
  return ['style', found[1] === undefined ? 'visibility:hidden' : 'display:none'];
}
