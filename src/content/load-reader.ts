import { send } from '../platform/messages.ts';
import type { Portal } from '../readers/portals/portal.ts';
import type { Steps } from '../readers/portals/reading-steps.ts';
import { pickUp } from './arrived-reader.ts';

const loaded = new Map<string, Portal>();
/** One at a time: there is one place to lay a reader down. */
let last: Promise<unknown> = Promise.resolve();

/** Takes steps to their end, loading each portal's reader when the page first asks for it. Rejects when it cannot come. */
export async function withReaders<Answer>(steps: Steps<Answer>): Promise<Answer> {
  let step = steps.next();
  while (step.done !== true) step = steps.next(await readerOf(step.value));
  return step.value;
}

async function readerOf(id: string): Promise<Portal> {
  const loading = last.then(() => loaded.get(id) ?? load(id));
  last = loading.catch(() => undefined);
  return loading;
}

async function load(id: string): Promise<Portal> {
  const portal = (await send('needReader', id)) ? pickUp() : null;
  if (portal?.id !== id) throw new Error(`the reader ${id} did not come`);
  loaded.set(id, portal);
  return portal;
}
