import type { PageImage } from './page-image.ts';

/** Darker than this is ink. */
export const INK = 140;
/** A straight run of ink at least this long is a drawn line, not a letter. Points. */
const SHORTEST = 28;
/** Specks may leave holes this wide in a line. Points. */
const HOLE = 1;
/** Ink thicker than this is a bar or a picture. Points. */
const THICKEST = 3.5;

/** A thin line of ink in pixels: its first and last row of pixels, and how far it goes along them. */
export interface Bar {
  readonly first: number;
  last: number;
  from: number;
  to: number;
}

interface InkRun {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How far a slanted line is off at this place, in pixels; it is not in the middle of the picture. */
export const shiftAt = (along: number, long: number, slope: number): number => Math.round(slope * (along - long / 2));

/**
 * Thin lines along one axis of a picture. A slanted picture is read along its own slope (rise over run). A run is as
 * long as the probes are apart, so most pixels are never looked at.
 */
export function barsOf({ width, height, gray, pixelsPerPoint }: PageImage, slope: number, down: boolean): Bar[] {
  const [long, wide] = down ? [height, width] : [width, height];
  const [alongStep, atStep] = down ? [width, 1] : [1, width];
  const [shortest, hole] = [Math.floor(SHORTEST * pixelsPerPoint), Math.max(1, Math.floor(HOLE * pixelsPerPoint))];
  const shift = Int32Array.from({ length: long }, (_, along) => shiftAt(along, long, down ? -slope : slope));
  const darkAt = (at: number, along: number): boolean => {
    const across = at + (shift[along] ?? 0);
    return across >= 0 && across < wide && (gray[across * atStep + along * alongStep] ?? 255) < INK;
  };
  /** The farthest ink from here, with no hole on the way that is wider than a speck. */
  const reach = (at: number, start: number, step: 1 | -1): number => {
    let last = start;
    for (let along = start + step; along >= 0 && along < long && Math.abs(along - last) <= hole; along += step) if (darkAt(at, along)) last = along;
    return last;
  };
  const found: InkRun[] = [];
  for (let at = 0; at < wide; at += 1) {
    for (let probe = 0; probe < long; probe += shortest) {
      for (let along = probe; along < long && along <= probe + hole; along += 1) {
        if (!darkAt(at, along)) continue;
        const [from, to] = [reach(at, along, -1), reach(at, along, 1)];
        if (to - from < shortest) break;
        found.push({ at, from, to });
        while (probe + shortest <= to) probe += shortest;
        break;
      }
    }
  }
  return thin(found, THICKEST * pixelsPerPoint);
}

/** Neighbouring runs as one line each; what is thicker than a line is left out. */
function thin(found: readonly InkRun[], thickest: number): Bar[] {
  const bars: Bar[] = [];
  let open: Bar[] = [];
  for (const run of found) {
    open = open.filter((bar) => run.at - bar.last <= 2);
    const bar = open.find((other) => Math.min(other.to, run.to) - Math.max(other.from, run.from) > 0.5 * (run.to - run.from));
    if (bar === undefined) {
      const begun = { first: run.at, last: run.at, from: run.from, to: run.to };
      bars.push(begun);
      open.push(begun);
    } else {
      bar.last = run.at;
      bar.from = Math.min(bar.from, run.from);
      bar.to = Math.max(bar.to, run.to);
    }
  }
  return bars.filter((bar) => bar.last - bar.first + 1 <= thickest);
}
