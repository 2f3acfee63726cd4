import { browser } from './browser.ts';
import { patternOf } from './portals.ts';

/**
 * Why a document's bytes could not be had from its address.
 * `not-allowed`: the browser wants the parent's word first (`canAsk` names the origin). `gone`: the tab was closed or moved on.
 */
export type FetchRefusal = 'not-allowed' | 'sign-in-page' | 'not-a-pdf' | 'not-found' | 'too-large' | 'offline' | 'gone';

export type FetchedPdf = { readonly bytes: Uint8Array; readonly name: string } | { readonly refused: FetchRefusal; readonly canAsk: string | null };

/** Larger files are refused before they fill the memory. */
const MOST_BYTES = 80_000_000;

type Attempt = { readonly bytes: Uint8Array } | { readonly failed: FetchRefusal | 'blocked' };

/**
 * Gets the bytes of the parent's own PDF, from the tab that shows it or with the site's permission; the order of attempts
 * is the table of what each browser allows. Answers a reason when it cannot be had, and the origin the parent could be asked for.
 */
export async function fetchPdf(url: string, tab: number | null): Promise<FetchedPdf> {
  const name = nameOf(url);
  const attempts = tab === null ? [fromThisPage, fromOwnTab] : [fromThisPage, (address: string) => fromTab(address, tab), fromOwnTab];
  let refused: FetchRefusal = 'not-allowed';
  for (const attempt of attempts) {
    const answer = await attempt(url);
    if ('bytes' in answer) return { bytes: answer.bytes, name };
    if (answer.failed !== 'blocked') refused = answer.failed;
  }
  const canAsk = (await mayAsk(url)) ? new URL(url).origin : null;
  return { refused, canAsk };
}

async function mayAsk(url: string): Promise<boolean> {
  return /^https?:/.test(url) && !(await browser.permissions.contains({ origins: [patternOf(url)] }));
}

/** Firefox: an extension page may fetch a granted site. Chrome: our own policy allows no network at all, so this ends at once. */
async function fromThisPage(url: string): Promise<Attempt> {
  if (browser.runtime.getURL('').startsWith('chrome-extension:')) return { failed: 'blocked' };
  // Without the grant the answer could not be read, but the request would still leave: so it is not made.
  if (!(await browser.permissions.contains({ origins: [patternOf(url)] }))) return { failed: 'not-allowed' };
  try {
    return await judge(await fetch(url, { credentials: 'include' }));
  } catch {
    return { failed: navigator.onLine ? 'blocked' : 'offline' };
  }
}

async function judge(answer: Response): Promise<Attempt> {
  if (answer.status === 404 || answer.status === 410) return { failed: 'not-found' };
  if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return { failed: 'too-large' };
  return check(new Uint8Array(await answer.arrayBuffer()));
}

/** An expired login answers a web page with status 200, so only the first bytes tell. */
function check(bytes: Uint8Array): Attempt {
  if (bytes.length > MOST_BYTES) return { failed: 'too-large' };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return { bytes };
  return { failed: /<html|<!doctype/i.test(head) ? 'sign-in-page' : 'not-a-pdf' };
}

/** Runs in the page, with the page's own cookies. Chrome hands back an ArrayBuffer whole, Firefox only the bytes. */
async function bytesInPage(url: string, asBuffer: boolean): Promise<ArrayBufferLike | Uint8Array | number> {
  const answer = await fetch(url, { credentials: 'include' });
  if (!answer.ok) return answer.status;
  const bytes = await answer.bytes();
  return asBuffer ? bytes.buffer : bytes;
}

async function fromTab(url: string, tab: number): Promise<Attempt> {
  const chrome = browser.runtime.getURL('').startsWith('chrome-extension:');
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab }, func: bytesInPage, args: [url, chrome] });
    const value: unknown = result?.result;
    if (typeof value === 'number') return { failed: value === 404 || value === 410 ? 'not-found' : 'sign-in-page' };
    if (value instanceof Uint8Array) return check(value);
    if (value instanceof ArrayBuffer) return check(new Uint8Array(value));
    return { failed: 'blocked' };
  } catch {
    return { failed: 'blocked' };
  }
}

/**
 * Chrome, with the site's permission: opens the document in a tab of its own, takes the bytes there, closes the tab.
 * Only after the parent allowed this site for this document.
 */
async function fromOwnTab(url: string): Promise<Attempt> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return { failed: 'blocked' };
  if (!/^https?:/.test(url) || !(await browser.permissions.contains({ origins: [patternOf(url)] }))) return { failed: 'blocked' };
  const opened = await browser.tabs.create({ url, active: false });
  if (opened.id === undefined) return { failed: 'gone' };
  try {
    await loaded(opened.id);
    return await fromTab(url, opened.id);
  } finally {
    await browser.tabs.remove(opened.id).catch(() => undefined);
  }
}

/** Waits until a tab has loaded; half a minute is longer than any school server took in trials. */
async function loaded(tab: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onUpdated = (id: number, change: { status?: string }): void => {
    if (id === tab && change.status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const limit = setTimeout(resolve, 30_000);
  if ((await browser.tabs.get(tab)).status === 'complete') resolve();
  await promise;
  clearTimeout(limit);
  browser.tabs.onUpdated.removeListener(onUpdated);
}

/** The file's name as the address gives it. */
export function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'document.pdf';
  } catch {
    return last;
  }
}
