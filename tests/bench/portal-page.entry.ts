import { followPage } from '../../src/content/follow-page.ts';
import css from '../../src/content/layer.css?inline';
import { createLayer } from '../../src/content/layer.ts';
import { layerSheet } from '../../src/platform/layer-sheet.ts';
import type { Drawing } from '../../src/platform/protocol.ts';
import { readPortal } from '../../src/readers/portals/read-portal.ts';

/** Bundled for the bench and run in a real page: what our content script does there, without the messages between. */
const words: Drawing['words'] = { youCouldAsk: 'You could ask', copy: 'Copy', copied: 'Copied', wrong: 'This is wrong', close: 'Close', hide: 'Hide' };

const sheet = layerSheet(css);

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
  layer.draw({ language: 'en', sheet, marks, pill: `${marks.length}`, words });
  layer.remove();
  return marks.length;
}

/** The bare walk we are measured against. */
function walk(): number {
  let letters = 0;
  for (const element of document.querySelectorAll('*')) letters += element.textContent?.length ?? 0;
  return letters;
}

/** Milliseconds of our own work after so many bursts of changes outside the grades, each left to settle. */
async function followBursts(bursts: number): Promise<number> {
  let spent = 0;
  const timed = <Value>(work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    spent += performance.now() - start;
    return value;
  };
  const following = followPage(document, () => Promise.resolve(timed(() => readPortal({ document, url: new URL(location.href) }))), () => Promise.resolve());
  await following.first;
  spent = 0;
  const side = document.createElement('aside');
  document.body.append(side);
  for (let burst = 0; burst < bursts; burst += 1) {
    for (let change = 0; change < 40; change += 1) {
      const line = document.createElement('p');
      line.textContent = `${change} new messages`;
      side.append(line);
      line.className = 'seen';
    }
    side.firstElementChild?.replaceChildren(`${burst} unread`);
    const start = performance.now();
    // The observer runs in the first microtask after the changes.
    await Promise.resolve();
    spent += performance.now() - start;
    await new Promise((settled) => setTimeout(settled, 450));
  }
  following.stop();
  side.remove();
  return spent;
}

Object.assign(globalThis, { lanternBench: { readAndMark, walk, followBursts } });
