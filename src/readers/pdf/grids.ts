import type { Box } from './geometry.ts';
import type { Rule, Rules } from './rules.ts';

/** One cell of a drawn table: its box, and the grid lines it lies between. */
export interface GridCell extends Box {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
}

/** A drawn table or box: cells in row order. `xs` and `ys` are its grid lines. */
export interface Grid extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** How far a line may stop short of the line it meets. Points. */
const TOUCH = 3;
/** Grid lines nearer than this are one. */
const SNAP = 3.5;
/** A page with more lines than this is a drawing. */
const MOST_RULES = 1500;
const MOST_CELLS = 6000;

/** Drawn tables and boxes of a page: lines that touch, and the cells they enclose. */
export function gridsOf(rules: Rules): Grid[] {
  if (rules.across.length + rules.down.length > MOST_RULES) return [];
  return families(rules)
    .map(gridOf)
    .filter((grid) => grid !== null);
}

function families({ across, down }: Rules): Rules[] {
  const parent = Array.from({ length: across.length + down.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (const [row, line] of across.entries()) {
    for (const [column, post] of down.entries()) {
      if (post.at < line.from - TOUCH || post.at > line.to + TOUCH || line.at < post.from - TOUCH || line.at > post.to + TOUCH) continue;
      parent[root(row)] = root(across.length + column);
    }
  }
  const found = new Map<number, { across: Rule[]; down: Rule[] }>();
  const family = (index: number): { across: Rule[]; down: Rule[] } => {
    const key = root(index);
    let rules = found.get(key);
    if (rules === undefined) found.set(key, (rules = { across: [], down: [] }));
    return rules;
  };
  for (const [index, line] of across.entries()) family(index).across.push(line);
  for (const [index, post] of down.entries()) family(across.length + index).down.push(post);
  return [...found.values()].filter((rules) => rules.across.length >= 2 && rules.down.length >= 1);
}

function gridOf({ across, down }: Rules): Grid | null {
  const xs = lineUp([...down.map((rule) => rule.at), Math.min(...across.map((rule) => rule.from)), Math.max(...across.map((rule) => rule.to))]);
  const ys = lineUp([...across.map((rule) => rule.at), Math.min(...down.map((rule) => rule.from)), Math.max(...down.map((rule) => rule.to))]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const wallRight = walls(down, xs, ys);
  const wallBelow = walls(across, ys, xs);
  const boxed = (cell: Span): GridCell => ({
    ...cell,
    left: xs[cell.column] ?? 0,
    right: xs[cell.column + cell.columns] ?? 0,
    top: ys[cell.row] ?? 0,
    bottom: ys[cell.row + cell.rows] ?? 0,
  });
  const cells = cellsOf(columns, rows, (row, column) => wallRight(column + 1, row), (row, column) => wallBelow(row + 1, column)).map(boxed);
  return { xs, ys, cells, left: xs[0] ?? 0, right: xs[columns] ?? 0, top: ys[0] ?? 0, bottom: ys[rows] ?? 0 };
}

function lineUp(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > SNAP);
}

/** Says whether a line stands at grid line `line`, between the crossing grid lines `step` and `step + 1`. */
function walls(rules: readonly Rule[], places: readonly number[], crossing: readonly number[]): (line: number, step: number) => boolean {
  const standing = places.map((place) => rules.filter((rule) => Math.abs(rule.at - place) <= SNAP + 1));
  return (line, step) => {
    const [from, to] = [crossing[step] ?? 0, crossing[step + 1] ?? 0];
    return (standing[line] ?? []).some((rule) => Math.min(rule.to, to) - Math.max(rule.from, from) >= 0.6 * (to - from));
  };
}

type Wall = (row: number, column: number) => boolean;
type Span = Pick<GridCell, 'row' | 'column' | 'rows' | 'columns'>;

/** Joins the squares of the grid that no wall parts, in row order. */
function cellsOf(columns: number, rows: number, wallRight: Wall, wallBelow: Wall): Span[] {
  const taken = new Uint8Array(columns * rows);
  const cells: Span[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row * columns + column] === 1) continue;
      let width = 1;
      while (column + width < columns && taken[row * columns + column + width] !== 1 && !wallRight(row, column + width - 1)) width += 1;
      let height = 1;
      while (row + height < rows && open(row + height - 1, column, width, wallBelow) && whole(row + height, column, width, wallRight)) height += 1;
      for (let y = row; y < row + height; y += 1) for (let x = column; x < column + width; x += 1) taken[y * columns + x] = 1;
      cells.push({ row, column, rows: height, columns: width });
    }
  }
  return cells;
}

function open(row: number, column: number, width: number, wallBelow: Wall): boolean {
  for (let x = column; x < column + width; x += 1) if (wallBelow(row, x)) return false;
  return true;
}

function whole(row: number, column: number, width: number, wallRight: Wall): boolean {
  for (let x = column; x < column + width - 1; x += 1) if (wallRight(row, x)) return false;
  return true;
}
