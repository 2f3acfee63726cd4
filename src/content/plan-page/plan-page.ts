import { on, send } from '../../platform/messages.ts';
import type { PlanLook } from '../../platform/protocol.ts';
import type { Layout } from '../../readers/layout.ts';
import { looksLikePlan } from '../../readers/page/looks-like-plan.ts';
import { layoutOfPage } from '../../readers/page/read-page.ts';
import { followChanges } from './follow-changes.ts';

/** A page that never rests, with a clock on it, is read again no sooner than this, in milliseconds. */
const BETWEEN_READINGS = 10_000;

const name = (): string => document.title.trim() || location.hostname;
const layoutNow = (): Layout => layoutOfPage(document, { document: 'page', name: name(), framesReadThemselves: true });

/**
 * Runs in a frame without grades, brought there when the parent pressed the button. Says whether it is a plan, reads it when asked,
 * and reads it again when it has changed, until it is told to stop or is a plan no more.
 */
function start(): void {
  let stopFollowing: (() => void) | null = null;
  let told = '';
  let readAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const look = (): PlanLook => ({ looks: looksLikePlan(document, layoutNow()), read: stopFollowing !== null, name: name() });

  const report = async (layout: Layout): Promise<void> => {
    told = location.href + JSON.stringify(layout);
    readAt = performance.now();
    await send('planPageRead', { layout, url: location.href });
  };

  const stop = (): void => {
    stopFollowing?.();
    stopFollowing = null;
    clearTimeout(later);
  };

  const lookAgain = (): void => {
    clearTimeout(later);
    const layout = layoutNow();
    if (told === location.href + JSON.stringify(layout)) return;
    if (!looksLikePlan(document, layout)) return stop();
    const wait = readAt + BETWEEN_READINGS - performance.now();
    if (wait > 0) later = setTimeout(lookAgain, wait);
    else void report(layout);
  };

  on('lookPlan', look);
  on('readPlan', async () => {
    stopFollowing ??= followChanges(document, lookAgain);
    await report(layoutNow());
    return look();
  });
  on('stop', ({ data: origins }) => {
    if (origins.includes(location.origin)) stop();
  });
}

start();
