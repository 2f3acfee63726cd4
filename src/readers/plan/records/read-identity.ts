import type { Passage } from '../../../analyzer/model/passage.ts';
import type { DateFact, PlanDocument } from '../../../analyzer/model/plan.ts';
import { type Line, part } from '../../layout.ts';
import { tokensOfLines } from '../tokens/block-tokens.ts';
import type { LabelBook } from '../labels/label-book.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import { resolve } from '../tokens/resolve.ts';
import { dayIn, lastDayIn, rangeIn } from './date-fact.ts';
import type { proseDates } from './prose-facts.ts';
import { type Source, valueOf } from './value.ts';

/** What titles and sentences tell where the form has no boxes. */
export interface Told {
  readonly dates: ReturnType<typeof proseDates>;
  readonly name: Passage | null;
}

type Identity = Pick<PlanDocument, 'student' | 'dates' | 'eligibility'>;

interface Known {
  readonly concept: Concept;
  readonly value: Passage;
}

/** Parts of a plan that print dates of their own. */
const OWN_DATES: ReadonlySet<string> = new Set(['services', 'accommodations', 'goals', 'progress', 'transition', 'esy', 'team']);

/** "IEP start date" is the plan's own wherever it stands. */
const NAMES_PLAN = /\b(?:iep|pei|plan)\b/i;

/** Parts that print other people's names under "Name". */
const OWN_NAMES: ReadonlySet<string> = new Set(['services', 'accommodations', 'team', 'consent']);

/** Who the document is about and its dates: from the boxes first, then from what is repeated on every page. */
export function readIdentity(placed: readonly Placed[], furniture: readonly Line[], book: LabelBook, source: Source, told: Told): Identity {
  const known: Known[] = [];
  const note = (concept: Concept | null, value: Passage | null): void => {
    if (concept !== null && value !== null && value.text !== '') known.push({ concept, value });
  };
  placed.forEach(({ token, section, concept }, index) => {
    if (token.kind !== 'field' || concept === null) return;
    const isRange = concept === 'date.start' || concept === 'date.end' || concept === 'date.range';
    if (section !== null && OWN_DATES.has(section) && isRange && !NAMES_PLAN.test(token.label.text)) return;
    if (section !== null && OWN_NAMES.has(section) && concept === 'student.name') return;
    if (!/^(?:student|date|eligibility)/.test(concept)) return;
    const after = placed[index + 1]?.token;
    const lines = token.value.length === 0 && !token.closed && after?.kind === 'text' ? after.lines : token.value;
    note(concept, valueOf(lines, source));
  });
  for (const line of furniture) {
    for (const token of tokensOfLines([line], book, source.document, 'text')) if (token.kind === 'field') note(resolve(token, null), valueOf(token.value, source));
  }
  const first = (concept: Concept): Passage | null => known.find((fact) => fact.concept === concept)?.value ?? null;
  const day = (concept: Concept, read: (passage: Passage | null) => DateFact | null = dayIn): DateFact | null => {
    for (const fact of known) {
      const isRange = concept === 'date.meeting' && rangeIn(fact.value).end !== null;
      const date = fact.concept === concept && !isRange ? read(fact.value) : null;
      if (date !== null) return date;
    }
    return null;
  };
  const range = rangeIn(known.find(({ concept, value }) => concept === 'date.range' || (concept === 'date.meeting' && rangeIn(value).end !== null))?.value ?? null);
  const span = rangeIn(first('date.start'));
  const name = nameIn(known, first('student.last-name')) ?? told.name;
  const { birthDate = null, meeting = null, start = null, end = null, nextReview = null, lastEvaluation = null, nextEvaluation = null } = told.dates;
  return {
    student: { name, firstName: firstNameIn(name, first('student.first-name')), grade: gradeIn(first('student.grade')), birthDate: day('student.birth-date') ?? birthDate },
    dates: {
      meeting: day('date.meeting') ?? meeting,
      start: day('date.start') ?? range.start ?? start,
      end: day('date.end', lastDayIn) ?? range.end ?? span.end ?? end,
      nextReview: day('date.review') ?? nextReview,
      lastEvaluation: day('date.last-evaluation') ?? lastEvaluation,
      nextEvaluation: day('date.next-evaluation') ?? nextEvaluation,
    },
    eligibility: first('eligibility'),
  };
}

/** A name has two to five words and no digits. "Rivera, Maya" and "Maya Rivera" are both names. */
function nameIn(known: readonly Known[], lastName: Passage | null): Passage | null {
  for (const { concept, value } of known) {
    if (concept !== 'student.name') continue;
    const end = value.text.search(/\s{2,}|[\d(|☐☒]|\b(?:DOB|ID|Grade|Grado|School)\b/);
    const name = end < 0 ? value : part(value, 0, end);
    if (/^\p{Lu}[\p{L}'’.-]*(?:,?\s\p{L}[\p{L}'’.-]*){0,4},?$/u.test(name.text)) return name;
  }
  return known.find(({ concept }) => concept === 'student.first-name')?.value ?? lastName;
}

function firstNameIn(name: Passage | null, given: Passage | null): string | null {
  if (given !== null) return given.text.split(/\s/)[0] ?? null;
  if (name === null) return null;
  const [before = '', after] = name.text.split(',');
  const word = (after ?? before).trim().split(/\s+/)[0] ?? '';
  return word === '' ? null : word;
}

function gradeIn(value: Passage | null): Passage | null {
  if (value === null) return null;
  const match = /^(?:grade\s*)?(?:\d{1,2}(?:st|nd|rd|th|º|°|\.º)?|[kK]|pre-?k|kindergarten|\p{L}+)\b/iu.exec(value.text);
  return match === null ? value : part(value, 0, match[0].length);
}
