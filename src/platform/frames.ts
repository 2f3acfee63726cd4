import { browser } from './browser.ts';
import { send } from './messages.ts';
import type { Look } from './protocol.ts';

export interface Frame {
  readonly id: number;
  /** The document's MIME type: `application/pdf` in Chrome's viewer. */
  readonly contentType: string;
}

/** The frames of a tab that we may enter, the top frame first; null when the browser lets nobody in. */
export async function enterable(tab: number): Promise<readonly Frame[] | null> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => document.contentType });
    return results.map((result) => ({ id: result.frameId, contentType: String(result.result) })).sort((a, b) => a.id - b.id);
  } catch {
    return null;
  }
}

/** Asks a frame to look or to read, and brings the content script in first where it is not there yet. */
export async function ask(tab: number, frame: number, what: 'look' | 'read', contentScript: string): Promise<Look | null> {
  const target = { tabId: tab, frameId: frame };
  try {
    return await send(what, undefined, target);
  } catch {
    try {
      await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [contentScript] });
      return await send(what, undefined, target);
    } catch {
      return null;
    }
  }
}
