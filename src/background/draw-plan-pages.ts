import type { Analysis } from '../analyzer/model/finding.ts';
import type { ReadDocument } from '../casefile/session-case.ts';
import words from '../content/plan-page/words.css?inline';
import { browser } from '../platform/browser.ts';
import { send } from '../platform/messages.ts';
import { bringScript } from './bring-script.ts';
import { planDrawingOf } from './plan-drawing.ts';

/** Brings the marks of every open plan page up to date. */
export async function drawPlanPages(documents: readonly ReadDocument[], analysis: Analysis | null): Promise<void> {
  const frames = Map.groupBy(documents.filter(({ page }) => page !== undefined && page.tab !== null), ({ page }) => `${page?.tab} ${page?.frame}`);
  await Promise.all([...frames.values()].map((read) => drawPlan(read, analysis)));
}

async function drawPlan(read: readonly ReadDocument[], analysis: Analysis | null): Promise<void> {
  const one = read[0];
  const tab = one?.page?.tab ?? null;
  if (one?.page === undefined || tab === null || one.url === null) return;
  const target = { tabId: tab, frameId: one.page.frame };
  const drawing = await planDrawingOf(new Set(read.map(({ document }) => document.id)), analysis);
  const drawn = { drawing, url: one.url, readAt: one.readAt };
  try {
    await send('drawPlan', drawn, target).catch(async () => {
      // The page may be gone by now, or hold another: then nothing of ours is brought there.
      if ((await send('lookPlan', undefined, target)).read === false || !(await bringScript('parts', 'plan-words', { tab: { id: target.tabId }, frameId: target.frameId }))) return;
      await browser.scripting.insertCSS({ target: { tabId: target.tabId, frameIds: [target.frameId] }, css: words });
      await send('drawPlan', drawn, target);
    });
  } catch {
    return;
  }
}
