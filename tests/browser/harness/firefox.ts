import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver, Popup } from './driver.ts';
import { until } from './driver.ts';

const EXTENSION = 'lantern@ieplantern.example';
const UUID = '5d5e1f0a-9d0a-4a57-8c4c-7f0e1a2b3c4d';

interface Connection {
  readonly send: (method: string, parameters: object) => Promise<{ result: { contexts?: { url: string; context: string }[]; result?: { value?: unknown } } }>;
}

/** Firefox with the built extension, sent through the test's proxy. Permission questions are answered yes at once. */
export async function startFirefox(executablePath: string, folder: string, proxyPort: number, options: { readonly refusePermissions?: boolean } = {}): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Without this, pages of extensions are refused to a driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'extensions.webextOptionalPermissionPrompts': options.refusePermissions === true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(folder);
  const openOwnPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // A plain goto never settles on pages of extensions.
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await until(path, () => page.evaluate('document.readyState === "complete"'));
    return page;
  };
  const inBrowser = (code: string): Promise<unknown> => chromeEvaluate(browser, code);

  let desk: Page | null = null;
  const asExtension = async <Value>(code: string): Promise<Value> => {
    if (desk === null || desk.isClosed()) desk = await openOwnPage('src/ui/options/index.html?desk');
    return (await desk.evaluate(`(async () => { const api = browser; return ${code}; })()`)) as Value;
  };

  return {
    name: 'firefox',
    newPage: () => browser.newPage(),
    openOwnPage,
    async pressButton(page): Promise<Popup> {
      await page.bringToFront();
      await inBrowser(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${EXTENSION}').extension).triggerAction(window);
      `);
      const inPopup = async (run: string): Promise<unknown> =>
        inBrowser(`
          const popup = document.querySelector('browser[webextension-view-type=popup]');
          if (popup === null) return null;
          return new Promise((resolve) => {
            const name = 'lantern-test-' + Math.random();
            popup.messageManager.addMessageListener(name, function listen({ data }) { popup.messageManager.removeMessageListener(name, listen); resolve(data); });
            popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(
              'const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
              'Promise.resolve(Cu.evalInSandbox(' + JSON.stringify(${JSON.stringify(`(async () => JSON.stringify(await (${'__RUN__'})))()`)}.replace('__RUN__', ${JSON.stringify(run)})) + ', box)).then((value) => sendAsyncMessage(' + JSON.stringify(name) + ', value));'), false);
          });
        `);
      await until('the popup', async () => (await inPopup('document.body !== null && document.body.textContent.length > 0')) === 'true');
      return {
        evaluate: async <Value>(run: string) => JSON.parse(String(await inPopup(run))) as Value,
        close: async () => {
          await inBrowser(`document.querySelector('browser[webextension-view-type=popup]')?.closest('panel')?.hidePopup();`);
        },
      };
    },
    async tabIdOf(page) {
      // Addresses of tabs are hidden from us until the parent grants them: the tab in front is ours to name.
      await asExtension('true');
      await page.bringToFront();
      return asExtension<number>(`api.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`);
    },
    asExtension,
    async refusePermission() {
      await until('the question', async () => (await inBrowser(`
        const button = document.querySelector('#addon-webext-permissions-notification .popup-notification-secondary-button') ?? document.querySelector('popupnotification[id*=webext] .popup-notification-secondary-button');
        button?.click();
        return button !== null;
      `)) === true);
    },
    async killBackground() {
      await inBrowser(`await WebExtensionPolicy.getByID('${EXTENSION}').extension.terminateBackground();`);
    },
    close: () => browser.close(),
  };
}

/** Runs privileged code in the browser's own window. */
async function chromeEvaluate(browser: Browser, code: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result.contexts?.find(({ url }) => url.includes('browser.xhtml'))?.context;
  const answer = await connection.send('script.callFunction', { functionDeclaration: `async () => { ${code} }`, awaitPromise: true, target: { context }, userActivation: true, arguments: [] });
  return answer.result.result?.value ?? null;
}
