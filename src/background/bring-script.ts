import { browser } from '../platform/browser.ts';
import type { Sender } from './keep-reading.ts';

/**
 * Brings one of our own scripts into the frame that asks for it: the reader of a portal, or a part that few pages need.
 * The build makes one script of each. False when the frame is gone or no longer ours to enter, or when there is no such script.
 */
export async function bringScript(folder: 'readers' | 'parts', name: string, { tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`${folder}/${name}.js`] });
    return true;
  } catch {
    return false;
  }
}
