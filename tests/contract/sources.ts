import { readdirSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From the project's root: `src/analyzer/analyze.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every source file below a folder, in order of path. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** What a file imports: `type` imports vanish when the code is built, the others are arrows of the running house. */
export function importsOf({ text }: SourceFile): readonly { readonly from: string; readonly type: boolean }[] {
  const found = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, from]) => ({ from: from ?? '', type: type !== undefined }));
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, from]) => ({ from: from ?? '', type: false }));
  return [...found, ...dynamic];
}
