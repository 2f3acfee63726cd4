import { browser } from './browser.ts';

const scriptId = (origin: string): string => `portal ${origin}`;
const originOf = (id: string): string | null => (id.startsWith('portal ') ? id.slice('portal '.length) : null);

/** The match pattern that covers every page of an origin. Ports are not part of a match pattern. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Origins whose pages we read by themselves, because the parent switched them on. */
export async function switchedOn(): Promise<readonly string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map((script) => originOf(script.id)).filter((origin) => origin !== null);
}

/** Registers a content script for an origin the parent has granted. Does nothing when it is there already. */
export async function register(origin: string, contentScript: string): Promise<void> {
  if ((await switchedOn()).includes(origin)) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId(origin), js: [contentScript], matches: [patternOf(origin)], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Ends reading by itself and gives the permission back. */
export async function unregister(origin: string): Promise<void> {
  if ((await switchedOn()).includes(origin)) await browser.scripting.unregisterContentScripts({ ids: [scriptId(origin)] });
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Drops registrations whose permission went away through the browser's own menus. Answers the dropped origins. */
export async function prune(): Promise<readonly string[]> {
  const origins = await switchedOn();
  const granted = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })));
  const dropped = origins.filter((_, index) => granted[index] === false);
  if (dropped.length > 0) await browser.scripting.unregisterContentScripts({ ids: dropped.map(scriptId) });
  return dropped;
}
