import type { ParentLanguage } from '../casefile/preferences.ts';
import type { Message } from '../i18n/words.ts';
import { browser } from './browser.ts';

/** The words of one locale by key, or the popup's part of them, taken apart by the build. Rejects only when the package is broken. */
export async function loadWords(language: ParentLanguage, part: 'all' | 'popup' = 'all'): Promise<Readonly<Record<string, Message>>> {
  const answer = await fetch(browser.runtime.getURL(`words/${part === 'all' ? '' : 'popup-'}${language}.json`));
  return (await answer.json()) as Readonly<Record<string, Message>>;
}

/** The parent's language: their own choice, else the browser's when it is one of ours, else English. */
export function languageOf(chosen: ParentLanguage | null): ParentLanguage {
  return chosen ?? (browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en');
}
