import type { Rect } from '../../analyzer/model/passage.ts';
import type { PaperMark } from './number-marks.ts';

/** What is needed of pdf.js's viewport: how large the page is shown, and where a point of PDF user space falls on it. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly convertToViewportPoint: (x: number, y: number) => number[];
}

export interface DrawOptions {
  /** The mark the parent came to: it wears a ring. */
  readonly current: PaperMark | null;
  readonly label: (mark: PaperMark) => string;
  readonly onMark: (mark: PaperMark) => void;
}

const LAYER = 'marks';

/**
 * Lays the light over one page: a honey box on each rectangle, and the finding's number after the last.
 * Places are shares of the page, so that they hold at every zoom. Draws over what it drew before.
 */
export function drawMarks(page: HTMLElement, viewport: Viewport, marks: readonly PaperMark[], options: DrawOptions): void {
  const old = page.querySelector(`:scope > .${LAYER}`);
  const focused = old?.contains(document.activeElement) === true ? document.activeElement?.getAttribute('data-mark') : null;
  old?.remove();
  if (marks.length === 0) return;
  const layer = document.createElement('div');
  layer.className = LAYER;
  const taken = new Map<string, number>();
  const lit = new Set(marks.filter((mark) => mark.key === options.current?.key).flatMap((mark) => mark.rects.map((rect) => nameOf(boxOf(rect, viewport)))));
  for (const mark of marks) {
    const boxes = mark.rects.map((rect) => boxOf(rect, viewport));
    for (const box of boxes) if (options.current?.key === mark.key || fresh(box, lit)) layer.append(honey(box, options.current?.key === mark.key));
    const last = boxes.at(-1);
    if (last === undefined) continue;
    const spot = `${last.left + last.width} ${last.top}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    layer.append(numberAfter(last, before, mark, options));
  }
  page.append(layer);
  if (focused !== null && focused !== undefined) layer.querySelector<HTMLElement>(`[data-mark="${focused}"]`)?.focus({ preventScroll: true });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in PDF user space as shares of the page as it is shown. */
export function boxOf(rect: Rect, viewport: Viewport): Box {
  const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(rect[0], rect[1]);
  const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(rect[2], rect[3]);
  return {
    left: Math.min(x1, x2) / viewport.width,
    top: Math.min(y1, y2) / viewport.height,
    width: Math.abs(x2 - x1) / viewport.width,
    height: Math.abs(y2 - y1) / viewport.height,
  };
}

const nameOf = ({ left, top, width, height }: Box): string => [left, top, width, height].map((share) => share.toFixed(4)).join(' ');

/** Words that serve two findings are lit once: light upon light would darken them. */
function fresh(box: Box, lit: Set<string>): boolean {
  if (lit.has(nameOf(box))) return false;
  lit.add(nameOf(box));
  return true;
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function honey(box: Box, now: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = now ? 'marks__lit marks__lit--now' : 'marks__lit';
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, { left: percent(box.left), top: percent(box.top), width: percent(box.width), height: percent(box.height) });
  return element;
}

/** `before` is how many numbers stand at this spot already: words can serve two findings. */
function numberAfter(box: Box, before: number, mark: PaperMark, options: DrawOptions): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'n';
  button.textContent = String(mark.number);
  button.setAttribute('aria-label', options.label(mark));
  button.dataset['mark'] = mark.key;
  button.addEventListener('click', () => options.onMark(mark));
  button.style.setProperty('--end', percent(box.left + box.width));
  button.style.setProperty('--before', String(before));
  button.style.top = percent(box.top + box.height / 2);
  return button;
}
