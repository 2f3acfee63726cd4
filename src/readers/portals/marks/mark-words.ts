/**
 * Words that schools print in place of a letter or level, English and Spanish, by code. The levels 4 to 1 are used only
 * where every mark of the page stays within the set. Source: portals.md, Grading scales.
 */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['P', /^(?:pass(?:ed|ing)?|aprobado)$/],
  ['F', /^(?:fail(?:ed|ing)?|reprobado)$/],
  ['CR', /^credit$/],
  ['NC', /^no credit$/],
  ['NP', /^(?:no pass|not passing)$/],
  ['INC', /^incomplet[eo]$/],
  ['IP', /^(?:in progress|en progreso)$/],
  ['W', /^withdrawn$/],
  ['AU', /^audit$/],
  ['MED', /^medical$/],
  ['O', /^(?:outstanding|sobresaliente)$/],
  ['E', /^excelle?nte?$/],
  ['G', /^good$/],
  ['S', /^satisfactor(?:y|io)$/],
  ['N', /^(?:needs improvement|necesita mejorar)$/],
  ['U', /^(?:un|in)satisfactor(?:y|io)$/],
  ['4', /^(?:exceed(?:s|ing)(?: (?:standards?|expectations))?|advanced|exemplary|distinguished|mastered|supera)$/],
  ['3', /^(?:meet(?:s|ing)(?: (?:standards?|expectations))?|proficient|secure|cumple)$/],
  ['2', /^(?:approach(?:es|ing)(?: (?:standards?|expectations))?|(?:partially|nearly) proficient|developing|basic|progressing|se acerca|en desarrollo)$/],
  ['1', /^(?:(?:well |far )?below (?:standards?|basic|expectations)|beginning|emerging|not (?:proficient|meeting|met)|does not meet|inicial)$/],
];

/** The code for a word or phrase (`Satisfactory` → `S`, `Proficient` → `3`, `3 - Meeting` → `3`), or null. */
export function codeOfWords(text: string): string | null {
  const words = text.toLowerCase().replace(/[.]$/, '');
  const [, level, meaning = words] = /^([0-5](?:\.\d{1,2})?)\+? ?[-:(=]? ?([a-z][a-z ]{2,30})\)?$/.exec(words) ?? [];
  const code = WORDS.find(([, named]) => named.test(meaning.trim()))?.[0] ?? null;
  if (level === undefined) return code;
  return code !== null && code < 'A' ? level : null;
}
