import type { LanguageCode } from '../../../analyzer/model/language-code.ts';

const SPANISH_WORDS = /\b(?:calificaci(?:o|ó)n(?:es)?|materias?|asignaturas?|maestr[oa]|trimestre|estudiante|tareas?|promedio)\b/gi;

/** The language of the page's words: what it declares, else Spanish when it uses Spanish school words, else English. */
export function languageOf(document: Document): LanguageCode {
  const declared = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  if (declared === 'es') return 'es';
  const heads = [...document.querySelectorAll('th,h1,h2,h3,label,[role=columnheader]')].slice(0, 60).map((head) => head.textContent ?? '');
  const spanish = new Set(heads.join(' ').toLowerCase().match(SPANISH_WORDS) ?? []).size;
  if (spanish >= 2) return 'es';
  return declared === '' || declared === 'en' ? 'en' : 'other';
}
