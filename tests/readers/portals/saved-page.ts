import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PortalPage } from '../../../src/readers/portals/portal.ts';

/** A page from its HTML, without running anything in it. */
export function pageOf(html: string, url = 'https://portal.example/grades'): PortalPage {
  const { window } = new JSDOM(html, { url });
  return { document: window.document, url: new URL(url) };
}

/** A saved page of ours with what a reader should say of it. */
export interface SavedPage {
  readonly portal: string;
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

export interface ExpectedPage {
  readonly url: string;
  readonly outcome: 'read' | 'not-ready' | 'signed-out' | 'not-a-grade-page';
  readonly portal?: string | null;
  readonly gradebooks?: readonly ExpectedBook[];
}

export interface ExpectedBook {
  readonly student?: string | null;
  readonly term?: string | null;
  readonly asOf?: string | null;
  readonly courses: readonly Readonly<Record<string, unknown>>[];
  readonly coverage: { readonly read: number; readonly total: number; readonly gaps: readonly string[] };
}

const FIXTURES = new URL('../../fixtures/portals/', import.meta.url);

/** Every saved page under tests/fixtures/portals. */
export function savedPages(): SavedPage[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap((folder) =>
      readdirSync(new URL(`${folder.name}/`, FIXTURES))
        .filter((file) => file.endsWith('.expected.json'))
        .map((file) => {
          const at = new URL(`${folder.name}/${file}`, FIXTURES);
          const html = readFileSync(new URL(`${folder.name}/${file.replace('.expected.json', '.html')}`, FIXTURES), 'utf8');
          return { portal: folder.name, name: file.replace('.expected.json', ''), html, expected: JSON.parse(readFileSync(at, 'utf8')) as ExpectedPage };
        }),
    );
}
