/** Whether the page behind an element is light or dark: marks follow the page, not the system. */
export function themeBehind(start: Element): 'light' | 'dark' {
  const view = start.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let element: Element | null = start; element !== null; element = element.parentElement) {
    const numbers = view.getComputedStyle(element).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = numbers;
    // Relative luminance by WCAG's weights; below .2 white words read better than black ones.
    if (alpha > 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.35 ? 'dark' : 'light';
  }
  return 'light';
}
