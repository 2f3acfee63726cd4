import { on, send } from '../../platform/messages.ts';
import type { PlanMarkWords } from '../../platform/protocol.ts';
import { findPlanLinks, type PlanLink } from './find-plan-links.ts';
import { createPaperLayer, type PaperLayer } from './paper-layer.ts';

/** A page that changes is looked at again this long after, in milliseconds, and no sooner: some pages never rest. */
const PAUSE = 800;

/**
 * Runs in a frame the parent switched on or invited, and only where it links documents. Marks the links to a plan, follows the
 * page's changes, and goes when it is told to stop. Opens nothing, asks the network for nothing.
 */
async function start(): Promise<void> {
  let words: PlanMarkWords = await send('planMarkWords', undefined);
  let links: readonly PlanLink[] = [];
  let layer: PaperLayer | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const draw = (): void => {
    layer ??= createPaperLayer(document, (url) => void send('checkDocument', url));
    layer.draw(links, words);
  };

  const look = (): void => {
    timer = undefined;
    const found = findPlanLinks(document, new URL(location.href));
    const same = found.length === links.length && found.every((link, index) => link.element === links[index]?.element && link.url === links[index]?.url && link.name === links[index]?.name);
    links = found;
    if (same) layer?.place();
    else draw();
  };

  const observer = new MutationObserver((changes) => {
    if (changes.every(({ type, addedNodes, removedNodes }) => type === 'childList' && [...addedNodes, ...removedNodes].every((node) => (node as Element).localName?.startsWith('iep-lantern') === true))) return;
    timer ??= setTimeout(look, PAUSE);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributeFilter: ['href', 'hidden', 'class', 'style'] });

  on('speak', ({ data }) => {
    words = data;
    if (layer !== null && !stopped) draw();
  });
  on('stop', ({ data: origins }) => {
    if (!origins.includes(location.origin)) return;
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    layer?.remove();
    layer = null;
  });
  look();
}

void start();
