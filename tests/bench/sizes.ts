import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Measured } from './ratio.ts';

const FOLDER = 'dist/chrome';

/** A page's own scripts and styles with everything they import at once, gzip. What is imported late (pdf.js) does not count. */
function weightOf(html: string): number {
  const files = new Set<string>();
  const follow = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(`${FOLDER}/${path}`, 'utf8');
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) follow(`assets/${from}`);
  };
  for (const [, path] of readFileSync(`${FOLDER}/${html}`, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) follow(path ?? '');
  return [...files].reduce((sum, path) => sum + gzipSync(readFileSync(`${FOLDER}/${path}`)).length, 0);
}

const share = (name: string, bytes: number, budget: number): Measured => ({ name: `size-${name}`, ratio: bytes / budget, budget: 1, kind: 'most', note: `${bytes} of ${budget} bytes gzip` });

/** Sizes as shares of their budgets. The build fails on the same budgets. */
export function benchSizes(): readonly Measured[] {
  const bytes = (path: string): number => gzipSync(readFileSync(`${FOLDER}/${path}`)).length;
  const readers = readdirSync(`${FOLDER}/readers`).map((name) => bytes(`readers/${name}`));
  return [
    share('content-with-its-largest-reader', bytes('src/content/content.js') + Math.max(...readers), 30_000),
    share('popup', weightOf('src/ui/popup/index.html'), 35_000),
    share('report-without-pdfjs', weightOf('src/ui/report/index.html'), 60_000),
  ];
}
