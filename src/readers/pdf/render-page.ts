import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Matrix } from './geometry.ts';
import { grayOf, type PageImage } from './page-image.ts';

/** Enough for small print; more makes it slower, not better. */
const DOTS_PER_INCH = 200;
/** A sheet larger than this is rendered more coarsely. Pixels along one side. */
const LONGEST_SIDE = 4000;

/** A canvas to draw on, and its pixels when it is done: red, green, blue, opacity. */
export interface Easel {
  readonly canvas: HTMLCanvasElement;
  readonly pixels: () => Uint8Array | Uint8ClampedArray;
}

/** Draws a page, turned clockwise by so many quarters, on a canvas that `easel` makes. */
export async function renderPage(pdf: PDFDocumentProxy, number: number, quarters: number, easel: (width: number, height: number) => Easel): Promise<PageImage> {
  const page = await pdf.getPage(number);
  try {
    const rotation = (page.rotate + 90 * quarters) % 360;
    const plain = page.getViewport({ scale: 1, rotation });
    const pixelsPerPoint = Math.min(DOTS_PER_INCH / 72, LONGEST_SIDE / Math.max(plain.width, plain.height));
    const viewport = page.getViewport({ scale: pixelsPerPoint, rotation });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, pixels } = easel(width, height);
    await page.render({ canvas, viewport }).promise;
    return { width, height, pixelsPerPoint, transform: plain.transform as unknown as Matrix, gray: grayOf(pixels()) };
  } finally {
    page.cleanup();
  }
}
