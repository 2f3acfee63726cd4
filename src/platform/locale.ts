import type { ParentLanguage } from '../casefile/preferences.ts';
import { browser } from './browser.ts';

/** The words of one locale by key, from the package. Rejects only when the package is broken. */
export async function loadWords(language: ParentLanguage): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const messages = (await answer.json()) as Readonly<Record<string, { readonly message: string }>>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The parent's language: their own choice, else the browser's when it is one of ours, else English. */
export function languageOf(chosen: ParentLanguage | null): ParentLanguage {
  return chosen ?? (browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en');
}
