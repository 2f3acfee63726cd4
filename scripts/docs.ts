import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accuracyPage, PAGE as ACCURACY } from './accuracy.ts';
import { PAGE as PORTALS, portalsPage } from './portals-doc.ts';
import { PAGE as READING, readingPage } from './reading-doc.ts';
import { PAGE as RULES, rulesPage } from './rules-doc.ts';

/** `npm run docs` writes the pages that are made from the code; with `--check` it writes none and exits 1 when one is stale. */
const pages: readonly (readonly [page: URL, words: string])[] = [
  [PORTALS, portalsPage()],
  [READING, await readingPage()],
  [RULES, await rulesPage()],
  [ACCURACY, await accuracyPage()],
];
const stale = pages.filter(([page, words]) => !existsSync(page) || readFileSync(page, 'utf8') !== words);
if (process.argv.includes('--check')) {
  for (const [page] of stale) console.error(`${fileURLToPath(page)} is stale: run \`npm run docs\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [page, words] of stale) writeFileSync(page, words);
}
