import type { PortalReading } from '../analyzer/model/gradebook.ts';
import { changesSomething, STATES, whatMatters } from './what-matters.ts';

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
  /** The last answer; null before the first. */
  readonly outcome: () => PortalReading['outcome'] | null;
  readonly gaveUp: () => boolean;
  readonly stop: () => void;
}

/**
 * Reads a page now and again after each burst of changes that may matter to it, route change or move through history.
 * Our own shadow hosts are no change of the page. One observer, one timer, both gone after `stop`.
 */
export function followPage(
  page: Document,
  look: () => Promise<PortalReading>,
  report: (reading: PortalReading, gaveUp: boolean) => Promise<void>,
): Following {
  const started = performance.now();
  let reading: PortalReading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let stopped = false;
  let told = '';
  let address = page.URL;
  /** Where nothing was read yet, any change may bring it. */
  let matters: (change: MutationRecord) => boolean = changesSomething;
  /** Readings follow one another: a slow one never overtakes the next. */
  let last: Promise<unknown> = Promise.resolve();

  const waiting = (): boolean => reading?.outcome === 'not-ready';
  const gaveUp = (): boolean => waiting() && performance.now() - started >= LIMIT;

  const readAndReport = (evenIfSame: boolean): Promise<void> => {
    const before = last;
    const turn = (async () => {
      await before;
      // A page that cannot be read now is asked again after its next change, and at the limit.
      const read = await look().catch((): PortalReading => ({ outcome: 'not-ready', portal: '' }));
      reading = read;
      address = page.URL;
      matters = read.outcome === 'read' ? whatMatters(page, read.gradebooks) : changesSomething;
      const said = JSON.stringify(read);
      if (stopped || (said === told && !evenIfSame)) return;
      told = said;
      await report(read, gaveUp());
    })();
    last = turn.catch(() => undefined);
    return turn;
  };

  const again = (): Promise<void> => {
    clearTimeout(timer);
    firstChange = null;
    // The path of a mark can stay while the words move: marks are placed again even when nothing new was read.
    return readAndReport(true);
  };

  const onChange = (): void => {
    const now = performance.now();
    firstChange ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => {
      firstChange = null;
      void readAndReport(false);
    }, Math.max(0, Math.min(QUIET, firstChange + PATIENCE - now)));
  };

  const observer = new MutationObserver((changes) => {
    if (page.URL !== address ? changes.some(changesSomething) : changes.some(matters)) onChange();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true, characterDataOldValue: true, attributeFilter: STATES, attributeOldValue: true });
  const view = page.defaultView;
  view?.addEventListener('popstate', onChange);
  view?.addEventListener('hashchange', onChange);
  const limit = setTimeout(() => {
    if (waiting()) void again();
  }, LIMIT + QUIET);

  return {
    first: readAndReport(true),
    again,
    outcome: () => reading?.outcome ?? null,
    gaveUp,
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      view?.removeEventListener('popstate', onChange);
      view?.removeEventListener('hashchange', onChange);
    },
  };
}
