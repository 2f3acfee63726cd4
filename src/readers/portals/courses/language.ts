import type { LanguageCode } from '../../../analyzer/model/language-code.ts';

const SPANISH_WORDS = /\b(?:calificaci(?:o|ó)n(?:es)?|materias?|asignaturas?|maestr[oa]|trimestre|estudiante|tareas?|promedio)\b/gi;
const HEADS = ['th', 'h1', 'h2', 'h3', 'label'];
const MOST_HEADS = 40;

/** The language of the page's words: what it declares, else Spanish when it uses Spanish school words, else English. */
export function languageOf(document: Document): LanguageCode {
  const declared = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  if (declared === 'es') return 'es';
  const heads = HEADS.flatMap((tag) => firstWords(document.getElementsByTagName(tag)));
  if (heads.length === 0) heads.push(...firstWords(document.querySelectorAll('[role=columnheader]')));
  const spanish = new Set(heads.join(' ').toLowerCase().match(SPANISH_WORDS) ?? []).size;
  if (spanish >= 2) return 'es';
  return declared === '' || declared === 'en' ? 'en' : 'other';
}

/** A collection of the browser's own is only walked as far as it is asked for: a long page has thousands of heads. */
function firstWords(heads: HTMLCollectionOf<Element> | NodeListOf<Element>): string[] {
  const words: string[] = [];
  for (let index = 0; index < MOST_HEADS; index++) {
    const head = heads.item(index);
    if (head === null) break;
    words.push(head.textContent ?? '');
  }
  return words;
}
