import { createLayer } from '../../src/content/layer.ts';
import type { Drawing } from '../../src/platform/protocol.ts';
import { readPortal } from '../../src/readers/portals/read-portal.ts';

/** Bundled for the bench and run in a real page: what our content script does there, without the messages between. */
const words: Drawing['words'] = { youCouldAsk: 'You could ask', copy: 'Copy', copied: 'Copied', wrong: 'This is wrong', close: 'Close', hide: 'Hide' };

/** Reads the page and draws a mark on every failing row; answers how many. */
function readAndMark(): number {
  const reading = readPortal({ document, url: new URL(location.href) });
  if (reading.outcome !== 'read') return 0;
  const failing = reading.gradebooks.flatMap(({ courses }) => courses).filter(({ mark }) => mark.letter === 'F');
  const marks = failing.flatMap(({ name, at, markAt }) =>
    at.place.kind === 'page' && markAt.place.kind === 'page'
      ? [{ path: at.place.path, markPath: markAt.place.path, level: 'soon' as const, word: 'Ask soon', label: name, notes: [{ title: name, fact: '', explain: '', ask: '', place: name }] }]
      : [],
  );
  const layer = createLayer(document, { dismiss: () => undefined });
  layer.draw({ language: 'en', marks, pill: `${marks.length}`, words });
  layer.remove();
  return marks.length;
}

/** The bare walk we are measured against. */
function walk(): number {
  let letters = 0;
  for (const element of document.querySelectorAll('*')) letters += element.textContent?.length ?? 0;
  return letters;
}

Object.assign(globalThis, { lanternBench: { readAndMark, walk } });
