import type { LanguageCode } from '../model/language-code.ts';
import { wordsOf } from './words.ts';

const ENGLISH = new Set('the and of to in with for is are was were will has have he she his her by on at from that this not as be or an it when student given can does'.split(' '));
const SPANISH = new Set('el la los las de del en con y para por que un una es son sera esta estan su sus se al no como cuando lo le les alumno alumna estudiante puede tiene ha minutos'.split(' '));
/** Below this share of common words the text is neither, unless it is too short to tell. */
const ENOUGH = 0.06;

/** The language a text is written in, by its most common words. A short text without any is taken for English. */
export function languageOf(text: string): LanguageCode {
  let english = 0;
  let spanish = 0;
  let words = 0;
  for (const word of wordsOf(text.slice(0, 4000))) {
    if (word.value !== null) continue;
    words += 1;
    if (ENGLISH.has(word.text)) english += 1;
    if (SPANISH.has(word.text)) spanish += 1;
  }
  if (/[¿¡ñ]|ción\b|ará\b|erá\b/i.test(text)) spanish += 1;
  if (words >= 20 && Math.max(english, spanish) / words < ENOUGH) return 'other';
  return spanish > english ? 'es' : 'en';
}
