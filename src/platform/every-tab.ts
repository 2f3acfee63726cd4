import { browser } from './browser.ts';
import { send } from './messages.ts';
import type { Protocol } from './protocol.ts';

/**
 * Tells every frame we are in. The browser hides addresses of tabs from us, and nothing is written down of where we are:
 * so all are asked, and those without us do not answer.
 */
export async function tellEveryTab<Of extends 'stop' | 'speak'>(name: Of, data: Parameters<Protocol[Of]>[0]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : send(name, data, id).catch(() => undefined))));
}
