import type { RecognisedLine } from './page-image.ts';

/** The part of tesseract's answer that is used. */
interface Block {
  readonly paragraphs: readonly { readonly lines: readonly TesseractLine[] }[];
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface TesseractLine {
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Box }[];
  readonly baseline: Box;
  readonly bbox: Box;
  readonly rowAttributes?: { readonly rowHeight: number };
}

/** Tesseract's blocks as lines of words. */
export function linesOfTesseract(blocks: readonly Block[]): RecognisedLine[] {
  return blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.map(({ words, baseline, bbox, rowAttributes }): RecognisedLine => ({
        words: words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({ text, confidence, box: [x0, y0, x1, y1] })),
        baseline: [baseline.x0, baseline.y0, baseline.x1, baseline.y1],
        height: rowAttributes?.rowHeight ?? bbox.y1 - bbox.y0,
      })),
    ),
  );
}
