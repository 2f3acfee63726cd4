import type { Drawing, MarkView } from '../platform/protocol.ts';
import { type Anchors, cells } from './anchors.ts';
import { themeBehind } from './brightness.ts';
import { element } from './element.ts';
import { icon, lamp } from './icons.ts';
import { noteOf } from './note.ts';

export interface Layer {
  readonly draw: (drawing: Drawing) => void;
  /** Brings an element into view and opens its note. False when it carries no mark. */
  readonly show: (path: string) => boolean;
  readonly remove: () => void;
}

interface Drawn {
  readonly mark: MarkView;
  readonly chip: HTMLButtonElement;
}

/** Below this many free pixels after the words only the icon is drawn: a chip must not cover the next cell. */
const ROOM_FOR_WORDS = 116;
/** A pointer that rests this long on a chip opens its note. */
const REST = 250;

/**
 * Everything we show on a portal page, in one closed shadow root beside the page's body: the page's own scripts cannot
 * read our words there, and nothing of the page moves. `onWrong.dismiss` is called for "This is wrong".
 */
export function createLayer(page: Document, { dismiss }: { readonly dismiss: (place: string) => void }, { host: name, elementOf, spotOf, boxOf }: Anchors = cells(page)): Layer {
  const host = page.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const marks = element(page, 'div', { class: 'marks' });
  const light = element(page, 'div', { class: 'light', hidden: '' });
  const pill = element(page, 'div', { class: 'pill', role: 'status' });
  const style = element(page, 'style', {});
  root.append(style, marks, light, pill);

  let drawn: readonly Drawn[] = [];
  let words: Drawing['words'] | null = null;
  let open: { readonly drawn: Drawn; readonly note: HTMLElement; pinned: boolean } | null = null;
  let hidden = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stopped = new AbortController();

  /** All places are asked for before the first chip moves: asking after each move would lay the page out anew each time. */
  const place = (spots = drawn.map(({ mark }) => spotOf(mark))): void => {
    drawn.forEach(({ chip }, index) => {
      const spot = spots[index] ?? null;
      chip.hidden = spot === null;
      if (spot === null) return;
      chip.classList.toggle('mark--small', spot.room < ROOM_FOR_WORDS);
      chip.style.left = `${spot.left + 8}px`;
      chip.style.top = `${spot.top - 14}px`;
    });
    if (open !== null) placeNote(open.drawn, open.note);
  };

  const placeNote = ({ chip, mark }: Drawn, note: HTMLElement): void => {
    const view = page.defaultView;
    if (view === null) return;
    const width = Math.min(360, view.innerWidth - 32);
    note.style.width = `${width}px`;
    note.style.left = `${Math.max(16 + view.scrollX, Math.min(chip.offsetLeft - 20, view.scrollX + view.innerWidth - width - 16))}px`;
    note.style.top = `${chip.offsetTop + chip.offsetHeight + 10}px`;
    const box = boxOf(mark);
    light.hidden = box === null;
    if (box !== null) Object.assign(light.style, { left: `${box.left - 3}px`, top: `${box.top - 1}px`, width: `${box.width + 6}px`, height: `${box.height + 2}px` });
  };

  const close = (): void => {
    if (open === null) return;
    const { drawn: from, note } = open;
    const hadFocus = note.contains(root.activeElement);
    open = null;
    note.remove();
    light.hidden = true;
    from.chip.setAttribute('aria-expanded', 'false');
    if (hadFocus) from.chip.focus();
  };

  const openNote = (from: Drawn, pinned: boolean): void => {
    if (words === null) return;
    if (open?.drawn === from) {
      open.pinned ||= pinned;
      return;
    }
    close();
    const note = noteOf(page, from.mark, words, { close, dismiss });
    open = { drawn: from, note, pinned };
    from.chip.setAttribute('aria-expanded', 'true');
    from.chip.after(note);
    note.addEventListener('pointerenter', () => clearTimeout(resting));
    note.addEventListener('pointerleave', leave);
    placeNote(from, note);
  };

  const leave = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (open?.pinned === false && !open.note.contains(root.activeElement)) close();
    }, REST);
  };

  const chipOf = (mark: MarkView): Drawn => {
    const chip = element(page, 'button', { class: `mark mark--${mark.level}`, type: 'button', 'aria-expanded': 'false', 'aria-label': mark.label }, mark.number ?? icon(page, mark.level), element(page, 'span', {}, mark.number === undefined ? mark.word : ''));
    const made = { mark, chip };
    chip.addEventListener('click', () => {
      if (open?.drawn === made && open.pinned) close();
      else {
        openNote(made, true);
        open?.note.focus();
      }
    });
    chip.addEventListener('focus', () => openNote(made, false));
    chip.addEventListener('blur', leave);
    chip.addEventListener('pointerenter', () => {
      clearTimeout(resting);
      resting = setTimeout(() => openNote(made, false), REST);
    });
    chip.addEventListener('pointerleave', leave);
    chip.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    return made;
  };

  const drawPill = (drawing: Drawing): void => {
    const jump = element(page, 'button', { class: 'pill__jump', type: 'button' }, lamp(page), drawing.pill);
    jump.addEventListener('click', () => {
      const first = drawn[0];
      if (first !== undefined) show(first.mark.path);
    });
    const hide = element(page, 'button', { class: 'pill__hide', type: 'button', 'aria-label': drawing.words.hide }, icon(page, 'close'));
    hide.addEventListener('click', () => {
      hidden = true;
      pill.hidden = true;
    });
    pill.replaceChildren(jump, hide);
    pill.hidden = hidden;
  };

  const show = (path: string): boolean => {
    const found = drawn.find(({ mark }) => mark.path === path || mark.markPath === path);
    const cell = found === undefined ? null : elementOf(found.mark);
    if (found === undefined || cell === null) return false;
    cell.scrollIntoView({ block: 'center' });
    place();
    openNote(found, true);
    open?.note.focus({ preventScroll: true });
    return true;
  };

  const frame = { asked: false };
  const placeSoon = (): void => {
    if (frame.asked) return;
    frame.asked = true;
    page.defaultView?.requestAnimationFrame(() => {
      frame.asked = false;
      place();
    });
  };
  const { signal } = stopped;
  page.defaultView?.addEventListener('resize', placeSoon, { signal });
  // Scrolling inside a frame of the page moves cells without moving the document: caught on the way down.
  page.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  page.addEventListener('pointerdown', (event) => event.target !== host && close(), { signal });
  const sizes = new ResizeObserver(placeSoon);
  if (page.body !== null) sizes.observe(page.body);

  return {
    draw(drawing) {
      const reopen = open === null ? null : { path: open.drawn.mark.path, pinned: open.pinned };
      close();
      const spots = drawing.marks.map(spotOf);
      words = drawing.words;
      if (style.textContent !== drawing.sheet) style.textContent = drawing.sheet;
      host.lang = drawing.language;
      const [first] = drawing.marks;
      host.dataset['theme'] = themeBehind((first === undefined ? null : elementOf(first)) ?? page.body ?? page.documentElement);
      drawn = drawing.marks.map(chipOf);
      marks.replaceChildren(...drawn.map(({ chip }) => chip));
      drawPill(drawing);
      place(spots);
      if (!host.isConnected) page.documentElement.append(host);
      const again = drawn.find(({ mark }) => mark.path === reopen?.path);
      if (again !== undefined && reopen !== null) openNote(again, reopen.pinned);
    },
    show,
    remove() {
      stopped.abort();
      sizes.disconnect();
      clearTimeout(resting);
      host.remove();
    },
  };
}
