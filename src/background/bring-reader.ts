import { browser } from '../platform/browser.ts';
import type { Sender } from './keep-reading.ts';

/**
 * Brings the reader of one portal into the frame that asks for it. The build makes one script of each portal.
 * False when the frame is gone or no longer ours to enter, or when there is no such portal.
 */
export async function bringReader(portal: string, { tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(portal)) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`readers/${portal}.js`] });
    return true;
  } catch {
    return false;
  }
}
