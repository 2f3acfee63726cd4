import type { SectionId } from '../../../analyzer/model/plan.ts';
import { readDate } from '../../../analyzer/model/printed-date.ts';
import { familyOf, type Concept } from '../labels/concept.ts';
import { textOf } from './table-rows.ts';
import type { Field } from './token.ts';

/** Which families of labels a section expects, likeliest first. A label that can mean several things means the first. */
const EXPECTED: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  'present-levels': ['level', 'area', 'section', 'goal'],
  impact: ['level', 'area', 'section', 'goal'],
  'parent-concerns': ['level', 'area', 'section', 'goal'],
  goals: ['goal', 'area', 'progress', 'level', 'section'],
  transition: ['goal', 'area', 'section', 'progress'],
  progress: ['progress', 'goal', 'area', 'section'],
  services: ['service', 'section', 'accommodation', 'area'],
  accommodations: ['accommodation', 'section', 'area', 'service'],
  testing: ['accommodation', 'section', 'area'],
  team: ['team', 'section', 'other'],
  consent: ['team', 'section', 'other'],
  evaluation: ['student', 'date', 'eligibility', 'section', 'level', 'area'],
  notes: ['section', 'date'],
};
const ANYWHERE = ['student', 'date', 'eligibility', 'section', 'level', 'goal', 'area', 'service', 'accommodation', 'progress', 'other', 'team'];

/** What a label asks for in the section it stands in. */
export function resolve(field: Field, section: SectionId | null): Concept | null {
  const { concepts } = field;
  if (section === 'accommodations' && field.level === null && field.label.text.endsWith(':') && concepts.includes('section.testing')) return 'accommodation.testing';
  if (section === 'goals' && field.value.length > 0 && field.ordinal === null && isHowOften(field)) return 'goal.schedule';
  if (concepts.length <= 1) return concepts[0] ?? null;
  const opensSection = field.value.length === 0 && !field.closed;
  if (opensSection && !isPart(field, section)) {
    const opener = concepts.find((concept) => concept.startsWith('section.'));
    if (opener !== undefined && opener !== `section.${section}`) return concepts.includes('goal.statement') ? 'goal.statement' : opener;
  }
  if (field.ordinal !== null && concepts.includes('progress.period') && (section === 'goals' || section === 'progress')) return 'progress.period';
  if (concepts.includes('progress.date') && concepts.includes('goal.schedule') && readDate(textOf(field.value))?.start === 0) return 'progress.date';
  for (const family of [...((section && EXPECTED[section]) ?? []), ...ANYWHERE]) {
    const found = concepts.find((concept) => familyOf(concept) === family && !(family === 'section' && !opensSection));
    if (found !== undefined) return found;
  }
  return concepts[0] ?? null;
}

/** "Progress reports: every nine weeks" is a schedule, "Progress report: 2/3/2027" a report. */
function isHowOften({ concepts, value }: Field): boolean {
  if (!concepts.some((concept) => concept.startsWith('progress.') || concept === 'section.progress')) return false;
  const text = textOf(value);
  if (text.length > 160 || /\d{2}|%/.test(text)) return false;
  return concepts.some((concept) => concept === 'progress.period' || concept === 'section.progress') ? HOW_OFTEN.test(text) : BEGINS_HOW_OFTEN.test(text);
}
const BEGINS_HOW_OFTEN = /^(?:in writing|written|at the end of|with|every|each|quarterly|(?:bi-?)?weekly|daily|monthly|annually|(?:each )?(?:semester|trimester)|once|twice|(?:two|three|four|six) times|concurrent|cada|trimestral|semanal|mensual)\b/i;
const HOW_OFTEN = /\b(?:every|each|quarterly|weekly|monthly|daily|annually|with (?:the )?report cards?|(?:four|three|two|\d) times|cada|trimestral)\b/i;

/** Labels such as "Notes" or "Progress Report" belong to a goal or a report they stand in, unless they are headings. */
function isPart(field: Field, section: SectionId | null): boolean {
  if (field.level !== null) return false;
  const own = section === 'progress' || section === 'goals' ? ['progress.comment', 'progress.code'] : [];
  return field.concepts.some((concept) => own.includes(concept));
}
