import { sharesOf } from './advance.ts';
import type { Grid, GridCell } from './grids.ts';
import type { Run } from './runs.ts';

/** Letters may stand this far over a cell's line. Points. */
export const OVERHANG = 4;

/** Each run with the cell it stands in. A run that reaches over a line is cut at a blank near the line. */
export function runsByCell(grid: Grid, runs: readonly Run[]): Map<GridCell, Run[]> {
  const found = new Map<GridCell, Run[]>();
  const put = (run: Run): void => {
    const cell = cellAt(grid, run);
    if (cell === undefined) return;
    if (run.right > cell.right + OVERHANG && cell.right < grid.right - 1) {
      const parts = cut(run, cell.right);
      if (parts !== null) {
        list(found, cell).push(parts[0]);
        put(parts[1]);
        return;
      }
    }
    list(found, cell).push(run);
  };
  for (const run of runs) put(run);
  return found;
}

function list(found: Map<GridCell, Run[]>, cell: GridCell): Run[] {
  let runs = found.get(cell);
  if (runs === undefined) found.set(cell, (runs = []));
  return runs;
}

/** The cell that holds the beginning of the run, or the nearest: no word is lost. */
function cellAt(grid: Grid, run: Run): GridCell | undefined {
  const x = Math.min(run.left + 0.3 * run.size, (run.left + run.right) / 2);
  const y = run.baseline - 0.3 * run.size;
  const inside = grid.cells.find((cell) => x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom);
  if (inside !== undefined) return inside;
  const away = (cell: GridCell): number => Math.max(cell.left - x, x - cell.right, 0) + Math.max(cell.top - y, y - cell.bottom, 0);
  return grid.cells.reduce<GridCell | undefined>((best, cell) => (best === undefined || away(cell) < away(best) ? cell : best), undefined);
}

/** Cuts a run at the blank nearest to `x`, or answers null when there is none within two letters. */
function cut(run: Run, x: number): [Run, Run] | null {
  const shares = sharesOf(run.text);
  const width = run.right - run.left;
  let best = -1;
  let nearest = 2.5 * run.size;
  for (let index = 1; index < run.text.length - 1; index += 1) {
    if (run.text[index] !== ' ') continue;
    const away = Math.abs(run.left + (shares[index] ?? 0) * width - x);
    if (away < nearest) [best, nearest] = [index, away];
  }
  if (best === -1) return null;
  const rest = run.text.slice(best).trimStart();
  const at = run.left + (shares[run.text.length - rest.length] ?? 0) * width;
  return [
    { ...run, text: run.text.slice(0, best).trimEnd(), right: Math.min(x, run.left + (shares[best] ?? 0) * width) },
    { ...run, text: rest, left: Math.max(at, x), spaced: true },
  ];
}
