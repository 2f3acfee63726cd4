import tokens from '../ui/shared-tokens.css?inline';

/**
 * A style sheet of a shadow root of ours, as an element. Tokens are written for a page of our own: here `:root` becomes our
 * host, and `rem` becomes pixels, because a portal may set its own root size to anything.
 */
export function layerStyle(page: Document, sheet: string): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = (tokens + sheet).replaceAll(':root', ':host').replaceAll(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`);
  return style;
}
