import tokens from '../ui/shared-tokens.css?inline';

/**
 * The text of a style sheet of a shadow root of ours. Tokens are written for a page of our own: here `:root` becomes our host,
 * and `rem` becomes pixels, because a portal may set its own root size to anything.
 */
export function layerSheet(sheet: string): string {
  return (tokens + sheet).replaceAll(':root', ':host').replaceAll(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`);
}
