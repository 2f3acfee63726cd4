import type { PortalReading } from '../analyzer/model/gradebook.ts';

/** A page that redraws itself is read again once it has been quiet this long, in milliseconds. */
const QUIET = 400;
/** A page that keeps changing is read at least this often. */
const PATIENCE = 2_000;
/** An empty page is given this long to fill before we say that it could not be read yet. */
const LIMIT = 15_000;

export interface Following {
  /** Settles after the first reading was reported. */
  readonly first: Promise<void>;
  readonly again: () => Promise<void>;
  readonly outcome: () => PortalReading['outcome'];
  readonly gaveUp: () => boolean;
  readonly stop: () => void;
}

/**
 * Reads a page now and again after each burst of changes, route change or move through history.
 * Our own shadow host is no change of the page. One observer, one timer, both gone after `stop`.
 */
export function followPage(
  page: Document,
  look: () => PortalReading,
  report: (reading: PortalReading, gaveUp: boolean) => Promise<void>,
  ownHost: () => Element | null,
): Following {
  const started = performance.now();
  let reading = look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let told = JSON.stringify(reading);

  const waiting = (): boolean => reading.outcome === 'not-ready';
  const gaveUp = (): boolean => waiting() && performance.now() - started >= LIMIT;

  const again = async (): Promise<void> => {
    clearTimeout(timer);
    firstChange = null;
    reading = look();
    // The path of a mark can stay while the words move: marks are placed again even when nothing new was read.
    told = JSON.stringify(reading);
    await report(reading, gaveUp());
  };

  const onChange = (): void => {
    const now = performance.now();
    firstChange ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => {
      firstChange = null;
      reading = look();
      const read = JSON.stringify(reading);
      if (read === told) return;
      told = read;
      void report(reading, gaveUp());
    }, Math.max(0, Math.min(QUIET, firstChange + PATIENCE - now)));
  };

  const observer = new MutationObserver((changes) => {
    const own = ownHost();
    const others = changes.some((change) => [...change.addedNodes, ...change.removedNodes].some((node) => node !== own) || change.type !== 'childList');
    if (others) onChange();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true });
  const view = page.defaultView;
  view?.addEventListener('popstate', onChange);
  view?.addEventListener('hashchange', onChange);
  const limit = setTimeout(() => {
    if (waiting()) void again();
  }, LIMIT + QUIET);

  return {
    first: report(reading, false),
    again,
    outcome: () => reading.outcome,
    gaveUp,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      view?.removeEventListener('popstate', onChange);
      view?.removeEventListener('hashchange', onChange);
    },
  };
}
