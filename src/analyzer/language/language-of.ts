import type { LanguageCode } from '../model/language-code.ts';
import { wordsOf, type Word } from './words.ts';

const ENGLISH = 'the and of to in with for is are was were will has have he she his her by on at from that this not as be or an it when student given can does';
const SPANISH = 'el la los las de del en con y para por que un una es son sera esta estan su sus como cuando lo le les alumno alumna estudiante puede tiene ha minutos durante cada sin desde hasta entre antes';
/** No word stands in both lists. */
const LANGUAGE = new Map<string, 'en' | 'es'>([...ENGLISH.split(' ').map((word) => [word, 'en'] as const), ...SPANISH.split(' ').map((word) => [word, 'es'] as const)]);
/** Below this share of common words the text is neither, unless it is too short to tell. */
const ENOUGH = 0.06;

/** The language a text is written in, by its most common words. A short text without any is taken for English. */
export function languageOf(text: string): LanguageCode {
  const start = text.slice(0, 4000);
  return languageOfWords(start, wordsOf(start));
}

/** As `languageOf`, for a text already split into words; the first few hundred decide. */
export function languageOfWords(text: string, all: readonly Word[]): LanguageCode {
  let english = 0;
  let spanish = 0;
  let words = 0;
  for (let at = 0; at < Math.min(all.length, 600); at += 1) {
    const word = all[at];
    if (word === undefined || word.value !== null) continue;
    words += 1;
    const language = LANGUAGE.get(word.text);
    if (language === 'en') english += 1;
    else if (language === 'es') spanish += 1;
  }
  // One word more for Spanish changes nothing where English leads.
  if (english <= spanish && /[¿¡ñ]|ción|[aei]r(?:á|án)(?![a-záéíóúñ])/i.test(text.slice(0, 4000))) spanish += 1;
  if (words >= 20 && Math.max(english, spanish) / words < ENOUGH) return 'other';
  return spanish > english && (spanish > 1 || words <= 8) ? 'es' : 'en';
}
