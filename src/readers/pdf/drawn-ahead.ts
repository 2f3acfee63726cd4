import type { PageImage, ScanTools } from './page-image.ts';
import { lettersOf, type Sketch, sketchOf } from './sketch.ts';

/** A page ready for the recogniser. */
export interface DrawnPage {
  readonly number: number;
  readonly sketch: Sketch;
  readonly letters: PageImage;
}

/** A page that may be turned by so many quarters, drawn and with its lines found. */
export async function drawPage(number: number, quarters: number, tools: Pick<ScanTools, 'render'>): Promise<DrawnPage> {
  const sketch = sketchOf(await tools.render(number, quarters));
  return { number, sketch, letters: lettersOf(sketch) };
}

/**
 * Hands out pages one by one, upright. The page after those handed out is drawn meanwhile, so that no recogniser waits for
 * a picture, and only one picture waits for a recogniser. A page that cannot be drawn is answered as null.
 */
export function drawnAhead(numbers: readonly number[], tools: Pick<ScanTools, 'render'>): () => Promise<DrawnPage | null> | undefined {
  let next = 0;
  let last: Promise<unknown> = Promise.resolve();
  const begin = (): Promise<DrawnPage | null> | undefined => {
    const number = numbers[next];
    if (number === undefined) return undefined;
    next += 1;
    const drawn = last.then(() => drawPage(number, 0, tools)).catch(() => null);
    last = drawn;
    return drawn;
  };
  let waiting = begin();
  return () => {
    const taken = waiting;
    waiting = begin();
    return taken;
  };
}
