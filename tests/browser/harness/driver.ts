import type { Page } from 'puppeteer-core';

/** One of our pages, opened the way a parent opens it. */
export interface Popup {
  /** Runs a function inside the popup and answers its value. */
  readonly evaluate: <Value>(run: string) => Promise<Value>;
  readonly close: () => Promise<void>;
}

/** The same journeys in both browsers. */
export interface Driver {
  readonly name: 'chrome' | 'firefox';
  readonly newPage: () => Promise<Page>;
  /** Opens a page of the extension in a tab: `src/ui/report/index.html?url=…`. */
  readonly openOwnPage: (path: string) => Promise<Page>;
  /** Presses the button in the toolbar on a page: the real popup opens, and the page is granted to us. */
  readonly pressButton: (page: Page) => Promise<Popup>;
  /** Brings a page to the front and answers the browser's own number of its tab. */
  readonly tabIdOf: (page: Page) => Promise<number>;
  /** Runs code with our extension's rights and answers its value: `api` is the extension API. */
  readonly asExtension: <Value>(code: string) => Promise<Value>;
  /** Answers no to the browser's question for a permission. Chrome shows none without a display. */
  readonly refusePermission: () => Promise<void>;
  /** Stops the background at once, as the browser does when it is idle. */
  readonly killBackground: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The closed shadow root of our layer, from inside a page, with our extension's rights: its text, and each chip's box. */
export const READ_LAYER = `(() => {
  const host = document.querySelector('iep-lantern');
  if (host === null) return null;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
  return {
    theme: host.dataset.theme,
    language: host.lang,
    pill: root.querySelector('.pill')?.textContent ?? '',
    note: root.querySelector('.note')?.textContent ?? null,
    chips: [...root.querySelectorAll('.mark')].map((chip) => {
      const box = chip.getBoundingClientRect();
      return { label: chip.getAttribute('aria-label'), hidden: chip.hidden, x: box.x, y: box.y, width: box.width, height: box.height };
    }),
  };
})()`;

export interface LayerView {
  readonly theme: string;
  readonly language: string;
  readonly pill: string;
  readonly note: string | null;
  readonly chips: readonly { readonly label: string; readonly hidden: boolean; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

/** What our layer shows on a tab, or null when it is not there. */
export async function layerOf(driver: Driver, tab: number): Promise<LayerView | null> {
  return driver.asExtension(`api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ${READ_LAYER} }).then(([r]) => r.result)`);
}

/** Asks again until the answer is something, or fails after ten seconds (`limit`, in ms) with what was waited for. */
export async function until<Value>(what: string, ask: () => Promise<Value | null | undefined | false>, limit = 10_000, every = 100): Promise<Value> {
  const end = performance.now() + limit;
  let problem = '';
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = String(error);
    }
    await new Promise((wait) => setTimeout(wait, every));
  }
  throw new Error(`waited in vain for ${what} ${problem}`);
}
