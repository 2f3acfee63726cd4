import type { RecognisedLine, RecognisedWord } from './page-image.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const BOX = /bbox (\d+) (\d+) (\d+) (\d+)/;
const BASELINE = /baseline (-?[\d.]+) (-?[\d.]+)/;
const SIZE = /x_size ([\d.]+)/;
const SURENESS = /x_wconf (\d+)/;

/** What tesseract is asked for: its hOCR holds all that is used, and costs no more than bare text. */
export const TESSERACT_OUTPUT = { hocr: true, text: false } as const;

/** Tesseract's hOCR as lines of words. */
export function linesOfTesseract(hocr: string): RecognisedLine[] {
  const lines: { title: string; words: RecognisedWord[] }[] = [];
  // One element on each line of the file; a word's line holds its title and its letters.
  for (const element of hocr.split('\n')) {
    if (element.includes("class='ocrx_word'")) {
      const word = wordOf(element);
      if (word !== null) lines.at(-1)?.words.push(word);
    } else if (element.includes("id='line_")) {
      lines.push({ title: element, words: [] });
    }
  }
  return lines.filter(({ words }) => words.length > 0).map(({ title, words }) => lineOf(title, words));
}

function lineOf(title: string, words: readonly RecognisedWord[]): RecognisedLine {
  const [left, top, right, bottom] = boxOf(title);
  const [, slope = '0', offset = '0'] = BASELINE.exec(title) ?? [];
  const start = bottom + Number(offset);
  const height = SIZE.exec(title)?.[1];
  return { words, baseline: [left, start, right, start + Number(slope) * (right - left)], height: height === undefined ? bottom - top : Number(height) };
}

function wordOf(element: string): RecognisedWord | null {
  const end = element.lastIndexOf('</span>');
  const text = element
    .slice(element.indexOf('>') + 1, end === -1 ? undefined : end)
    .replace(/<\/?(?:em|strong)>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
  return text === '' ? null : { text, confidence: Number(SURENESS.exec(element)?.[1] ?? 0), box: boxOf(element) };
}

function boxOf(title: string): readonly [number, number, number, number] {
  const [, left = '0', top = '0', right = '0', bottom = '0'] = BOX.exec(title) ?? [];
  return [Number(left), Number(top), Number(right), Number(bottom)];
}
