import { launch, type Page } from 'puppeteer-core';
import type { Driver, Popup } from './driver.ts';
import { until } from './driver.ts';

/** Chromium with the built extension, sent through the test's proxy. */
export async function startChrome(executablePath: string, folder: string, proxyPort: number, headless = true): Promise<Driver> {
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      '--lang=en-US',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  // puppeteer does not wait for extensions named at launch, so ours is installed here.
  const id = await browser.installExtension(folder);
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  // The welcome page opens by itself once the worker is up, and would come in front of whatever a test has opened by then.
  if (headless) {
    const welcome = await browser.waitForTarget((target) => target.url().includes('/src/ui/welcome/index.html'), { timeout: 30_000 });
    await welcome.page().then((page) => page?.close());
  }
  // A page of ours in the background: it has our rights, and it never sleeps as the worker does.
  let desk: Page | null = null;
  const asExtension = async <Value>(code: string): Promise<Value> => {
    if (desk === null || desk.isClosed()) {
      desk = await browser.newPage();
      await desk.goto(`chrome-extension://${id}/src/ui/options/index.html?desk`);
    }
    return (await desk.evaluate(`(async () => { const api = chrome; return ${code}; })()`)) as Value;
  };

  return {
    name: 'chrome',
    newPage: () => browser.newPage(),
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async pressButton(page): Promise<Popup> {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().includes('/src/ui/popup/index.html'), { timeout: 15_000 });
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      return {
        evaluate: async <Value>(run: string) => (await popup.evaluate(run)) as Value,
        close: () => popup.close().catch(() => undefined),
      };
    },
    async tabIdOf(page) {
      // Addresses of tabs are hidden from us until the parent grants them: the tab in front is ours to name.
      await asExtension('true');
      await page.bringToFront();
      return asExtension<number>(`api.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`);
    },
    asExtension,
    refusePermission: () => Promise.reject(new Error('Chromium shows no permission question without a display')),
    async killBackground() {
      for (const worker of await extension.workers()) await worker.close();
    },
    close: () => browser.close(),
  };
}
