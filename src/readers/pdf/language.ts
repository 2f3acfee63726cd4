import type { LanguageCode } from '../../analyzer/model/language-code.ts';

const WORDS = {
  en: /\b(?:the|and|of|to|in|for|is|with|will|student|that|by|on)\b/gi,
  es: /(?<!\p{L})(?:el|la|los|las|de|en|que|para|con|por|una|del|estudiante|será)(?!\p{L})/giu,
} as const;
const ENOUGH = 8;

/** The language most function words of a text belong to. A text too short to tell counts as English, the forms' language. */
export function languageOf(text: string): LanguageCode {
  const sample = text.slice(0, 30_000);
  const english = sample.match(WORDS.en)?.length ?? 0;
  const spanish = sample.match(WORDS.es)?.length ?? 0;
  if (Math.max(english, spanish) < ENOUGH) return sample.length < 600 ? 'en' : 'other';
  return spanish > 1.3 * english ? 'es' : 'en';
}
