import { lexicon, lookUp } from './lexicon.ts';
import { AREAS as ENGLISH } from './vocabulary/en/areas.ts';
import { AREAS as SPANISH } from './vocabulary/es/areas.ts';
import { wordsOf } from './words.ts';

/** What a need, a goal, a service or a course is about. `elective` is art, music, gym, languages and the like. */
export type Area =
  | 'math'
  | 'reading'
  | 'writing'
  | 'speech-language'
  | 'executive-function'
  | 'attention'
  | 'social-emotional'
  | 'behavior'
  | 'motor'
  | 'adaptive'
  | 'health'
  | 'science'
  | 'social-studies'
  | 'elective';

const LEXICON = lexicon<Area>(ENGLISH, SPANISH);

/**
 * The areas a text or a course name speaks of, most often named first. English and Spanish at once, because Spanish
 * forms hold English text. A longer phrase hides a shorter one inside it: `social studies` is not `social`.
 */
export function areasOf(text: string): Area[] {
  const hits = lookUp(wordsOf(text), LEXICON);
  const counts = new Map<Area, number>();
  hits.forEach((hit, at) => {
    const around = hits.slice(Math.max(0, at - 8), at + 9);
    if (!around.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from)) counts.set(hit.as, (counts.get(hit.as) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1]).map(([area]) => area);
}

const RELATED: Readonly<Record<Area, readonly Area[]>> = {
  math: ['math'],
  reading: ['reading'],
  writing: ['writing', 'motor'],
  'speech-language': ['speech-language', 'social-emotional'],
  'executive-function': ['executive-function', 'attention'],
  attention: ['attention', 'executive-function', 'behavior'],
  'social-emotional': ['social-emotional', 'behavior', 'speech-language'],
  behavior: ['behavior', 'social-emotional', 'attention'],
  motor: ['motor', 'writing'],
  adaptive: ['adaptive'],
  health: ['health'],
  science: ['science', 'reading', 'writing', 'executive-function'],
  'social-studies': ['social-studies', 'reading', 'writing', 'executive-function'],
  elective: ['elective'],
};

/** Areas whose goals and services also serve this one: a science class leans on reading, writing and organization. */
export function relatedAreas(area: Area): readonly Area[] {
  return RELATED[area];
}
