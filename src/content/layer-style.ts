import tokens from '../ui/shared-tokens.css?inline';
import layer from './layer.css?inline';

/**
 * The layer's style sheet as an element. Tokens are written for a page of our own: here `:root` becomes our host, and `rem`
 * becomes pixels, because a portal may set its own root size to anything.
 */
export function layerStyle(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = (tokens + layer).replaceAll(':root', ':host').replaceAll(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`);
  return style;
}
