import { describe, expect, it } from 'vitest';
import { grid, lines, NO_DRAWING, page, read, seen, text } from './drawn-page.ts';

const drawn = (rules: ReturnType<typeof grid>) => ({ ...NO_DRAWING, rules });

describe('ruled tables', () => {
  const XS = [40, 200, 330, 450, 570];
  const header = [text('Annual goal', 45, 112, { bold: true }), text('Criteria', 205, 112, { bold: true }), text('Method', 335, 112, { bold: true }), text('Schedule', 455, 112, { bold: true })];
  const body = [
    ...lines(['Given a passage, Ana will', 'read aloud'], 45, 132),
    ...lines(['70% accuracy', 'on 3 probes'], 205, 132),
    ...lines(['Quizzes, tests,', 'work samples'], 335, 132),
    text('Weekly', 455, 132),
  ];

  it('keeps the cells of a goal table apart', () => {
    expect(seen(read(page([...header, ...body], drawn(grid(XS, [100, 120, 160])))).blocks)).toEqual([
      '*Annual goal | *Criteria | *Method | *Schedule',
      'Given a passage, Ana will / read aloud | 70% accuracy / on 3 probes | Quizzes, tests, / work samples | Weekly',
    ]);
  });

  it('cuts a piece of text that runs over a drawn line', () => {
    const across = text('Given a passage, she reads 70% accuracy on probes', 45, 132, { width: 300 });
    expect(seen(read(page([...header, across], drawn(grid(XS, [100, 120, 160])))).blocks)[1]).toBe('Given a passage, she reads | 70% accuracy on probes |  | ');
  });

  it('reads a table without side lines', () => {
    const open = grid(XS, [100, 120, 160]).filter(([x1, , x2]) => x1 !== x2 || (x1 !== 40 && x1 !== 570));
    expect(seen(read(page([...header, ...body], drawn(open))).blocks)[0]).toBe('*Annual goal | *Criteria | *Method | *Schedule');
  });

  it('reads lines drawn as short pieces that nearly meet', () => {
    const pieces = grid(XS, [100, 120, 160]).flatMap(([x1, y1, x2, y2]) => {
      const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
      return [[x1 + (x1 === x2 ? 0 : 1), y1, x1 === x2 ? x2 : mx - 0.8, y1 === y2 ? y2 : my] as const, [x1 === x2 ? x1 : mx + 0.8, y1 === y2 ? y1 : my, x2 - (x1 === x2 ? 0 : 1), y2] as const];
    });
    expect(seen(read(page([...header, ...body], drawn(pieces))).blocks)).toHaveLength(2);
  });

  it('gives a merged cell its span', () => {
    // Two rows of two columns; the second column's cell runs over both rows, and the header over both columns.
    const rules = [...grid([40, 330], [100, 120, 160]), [200, 792 - 160, 200, 792 - 120], [40, 792 - 140, 200, 792 - 140]] as const;
    const items = [text('Reading fluency', 45, 112), text('Baseline', 45, 132), text('61 words', 45, 152), text('95 words by June', 205, 142)];
    const table = read(page([...items, text('Area', 45, 92), text('Need', 205, 92)], drawn([...rules, [40, 712, 330, 712], [40, 712, 40, 692], [200, 712, 200, 692], [330, 712, 330, 692]]))).blocks[0];
    const cells = table?.kind === 'table' ? table.rows.flat() : [];
    const spanOf = (words: string) => cells.filter((cell) => cell.lines[0]?.text === words).map(({ column, columns, rows: down }) => ({ column, columns, rows: down }));
    expect(spanOf('Reading fluency')).toEqual([{ column: 0, columns: 2, rows: 1 }]);
    expect(spanOf('95 words by June')).toEqual([{ column: 1, columns: 1, rows: 2 }]);
    expect(spanOf('61 words')).toEqual([{ column: 0, columns: 1, rows: 1 }]);
  });

  it('makes headings and paragraphs of the wide rows of a form, and tables of the rows with columns', () => {
    const items = [text('SECTION 3: SERVICES', 45, 112, { bold: true }), text('Reading', 45, 132), text('30 minutes', 205, 132), text('The team met and agreed on this plan for the year.', 45, 152)];
    const rules = [...grid([40, 400], [100, 120, 140, 160]), [200, 792 - 140, 200, 792 - 120] as const];
    expect(seen(read(page(items, drawn(rules))).blocks)).toEqual(['¶ SECTION 3: SERVICES', 'Reading | 30 minutes', '¶ The team met and agreed on this plan for the year.']);
  });

  it('drops a frame with nothing in it', () => {
    expect(read(page([text('Reading', 50, 300)], drawn(grid(XS, [100, 120])))).blocks).toHaveLength(1);
  });

  it('near miss: an underline below a heading is no table', () => {
    expect(seen(read(page([text('Reading', 50, 100), text('goals', 50, 130)], drawn([[50, 690, 300, 690]]))).blocks)).toEqual(['¶ Reading', '¶ goals']);
  });
});

describe('unruled tables', () => {
  it('takes columns from what stands above and beside, rows from wider gaps', () => {
    const items = [
      text('Service', 40, 100, { bold: true }), text('Minutes', 240, 100, { bold: true }), text('Place', 400, 100, { bold: true }),
      ...lines(['Specialized academic', 'instruction'], 40, 120), text('45 per day', 240, 120), text('Resource room', 400, 120),
      text('Speech', 40, 152), ...lines(['30 per', 'week'], 240, 152), text('Speech room', 400, 152),
    ];
    expect(seen(read(page(items)).blocks)).toEqual(['*Service | *Minutes | *Place', 'Specialized academic / instruction | 45 per day | Resource room', 'Speech | 30 per / week | Speech room']);
  });

  it('near miss: label rows of a form are no table', () => {
    const items = [text('Student: Maya Ortiz', 40, 100), text('Grade: 5', 300, 100), text('School: Elm Park', 40, 116), text('DOB: 3/2/2014', 300, 116)];
    expect(seen(read(page(items)).blocks)).toEqual(['¶ Student: Maya Ortiz', '¶ Grade: 5', '¶ School: Elm Park', '¶ DOB: 3/2/2014']);
  });

  it('near miss: two columns of a booklet are read one after the other', () => {
    const left = ['Parents have the right to see', 'every record that the school', 'keeps about their child, and', 'to ask for a copy of it.', 'The school answers within', 'forty-five days.'];
    const right = ['A meeting may be called at', 'any time. The school sends a', 'letter that says when, where', 'and why, and who will come', 'to the meeting, and what', 'parents can bring.'];
    const blocks = seen(read(page(lines(left, 40, 100).flatMap((item, index) => [item, lines(right, 320, 100)[index] ?? item]))).blocks);
    expect(blocks.join(' ')).toMatch(/copy of it.*forty-five days.*A meeting may be called.*parents can bring/s);
    expect(blocks.every((block) => !block.includes('|'))).toBe(true);
  });
});
