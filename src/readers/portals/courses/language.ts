import type { LanguageCode } from '../../../analyzer/model/language-code.ts';

const SPANISH_WORDS = /\b(?:calificaci[oó]n(?:es)?|materias?|asignaturas?|maestr[oa]|trimestre|estudiante|tareas?|promedio)\b/gi;
/** Asked one by one: browsers take far longer over a list of selectors. */
const HEADS = ['th', 'h1', 'h2', 'h3', 'label', '[role=columnheader]'];

/** The language of the page's words: what it declares, else Spanish when it uses Spanish school words, else English. */
export function languageOf(document: Document): LanguageCode {
  const declared = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  if (declared === 'es') return 'es';
  const heads = HEADS.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 40)).map((head) => head.textContent ?? '');
  const spanish = new Set(heads.join(' ').toLowerCase().match(SPANISH_WORDS) ?? []).size;
  if (spanish >= 2) return 'es';
  return declared === '' || declared === 'en' ? 'en' : 'other';
}
