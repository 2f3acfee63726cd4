/** Icons as path data on a 24 grid, drawn in the colour of the words beside them. From the design's sheet. */
const PATHS = {
  ask: ['M20.5 11.5a8.5 7.5 0 0 1-12 6.8L4 20l1.3-3.7a7.3 7.3 0 0 1-1.8-4.8 8.5 7.5 0 0 1 17 0z', 'M9.9 9.6a2.2 2.2 0 1 1 3.1 2c-.7.3-1 .7-1 1.3', 'M12 15.3v.01'],
  soon: ['M6 21V4', 'M6 4.5h12.5l-3.3 4.3 3.3 4.3H6z'],
  copy: ['M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z', 'M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2'],
  close: ['m6 6 12 12M18 6 6 18'],
  wrong: ['M4 12a8 8 0 1 0 2.5-5.8', 'M4 4v4.5h4.5'],
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

function shape(page: Document, viewBox: string, className: string): SVGSVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function path(page: Document, d: string, fill: string | null): SVGPathElement {
  const element = page.createElementNS(SVG, 'path');
  element.setAttribute('d', d);
  if (fill !== null) element.setAttribute('fill', fill);
  return element;
}

const drawn = new Map<IconName, SVGSVGElement>();

/** An icon that screen readers pass over: a word always stands beside it. Drawn once, then copied: a long page has many. */
export function icon(page: Document, name: IconName): SVGSVGElement {
  let svg = drawn.get(name);
  if (svg === undefined || svg.ownerDocument !== page) {
    svg = shape(page, '0 0 24 24', 'i');
    for (const d of PATHS[name]) svg.append(path(page, d, name === 'soon' && d.endsWith('z') ? 'currentColor' : null));
    drawn.set(name, svg);
  }
  return svg.cloneNode(true) as SVGSVGElement;
}

/** The lantern of the status pill. */
export function lamp(page: Document): SVGSVGElement {
  const svg = shape(page, '0 0 32 32', 'lamp');
  svg.append(
    path(page, 'M13.7 4a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 1 0-4.6 0', null),
    path(page, 'M8 11.5c2-.8 3.3-2 4-4.2h8c.7 2.2 2 3.4 4 4.2z', 'currentColor'),
    path(page, 'M10.3 11.5h11.4c4.6 4.7 4.6 9.7 0 14.4H10.3c-4.6-4.7-4.6-9.7 0-14.4z', '#ffc02e'),
    path(page, 'M16 13c3 3.3 4.2 5.4 4.2 7.6a4.2 4.2 0 0 1-8.4 0c0-2.2 1.2-4.3 4.2-7.6z', '#fffbef'),
    path(page, 'M16 18.8c1.1 1.2 1.6 2.1 1.6 3a1.6 1.6 0 0 1-3.2 0c0-.9.5-1.8 1.6-3z', '#e08a00'),
    path(page, 'M8.8 25.6h14.4l1.6 3.6H7.2z', 'currentColor'),
  );
  return svg;
}
