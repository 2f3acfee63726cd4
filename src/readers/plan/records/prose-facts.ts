import { readDates } from '../../../analyzer/model/printed-date.ts';
import type { Passage } from '../../../analyzer/model/passage.ts';
import type { DateFact, PlanDocument } from '../../../analyzer/model/plan.ts';
import { part } from '../../layout.ts';

type DateName = keyof PlanDocument['dates'] | 'birthDate';

/** Verbs that say what a date in a sentence is. The nearest one before the date decides. */
const SAID: readonly (readonly [words: RegExp, name: DateName])[] = [
  [/\bborn\b|\bnaci[oó]\b/gi, 'birthDate'],
  [/\b(?:met|meets|meeting (?:was held|took place|on|of)|se reuni[oó]|reuni[oó]n del)\b/gi, 'meeting'],
  [/\b(?:start(?:s|ed)?|begin(?:s|ning)?|begun|effective|takes effect|(?:in effect|runs?|lasts?|valid) from|empieza|comienza)\b/gi, 'start'],
  [/\b(?:ends?|ending|expires?|runs? (?:to|until|through)|termina|vence)\b/gi, 'end'],
  [/\b(?:next review|will (?:be reviewed|review it|meet again)|review(?:ed)? (?:it )?(?:again )?(?:by|before|on)|pr[oó]xima revisi[oó]n)\b/gi, 'nextReview'],
  [/\b(?:next (?:full )?(?:re-?)?evaluation|evaluated again)\b/gi, 'nextEvaluation'],
  [/\b(?:(?:last|latest|most recent|full|initial) (?:full )?(?:re-?)?evaluation|was (?:last )?evaluated|evaluation (?:was|of|dated|finished))\b/gi, 'lastEvaluation'],
];
const NEAR = 90;

/** Dates that a plan without boxes tells in sentences: "Her team met on September 29, 2026." Only days, the first of each kind. */
export function proseDates(passages: readonly Passage[]): Partial<Record<DateName, DateFact>> {
  const found: Partial<Record<DateName, DateFact>> = {};
  for (const passage of passages) {
    for (const date of readDates(passage.text)) {
      if (date.precision !== 'day') continue;
      const before = passage.text.slice(Math.max(0, date.start - NEAR), date.start);
      const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
      const name = endsSpan(sentence) ? 'end' : nearest(sentence);
      if (name !== null) found[name] ??= { iso: date.from, at: part(passage, date.start, date.end) };
    }
  }
  return found;
}

/** "from September 8, 2026 to": the second day of a span is its end, whatever verb opened it. */
const SPAN = /\b(?:runs?|lasts?|valid|in effect|effective|starts?|begins?|vigente) (?:from |on |desde |del )?([^.;]{4,30}?),? (?:to|through|until|hasta|al) $/i;

function endsSpan(sentence: string): boolean {
  const opened = SPAN.exec(sentence)?.[1];
  return opened !== undefined && readDates(opened).length === 1;
}

function nearest(sentence: string): DateName | null {
  let best: DateName | null = null;
  let at = -1;
  for (const [words, name] of SAID) {
    for (const match of sentence.matchAll(words)) if (match.index > at) [best, at] = [name, match.index];
  }
  return best;
}

const NAMED = /\b(?:program|plan|report|iep|programa|informe)\s+(?:for|of|de|para)\s+(?!the\b|your\b|this\b|la\b|el\b)(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})/iu;
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u;

/** The child's name in a title ("Individualized Education Program for Priya Raman"), or null. */
export function nameInTitle(titles: readonly Passage[]): Passage | null {
  for (const title of titles) {
    const match = NAMED.exec(title.text);
    const name = match?.[1] ?? '';
    if (match !== null && ONE_NAME.test(name)) return part(title, match.index + match[0].length - name.length, match.index + match[0].length);
  }
  return null;
}
