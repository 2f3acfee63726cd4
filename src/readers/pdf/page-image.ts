import type { Matrix } from './geometry.ts';

/** A page as a picture. Pixels count from the top left corner. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerPoint: number;
  /** Darkness is low: one byte for each pixel, 0 black to 255 white, row by row. */
  readonly gray: Uint8Array;
  /** From PDF user space to the picture, in points. */
  readonly transform: Matrix;
}

/** A word as a recogniser reads it. Boxes in pixels: left, top, right, bottom. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: readonly [number, number, number, number];
  /** 0 to 100. */
  readonly confidence: number;
}

export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Two points on the line the letters stand on: x1, y1, x2, y2. */
  readonly baseline: readonly [number, number, number, number];
  /** From the lowest to the highest letter. */
  readonly height: number;
}

/** What reads pictures of pages; made by `scan-tools-node.ts` and `scan-tools-browser.ts`. */
export interface ScanTools {
  /** A page's picture, turned clockwise by so many quarters. */
  readonly render: (page: number, quarters: number) => Promise<PageImage>;
  readonly recognise: (image: PageImage) => Promise<readonly RecognisedLine[]>;
  /** Pages that can be recognised at the same time. */
  readonly parallel: number;
  readonly close: () => Promise<void>;
}

const WHITE = 0xffffffff;

/** The picture as a file of the plainest kind (PGM), which every recogniser opens. */
export function pictureFile({ width, height, gray }: PageImage): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + gray.length);
  file.set(head);
  file.set(gray, head.length);
  return file;
}

/** Brightness of each pixel of a picture given as red, green, blue, opacity. */
export function grayOf(colors: Uint8Array | Uint8ClampedArray): Uint8Array {
  const gray = new Uint8Array(colors.length >> 2);
  const packed = colors.byteOffset % 4 === 0 ? new Uint32Array(colors.buffer, colors.byteOffset, gray.length) : new Uint32Array(colors.slice().buffer);
  for (let index = 0; index < gray.length; index += 1) {
    const color = packed[index] as number;
    // Most of a page is blank paper.
    gray[index] = color === WHITE ? 255 : ((color & 255) * 77 + ((color >> 8) & 255) * 150 + ((color >> 16) & 255) * 29) >> 8;
  }
  return gray;
}
