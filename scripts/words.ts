/**
 * Adds or changes words in both locale files at once, sorted by key:
 *   npm run -s words -- FRAGMENT.json      { "key": { "en": "…", "es": "…", "note": "for the translator" } }
 * A value of null removes the key. A lock keeps two runs from losing each other's words.
 */
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

interface Word {
  readonly en: string;
  readonly es: string;
  readonly note?: string;
}

const LOCK = '.words-lock';
const LOCALES = ['en', 'es'] as const;
const fragmentPath = process.argv[2];
if (fragmentPath === undefined) {
  console.error('words: name a JSON file with { "key": { "en", "es", "note" } }');
  process.exit(2);
}
const fragment = JSON.parse(readFileSync(fragmentPath, 'utf8')) as Record<string, Word | null>;

for (let attempt = 0; ; attempt += 1) {
  try {
    mkdirSync(LOCK);
    break;
  } catch {
    if (attempt > 200) throw new Error(`words: ${LOCK} is held by another run; remove it if there is none`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  }
}
try {
  for (const locale of LOCALES) {
    const path = `public/_locales/${locale}/messages.json`;
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string; description?: string }>;
    for (const [key, word] of Object.entries(fragment)) {
      if (word === null) delete messages[key];
      else messages[key] = locale === 'en' && word.note !== undefined ? { message: word[locale], description: word.note } : { message: word[locale] };
    }
    const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  }
} finally {
  rmdirSync(LOCK);
}
console.log(`${Object.keys(fragment).length} words written to ${LOCALES.join(' and ')}`);
