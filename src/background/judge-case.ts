import { analyze } from '../analyzer/analyze.ts';
import type { Analysis } from '../analyzer/model/finding.ts';
import { casesOf } from '../casefile/cases-of.ts';
import { changeCase, readPreferences, readTold } from '../casefile/kept.ts';
import { joinAnalyses } from '../casefile/join-analyses.ts';
import type { ReadGradebook } from '../casefile/session-case.ts';
import { localDay } from '../i18n/days.ts';
import { browser } from '../platform/browser.ts';
import { send } from '../platform/messages.ts';
import { local, session } from '../platform/stores.ts';
import { drawingOf } from './drawing.ts';
import { drawPlanPages } from './draw-plan-pages.ts';

/** Judges what this session has read, keeps the analysis, and brings every open portal page up to date. */
export async function judgeCase(): Promise<void> {
  const [{ settings }, told] = await Promise.all([readPreferences(local), readTold(local)]);
  const today = localDay(new Date());
  const { gradebooks, documents, analysis } = await changeCase(session, navigator.locks, (kase) => ({
    ...kase,
    analysis: joinAnalyses(casesOf(kase, today, settings, told).map((child) => analyze(child))),
  }));
  const open = gradebooks.filter((read) => read.tab !== null);
  const frames = Map.groupBy(open, ({ tab, frame }) => `${tab} ${frame ?? 0}`);
  await Promise.all([...[...frames.values()].map((read) => draw(read, analysis)), drawPlanPages(documents, analysis)]);
}

async function draw(read: readonly ReadGradebook[], analysis: Analysis | null): Promise<void> {
  const tab = read[0]?.tab ?? null;
  if (tab === null) return;
  const drawing = await drawingOf(read.map(({ gradebook }) => gradebook), analysis);
  // The page may be gone by now: then there is nothing to draw on.
  await Promise.all([setBadge(tab, drawing.marks.length), send('draw', drawing, { tabId: tab, frameId: read[0]?.frame ?? 0 }).catch(() => undefined)]);
}

/** The number of marks on the page, on the button in the toolbar; nothing when there are none. */
async function setBadge(tab: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ color: '#8a3f10', tabId: tab });
    await browser.action.setBadgeTextColor({ color: '#ffffff', tabId: tab });
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count), tabId: tab });
  } catch {
    // The tab was closed in the meantime.
  }
}
