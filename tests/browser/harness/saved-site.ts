import type { SavedPage } from '../../readers/portals/saved-page.ts';
import type { Site } from './web.ts';

/** The hosts of saved pages, each answering under its real name; `show` chooses the page they serve at its own address. */
export interface SavedSites {
  readonly sites: Readonly<Record<string, Site>>;
  readonly origins: readonly string[];
  readonly show: (page: SavedPage) => void;
}

/** One page at a time: several pages were saved at the same address on different days. */
export function savedSites(pages: readonly SavedPage[]): SavedSites {
  const origins = [...new Set(pages.map(({ expected }) => new URL(expected.url).origin))];
  let shown: SavedPage | null = null;
  const site: Site = (request, response) => {
    const at = shown === null ? null : new URL(shown.expected.url);
    if (shown === null || at === null || request.headers.host !== at.host || request.url !== at.pathname + at.search) response.writeHead(404).end();
    // Scripts of a saved page would draw it anew: it is served as it was saved, and nothing it names is fetched.
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "script-src 'none'; connect-src 'none'" }).end(shown.html);
  };
  return {
    sites: Object.fromEntries(origins.map((origin) => [origin.replace(/^https:\/\//, ''), site])),
    origins,
    show: (page) => {
      shown = page;
    },
  };
}
