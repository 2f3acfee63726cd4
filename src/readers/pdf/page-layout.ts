import type { Block, LayoutPage, Line } from '../layout.ts';
import { withDrawnTicks } from './drawn-ticks.ts';
import { fieldRuns } from './forms.ts';
import { fragmentOf, fragmentsOf } from './fragments.ts';
import { type Box, boxOf } from './geometry.ts';
import { gridsOf } from './grids.ts';
import { lineOf } from './lines.ts';
import type { PagePrint } from './print.ts';
import { qualityOf } from './quality.ts';
import { blocksOf } from './region.ts';
import { type Rule, rulesOf } from './rules.ts';
import { type PageRuns, type Run, runsOf } from './runs.ts';

/** A page's runs with its form values and ticks in place. */
export interface PreparedPage extends PageRuns {
  readonly print: PagePrint;
}

export function prepared(print: PagePrint): PreparedPage {
  const page = runsOf(print);
  const ticked = print.drawing === null ? page.runs : withDrawnTicks(page.runs, print.drawing, page.transform);
  return { ...page, print, runs: [...ticked, ...fieldRuns(print.fields, page.transform, ticked)] };
}

/** A prepared page as a layout page, without the runs that are furniture. Headings come later, from the whole document. */
export function pageLayout(page: PreparedPage, without: ReadonlySet<Run>): LayoutPage {
  const { print, transform, width, height } = page;
  const sheet = { page: print.number, transform };
  const quality = qualityOf(page.runs.map((run) => run.text).join(' '), print.drawing?.pictured ?? null);
  const readable = quality !== 'unreadable';
  const rules = rulesOf(print.drawing?.rules ?? [], transform);
  const grids = gridsOf(rules);
  const shades = (print.drawing?.shades ?? []).map((rect) => boxOf(transform, rect));
  const runs = page.runs.filter((run) => !without.has(run));
  const blocks: Block[] = readable ? blocksOf({ runs, grids, shades, rules: [...rules.across, ...shades.flatMap(edgesOf)] }, sheet) : [];
  return { number: print.number, width, height, quality, blocks };
}

function edgesOf({ left, right, top, bottom }: Box): Rule[] {
  return [top, bottom].map((at) => ({ at, from: left, to: right }));
}

/** Header and footer lines, and words that stand askew, as a DRAFT watermark does. */
export function furnitureLines(page: PreparedPage, runs: ReadonlySet<Run>): Line[] {
  const sheet = { page: page.print.number, transform: page.transform };
  const fragments = [...fragmentsOf(page.runs.filter((run) => runs.has(run))), ...page.aside.map((run) => fragmentOf([run]))];
  return fragments.map((fragment) => lineOf(fragment, sheet));
}
