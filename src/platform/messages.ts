import type { Protocol } from './protocol.ts';

/**
 * Typed messages between background, pages and content scripts, on the browser's own messaging. Neither the polyfill nor
 * a library: a content script has 30 KB for everything, and both browsers answer with promises by themselves.
 */
type Name = keyof Protocol;
type Question<Of extends Name> = Parameters<Protocol[Of]>[0];
type Answer<Of extends Name> = ReturnType<Protocol[Of]>;

interface Sent {
  readonly name: Name;
  readonly data: unknown;
}

interface Sender {
  readonly tab?: { readonly id?: number } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

type Reply = { readonly answer: unknown } | { readonly error: string };

interface Api {
  readonly runtime: {
    sendMessage(sent: Sent): Promise<Reply | undefined>;
    readonly onMessage: { addListener(listen: (sent: Sent, sender: Sender, reply: (reply: Reply) => void) => boolean): void };
  };
  readonly tabs: { sendMessage(tab: number, sent: Sent, options: { readonly frameId?: number }): Promise<Reply | undefined> };
}

/** A tab, or one frame of it. */
export type Target = number | { readonly tabId: number; readonly frameId: number };

const { browser, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api };
const api = browser?.runtime === undefined ? (chrome as Api) : browser;
const listeners = new Map<Name, (message: { readonly data: never; readonly sender: Sender }) => unknown>();

/** Asks the background, or a tab or frame when `to` names one. Rejects when nobody listens there or the listener fails. */
export async function send<Of extends Name>(name: Of, data: Question<Of>, to?: Target): Promise<Answer<Of>> {
  const sent = { name, data };
  const frame = typeof to === 'object' ? { frameId: to.frameId } : {};
  const reply = await (to === undefined ? api.runtime.sendMessage(sent) : api.tabs.sendMessage(typeof to === 'number' ? to : to.tabId, sent, frame));
  if (reply === undefined) throw new Error(`nobody answered ${name}`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as Answer<Of>;
}

/** Answers a message from now on. One listener for each name; `sender` is what the browser itself says of the sender. */
export function on<Of extends Name>(name: Of, answer: (message: { readonly data: Question<Of>; readonly sender: Sender }) => Answer<Of> | Promise<Answer<Of>>): void {
  if (listeners.size === 0) api.runtime.onMessage.addListener(listen);
  listeners.set(name, answer);
}

/** True keeps the way open for an answer that comes later. */
function listen({ name, data }: Sent, sender: Sender, reply: (reply: Reply) => void): boolean {
  const answer = listeners.get(name);
  if (answer === undefined) return false;
  Promise.resolve()
    .then(() => answer({ data: data as never, sender }))
    .then(
      (said) => reply({ answer: said }),
      (error: unknown) => reply({ error: String(error) }),
    );
  return true;
}
