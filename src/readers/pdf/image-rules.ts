import type { PageImage } from './page-image.ts';
import type { Rule, Rules } from './rules.ts';

/** Darker than this is ink. */
export const INK = 140;
/** A straight run of ink at least this long is a drawn line, not a letter. Points. */
const SHORTEST = 28;
/** Specks may leave holes this wide in a line. Points. */
const HOLE = 1;
/** Ink thicker than this is a bar or a picture. Points. */
const THICKEST = 3.5;

/** Drawn lines of a picture that stands upright (or was turned back by `slope`, rise over run), in points of the picture. */
export function imageRules(image: PageImage, slope: number): Rules {
  const points = ({ at, from, to }: Rule): Rule => ({ at: at / image.pixelsPerPoint, from: from / image.pixelsPerPoint, to: to / image.pixelsPerPoint });
  return { across: thinRuns(image, slope, false).map(middle).map(points), down: thinRuns(image, slope, true).map(middle).map(points) };
}

/** The picture without its drawn lines: a recogniser takes a table for a drawing and leaves its words out. */
export function withoutRules(image: PageImage): PageImage {
  const gray = image.gray.slice();
  for (const down of [false, true]) {
    for (const { first, last, from, to } of thinRuns(image, 0, down)) {
      for (let at = Math.max(0, first - 1); at <= last + 1; at += 1) {
        for (let along = from; along <= to; along += 1) gray[down ? along * image.width + at : at * image.width + along] = 255;
      }
    }
  }
  return { ...image, gray };
}

/** A line of ink in pixels: its first and last row of pixels, and how far it goes. */
interface Bar {
  readonly first: number;
  last: number;
  from: number;
  to: number;
}

function middle({ first, last, from, to }: Bar): Rule {
  return { at: (first + last) / 2, from, to };
}

/** Runs of ink along one axis. A slanted picture is read along its own slope. */
function thinRuns({ width, height, gray, pixelsPerPoint }: PageImage, slope: number, down: boolean): Bar[] {
  const [long, wide] = down ? [height, width] : [width, height];
  const tilt = down ? -slope : slope;
  const [shortest, hole] = [SHORTEST * pixelsPerPoint, HOLE * pixelsPerPoint];
  const found: { at: number; from: number; to: number }[] = [];
  const darkAt = (at: number, along: number): boolean => {
    const across = Math.round(at + tilt * (along - long / 2));
    if (across < 0 || across >= wide) return false;
    return (gray[down ? along * width + across : across * width + along] ?? 255) < INK;
  };
  for (let at = 0; at < wide; at += 1) {
    let [start, last] = [-1, -1];
    for (let along = 0; along <= long; along += 1) {
      if (along < long && darkAt(at, along)) {
        if (start === -1) start = along;
        last = along;
      } else if (start !== -1 && (along === long || along - last > hole)) {
        if (last - start >= shortest) found.push({ at, from: start, to: last });
        start = -1;
      }
    }
  }
  return thin(found, THICKEST * pixelsPerPoint);
}

/** Neighbouring runs as one line each; what is thicker than a line is left out. */
function thin(found: readonly Rule[], thickest: number): Bar[] {
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
