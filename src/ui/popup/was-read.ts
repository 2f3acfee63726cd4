import type { SessionCase } from '../../casefile/session-case.ts';
import type { FrontPage } from '../port.ts';

const withoutHash = (url: string): string => url.split('#')[0] ?? url;

/**
 * Whether this session holds grades or a plan read on the page in front. Where the browser does not tell the page's address, its tab
 * has to do; a page that has moved on since is known within a moment, when the page itself has answered.
 */
export function wasRead({ gradebooks, documents }: SessionCase, front: FrontPage): boolean {
  const plans = documents.flatMap(({ url, page }) => (page === undefined || url === null ? [] : [{ url, ...page }]));
  return [...gradebooks, ...plans].some(({ tab, url, frame }) => {
    if (tab !== front.tab) return false;
    if (front.url === null) return true;
    // A frame's address is not the page's: the site has to do.
    return (frame ?? 0) === 0 ? withoutHash(url) === withoutHash(front.url) : URL.canParse(front.url) && new URL(url).hostname === new URL(front.url).hostname;
  });
}
