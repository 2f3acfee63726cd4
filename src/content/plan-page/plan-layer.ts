import { send } from '../../platform/messages.ts';
import type { Drawing, MarkView, PlanPlace } from '../../platform/protocol.ts';
import { createLayer } from '../layer.ts';
import { rangeBox } from '../placement.ts';
import { spotBeside } from './beside-words.ts';
import { type FoundWords, findWords } from './find-words.ts';
import { createLitWords } from './lit-words.ts';

export interface PlanLayer {
  readonly draw: (drawing: Drawing) => void;
  /** Finds the words again after the page has changed. */
  readonly refresh: () => void;
  readonly show: (place: PlanPlace) => boolean;
  readonly remove: () => void;
}

/** What we show on a plan: its words lit in place, a numbered chip beside them, and the note that the chip opens. */
export function createPlanLayer(page: Document): PlanLayer {
  let found = new Map<MarkView, readonly FoundWords[]>();
  let drawn: Drawing | null = null;
  const lit = createLitWords();
  /** Words that were once found to the letter: when they go, their mark goes. */
  const seen = new Set<string>();
  const first = (mark: MarkView): Range | null => found.get(mark)?.[0]?.range ?? null;
  const layer = createLayer(
    page,
    { dismiss: (place) => void send('dismiss', place) },
    {
      host: 'iep-lantern-plan',
      elementOf: (mark) => first(mark)?.startContainer.parentElement ?? null,
      spotOf(mark) {
        const words = first(mark);
        return words === null ? null : spotBeside(words);
      },
      // Where the browser lights words itself, a second light would only hide them.
      boxOf(mark) {
        const words = lit === null ? first(mark) : null;
        return words === null ? null : rangeBox(words);
      },
    },
  );

  const find = (path: string, quote: string): FoundWords | null => {
    const words = findWords(page, path, quote);
    if (words?.exact === true) seen.add(path + quote);
    return words?.exact === false && seen.has(path + quote) ? null : words;
  };

  const draw = (drawing: Drawing): void => {
    drawn = drawing;
    found = new Map(drawing.marks.map((mark) => [mark, (mark.quotes ?? []).map((quote) => find(mark.path, quote)).filter((words) => words !== null)]));
    lit?.light([...found.values()].flat().flatMap(({ range, exact }) => (exact ? [range] : [])));
    layer.draw(drawing);
  };

  return {
    draw,
    refresh: () => drawn !== null && draw(drawn),
    show({ path, quote }) {
      if (layer.show(path)) return true;
      const words = findWords(page, path, quote);
      if (words === null) return false;
      words.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      if (words.exact) lit?.point(words.range);
      return true;
    },
    remove() {
      lit?.remove();
      layer.remove();
    },
  };
}
