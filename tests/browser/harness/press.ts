import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';

/** A plain message as a parent reads it. */
export function message(key: string, language: 'en' | 'es' = 'en'): string {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Readonly<Record<string, { readonly message: string }>>;
  const found = messages[key];
  if (found === undefined) throw new Error(`no message ${key}`);
  return found.message;
}

/** Code that finds the button or link with exactly these words, and clicks it. Answers whether it was there. */
export const pressing = (words: string): string => `(() => {
  const found = [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === ${JSON.stringify(words)} && one.getClientRects().length > 0);
  found?.click();
  return found !== undefined;
})()`;

/** Presses the button that says the words of a message, as soon as it is there. */
export async function press(page: Page, key: string, language: 'en' | 'es' = 'en'): Promise<void> {
  const words = message(key, language);
  await until(`the button “${words}”`, () => page.evaluate(pressing(words)) as Promise<boolean>);
}
