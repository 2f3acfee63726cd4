import type { PageShape } from '../content/page-shape/shape-of.ts';
import { browser } from './browser.ts';

export type { PageShape } from '../content/page-shape/shape-of.ts';

/**
 * The shape of the page in a tab, made there and handed over. The parent's press on our button lets us in; null when the tab
 * is gone or no longer ours to enter.
 */
// Firefox takes a file's path from the page that asks, so it begins at the root.
export async function pageShapeOf(tab: number): Promise<PageShape | null> {
  try {
    const [made] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/parts/page-shape.js'] });
    return (made?.result as PageShape | undefined) ?? null;
  } catch {
    return null;
  }
}
