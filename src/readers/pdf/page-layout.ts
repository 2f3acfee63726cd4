import type { Block, LayoutPage, Line } from '../layout.ts';
import { withDrawnTicks } from './drawn-ticks.ts';
import { fieldRuns } from './forms.ts';
import { fragmentOf, fragmentsOf } from './fragments.ts';
import { type Box, boxOf } from './geometry.ts';
import { type Grid, gridsOf } from './grids.ts';
import { lineOf } from './lines.ts';
import type { PagePrint } from './print.ts';
import { qualityOf } from './quality.ts';
import { blocksOf } from './region.ts';
import { type Rule, type Rules, rulesOf } from './rules.ts';
import { type PageRuns, type Run, runsOf } from './runs.ts';

/** A page's runs with its form values and ticks in place, and its drawn tables. */
export interface PreparedPage extends PageRuns {
  readonly print: PagePrint;
  readonly rules: Rules;
  readonly grids: readonly Grid[];
}

export function prepared(print: PagePrint): PreparedPage {
  const page = runsOf(print);
  const rules = rulesOf(print.drawing?.rules ?? [], page.transform);
  const grids = gridsOf(rules);
  const ticked = print.drawing === null ? page.runs : withDrawnTicks(page.runs, print.drawing, page.transform);
  const inCells = page.aside.filter((run) => run.sideways && grids.some((grid) => grid.cells.length > 1 && holds(grid, run)));
  const runs = [...ticked, ...inCells.map(laidDown), ...fieldRuns(print.fields, page.transform, ticked)];
  return { ...page, print, rules, grids, runs, aside: page.aside.filter((run) => !inCells.includes(run)) };
}

/** A word that stands sideways in a cell, as if it were printed across its middle. */
function laidDown(run: Run): Run {
  const middle = (run.top + run.bottom) / 2;
  return { ...run, top: middle - run.size / 2, bottom: middle + run.size / 2, baseline: middle + 0.3 * run.size };
}

/** A prepared page as a layout page, without the runs that are furniture. Headings come later, from the whole document. */
export function pageLayout(page: PreparedPage, without: ReadonlySet<Run>): LayoutPage {
  const { print, transform, width, height, grids, rules } = page;
  const sheet = { page: print.number, transform };
  const quality = qualityOf(page.runs.map((run) => run.text).join(' '), print.drawing?.pictured ?? null);
  const shades = (print.drawing?.shades ?? []).map((rect) => boxOf(transform, rect));
  const runs = page.runs.filter((run) => !without.has(run));
  const blocks: Block[] = quality === 'unreadable' ? [] : blocksOf({ runs, grids, shades, rules: [...rules.across, ...shades.flatMap(edgesOf)] }, sheet);
  return { number: print.number, width, height, quality, blocks };
}

function edgesOf({ left, right, top, bottom }: Box): Rule[] {
  return [top, bottom].map((at) => ({ at, from: left, to: right }));
}

/** Furniture without the head rows of tables, which come again on every page: they stand in one table with other words. */
export function outsideTables(page: PreparedPage, furniture: ReadonlySet<Run>): Set<Run> {
  const kept = new Set(furniture);
  for (const grid of furniture.size === 0 ? [] : page.grids) {
    const inside = page.runs.filter((run) => holds(grid, run));
    if (grid.xs.length > 2 && inside.some((run) => !furniture.has(run))) for (const run of inside) kept.delete(run);
  }
  return kept;
}

function holds(grid: Box, run: Run): boolean {
  const [x, y] = [(run.left + run.right) / 2, (run.top + run.bottom) / 2];
  return x > grid.left && x < grid.right && y > grid.top && y < grid.bottom;
}

/** Header and footer lines, and words that stand askew, as a DRAFT watermark does. */
export function furnitureLines(page: PreparedPage, runs: ReadonlySet<Run>): Line[] {
  const sheet = { page: page.print.number, transform: page.transform };
  const fragments = [...fragmentsOf(page.runs.filter((run) => runs.has(run))), ...page.aside.map((run) => fragmentOf([run]))];
  return fragments.map((fragment) => lineOf(fragment, sheet));
}
