import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourcesBelow } from './sources.ts';

/** Who may import whom, by room. `model` is src/analyzer/model, the records every room shares. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  analyzer: ['analyzer', 'model'],
  readers: ['readers', 'model'],
  letters: ['letters', 'model'],
  casefile: ['casefile', 'model'],
  i18n: ['i18n'],
  platform: ['platform'],
  ui: ['ui', 'platform', 'casefile', 'i18n', 'readers', 'letters', 'analyzer', 'model'],
  background: ['background', 'platform', 'casefile', 'i18n', 'readers', 'letters', 'analyzer', 'model', 'content-script'],
  content: ['content', 'platform', 'casefile', 'i18n', 'readers/portals', 'readers/page', 'readers', 'letters', 'analyzer', 'model'],
  cli: ['cli', 'casefile', 'i18n', 'readers', 'letters', 'analyzer', 'model'],
};

/** Packages that only one room, or one file, may touch. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^src\/platform\/browser\.ts$/,
  '@webext-core/storage': /^src\/platform\//,
  'pdfjs-dist': /^src\/(readers\/pdf\/(open|engine-node|engine-browser)\.ts|ui\/report\/)/,
  preact: /^src\/ui\//,
  jsdom: /^src\/cli\//,
};

const roomOf = (path: string): string => {
  if (path.startsWith('src/analyzer/model/')) return 'model';
  if (path.startsWith('src/content/content.ts?script')) return 'content-script';
  return path.split('/')[1] ?? '';
};

const files = sourcesBelow('src');

function arrowsOf(file: SourceFile): readonly { readonly room: string; readonly target: string; readonly type: boolean }[] {
  return importsOf(file)
    .filter(({ from }) => from.startsWith('.') && !from.endsWith('.css') && !from.includes('.css?'))
    .map(({ from, type }) => {
      const target = posix.join(posix.dirname(file.path), from);
      return { room: roomOf(target), target, type };
    });
}

describe('import arrows', () => {
  it('finds the rooms', () => expect(files.length).toBeGreaterThan(60));

  it.each(files.map((file) => [file.path, file] as const))('%s imports only what its room may', (path, file) => {
    const allowed = ARROWS[roomOf(path)];
    // Files at the top of src declare types for the build and belong to no room.
    if (path.split('/').length === 2) return;
    expect(allowed, `no room ${roomOf(path)} in the design`).toBeDefined();
    const arrows = arrowsOf(file);
    // A record's type may pass through the platform and the words; a running import may not.
    const crossing = arrows.filter(({ room, type }) => !(allowed ?? []).includes(room) && !(type && ['platform', 'i18n'].includes(roomOf(path))));
    expect(crossing).toEqual([]);
  });

  it('content scripts reach no reader but those of pages', () => {
    const reached = files.filter(({ path }) => path.startsWith('src/content/')).flatMap(arrowsOf).filter(({ type, room }) => !type && room === 'readers');
    expect(reached.filter(({ target }) => !/^src\/readers\/(portals|page)\//.test(target))).toEqual([]);
  });

  it('the terminal never reaches the platform', () => {
    expect(files.filter(({ path }) => path.startsWith('src/cli/')).flatMap(arrowsOf).filter(({ room }) => room === 'platform')).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('%s is imported only where it belongs', (name, where) => {
    const importers = files.filter((file) => importsOf(file).some(({ from, type }) => !type && (from === name || from.startsWith(`${name}/`))));
    expect(importers.map(({ path }) => path).filter((path) => !where.test(path))).toEqual([]);
    expect(importers.length, `${name} is imported nowhere`).toBeGreaterThan(0);
  });
});
