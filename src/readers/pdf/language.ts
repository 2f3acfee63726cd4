import type { LanguageCode } from '../../analyzer/model/language-code.ts';

const WORDS = {
  en: /\b(?:the|and|of|to|in|for|is|with|will|student|that|by|on)\b/gi,
  es: /(?<!\p{L})(?:el|la|los|las|de|en|que|para|con|por|una|del|estudiante|será)(?!\p{L})/giu,
} as const;
/** Languages a plan is often put into, which share short words with Spanish or with none of ours. */
const FOREIGN = [
  /(?<!\p{L})(?:le|les|des|du|et|est|une|dans|pour|avec|au|aux|qui|ses|il|elle|sera)(?!\p{L})/giu,
  /(?<!\p{L})(?:o|os|do|da|dos|das|em|ao|um|uma|não|é|seu|sua|aluno|será|com|para)(?!\p{L})/giu,
  /(?<!\p{L})(?:nan|pou|ak|yo|li|ki|yon|elèv|gen|nou|ap|sou)(?!\p{L})/giu,
  /(?<!\p{L})(?:ang|ng|mga|sa|ay|na|ni|si|para|kay)(?!\p{L})/giu,
  /(?<!\p{L})(?:và|của|cho|các|là|học|được|trong|có|em|sẽ)(?!\p{L})/giu,
] as const;
/** Letters of other scripts than ours: past this share of all letters, the words are not ours to read. */
const OTHER_SCRIPT = 0.4;
const ENOUGH = 8;

/** The language most function words of a text belong to. A text too short to tell counts as English, the forms' language. */
export function languageOf(text: string): LanguageCode {
  const sample = text.slice(0, 30_000);
  const english = sample.match(WORDS.en)?.length ?? 0;
  const spanish = sample.match(WORDS.es)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = sample.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (foreign > OTHER_SCRIPT * letters) return 'other';
  const elsewhere = Math.max(...FOREIGN.map((words) => sample.match(words)?.length ?? 0));
  if (elsewhere >= ENOUGH && elsewhere > 1.3 * Math.max(english, spanish)) return 'other';
  if (Math.max(english, spanish) < ENOUGH) return sample.length < 600 && (english > 0 || elsewhere < ENOUGH / 2) ? 'en' : 'other';
  return spanish > 1.3 * english ? 'es' : 'en';
}
