import type { PlanMarkWords } from '../../platform/protocol.ts';
import { themeBehind } from '../brightness.ts';
import { element } from '../element.ts';
import { lamp } from '../icons.ts';
import { layerSheet } from '../../platform/layer-sheet.ts';
import { besideLink } from './beside.ts';
import type { PlanLink } from './find-plan-links.ts';
import sheet from './plan-marks.css?inline';

export interface PaperLayer {
  readonly host: Element;
  readonly draw: (links: readonly PlanLink[], words: PlanMarkWords) => void;
  /** Puts every chip beside its link again: the page may have moved. */
  readonly place: () => void;
  readonly remove: () => void;
}

interface Drawn {
  readonly link: PlanLink;
  readonly chip: HTMLButtonElement;
}

/** Between a link and its chip. */
const GAP = 8;
const SMALL = 24;

/**
 * A small lantern beside each link to a plan, in a closed shadow root of its own: nothing of the page moves, and no script of
 * the page can press it. `check` is called with the address when the parent presses one.
 */
export function createPaperLayer(page: Document, check: (url: string) => void): PaperLayer {
  const host = page.createElement('iep-lantern-papers');
  const root = host.attachShadow({ mode: 'closed' });
  const chips = element(page, 'div', {});
  root.append(element(page, 'style', {}, layerSheet(sheet)), chips);
  page.documentElement.append(host);
  let drawn: readonly Drawn[] = [];
  const stopped = new AbortController();
  const { signal } = stopped;

  const place = (): void => {
    // All places are asked for before the first chip moves, so that the page is laid out once.
    for (const { chip } of drawn) chip.classList.remove('paper--small');
    const spots = drawn.map(({ link, chip }) => ({ chip, width: chip.offsetWidth, beside: link.element.isConnected ? besideLink(link.element) : null }));
    for (const { chip, width, beside } of spots) {
      chip.hidden = beside === null;
      if (beside === null) continue;
      const { left, middle, top, room } = beside;
      chip.classList.toggle('paper--small', room < width + GAP);
      // Where even the lantern alone has no room, it sits on the link's upper corner, over the space between two lines.
      chip.style.left = `${room === 0 ? left - SMALL / 2 : left + Math.min(GAP, room - SMALL)}px`;
      chip.style.top = `${room === 0 ? top - SMALL + 4 : middle - SMALL / 2}px`;
    }
  };

  const chipOf = (link: PlanLink, { check: word }: PlanMarkWords): Drawn => {
    const chip = element(page, 'button', { class: 'paper', type: 'button', title: word, 'aria-label': `${word}: ${link.name}`, 'data-theme': themeBehind(link.element.parentElement ?? link.element) }, lamp(page), element(page, 'span', {}, word));
    chip.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) check(link.url);
    });
    return { link, chip };
  };

  const frame = { asked: false };
  const placeSoon = (): void => {
    if (frame.asked) return;
    frame.asked = true;
    page.defaultView?.requestAnimationFrame(() => {
      frame.asked = false;
      if (!signal.aborted) place();
    });
  };
  page.defaultView?.addEventListener('resize', placeSoon, { signal });
  // Scrolling inside a frame of the page moves links without moving the document: caught on the way down.
  page.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  const sizes = new ResizeObserver(placeSoon);
  if (page.body !== null) sizes.observe(page.body);

  return {
    host,
    draw(links, words) {
      const focused = drawn.find(({ chip }) => chip === root.activeElement)?.link.element;
      host.lang = words.language;
      drawn = links.map((link) => chipOf(link, words));
      chips.replaceChildren(...drawn.map(({ chip }) => chip));
      place();
      drawn.find(({ link }) => link.element === focused)?.chip.focus({ preventScroll: true });
    },
    place,
    remove() {
      stopped.abort();
      sizes.disconnect();
      host.remove();
    },
  };
}
