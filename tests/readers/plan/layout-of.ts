import type { Block, Cell, Layout, Line } from '../../../src/readers/layout.ts';

/**
 * A layout from readable text, for tests: blocks are set apart by blank lines.
 * `# Title` and `## Title` are headings, `**words**` is bold, a line in `_underscores_` is slanted, `- item` and `1. item` are list items, `---` turns the page.
 * Lines that start with `|` are a table: `| cell | cell`, `!` before the words marks a header cell, `>2` a cell over two columns,
 * `^2` one over two rows, `//` breaks a line inside a cell, and a first line `|+` says that the table goes on from the page before.
 */
export function layoutOf(text: string, over: Partial<Layout> & { readonly repeated?: readonly string[] } = {}): Layout {
  const pages = text.split(/^---$/m).map((body, index) => ({
    number: index + 1,
    width: 612,
    height: 792,
    quality: 'text' as const,
    blocks: blocksOf(body, index + 1),
  }));
  const { repeated = [], ...rest } = over;
  return {
    document: 'plan-1',
    name: 'plan.pdf',
    language: 'en',
    producer: '',
    pageCount: pages.length,
    pages,
    furniture: repeated.map((words) => lineOf(words, 1, 780)),
    coverage: { unit: 'pages', read: pages.length, total: pages.length, gaps: [] },
    ...rest,
  };
}

function blocksOf(body: string, page: number): readonly Block[] {
  let top = 760;
  const down = (): number => (top -= 14);
  return body
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines): readonly Block[] => {
      const [first = ''] = lines;
      if (first.startsWith('|')) return [tableOf(lines, page, down)];
      const heading = /^(#+) (.*)$/.exec(first);
      if (heading !== null) return [{ kind: 'heading', level: heading[1]?.length ?? 1, lines: [lineOf(heading[2] ?? '', page, down(), true), ...lines.slice(1).map((line) => lineOf(line, page, down(), true))] }];
      if (lines.every((line) => /^(?:-|\d+\.|[a-z]\.) /.test(line))) return lines.map((line) => paragraphOf([line], page, down));
      return [paragraphOf(lines, page, down)];
    });
}

function paragraphOf(lines: readonly string[], page: number, down: () => number): Block {
  const [first = '', ...rest] = lines;
  const item = /^(-|\d+\.|[a-z]\.) (.*)$/.exec(first);
  const own = item === null ? lines : [item[2] ?? '', ...rest];
  return { kind: 'paragraph', marker: item === null ? null : item[1] === '-' ? '•' : (item[1] ?? null), lines: own.map((line) => lineOf(line, page, down())) };
}

function tableOf(lines: readonly string[], page: number, down: () => number): Block {
  const continued = lines[0] === '|+';
  const rows = (continued ? lines.slice(1) : lines).map((line): readonly Cell[] => {
    let column = 0;
    return line
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split('|')
      .map((raw): Cell => {
        const [, marks = '', words = ''] = /^((?:[!~]|>\d|\^\d|\+\d)*)\s*(.*)$/s.exec(raw.trim()) ?? [];
        const columns = Number(/>(\d)/.exec(marks)?.[1] ?? 1);
        const at = Number(/\+(\d)/.exec(marks)?.[1] ?? column);
        column = at + columns;
        return {
          column: at,
          columns,
          rows: Number(/\^(\d)/.exec(marks)?.[1] ?? 1),
          header: marks.includes('!'),
          lines: words.split('//').map((part) => part.trim()).filter((part) => part !== '').map((part) => lineOf(part, page, down(), marks.includes('!'), marks.includes('~'))),
        };
      });
  });
  return { kind: 'table', rows, ruled: true, continued };
}

function lineOf(words: string, page: number, y: number, strong = false, field = false): Line {
  const bold = strong || /^\*\*.*\*\*$/.test(words);
  const italic = /^_[^_].*_$/.test(words);
  const text = (italic ? words.slice(1, -1) : words).replaceAll('**', '');
  const rect = [72, y, 72 + text.length * 5, y + 10] as const;
  return { text, spans: [{ start: 0, end: text.length, page, rect }], rect, fontSize: 10, bold, ...(italic ? ({ italic: true } as const) : {}), path: null, page, field };
}
