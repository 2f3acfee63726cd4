import { describe, expect, it } from 'vitest';
import { furniture } from '../../../src/readers/pdf/furniture.ts';
import { outsideTables, prepared } from '../../../src/readers/pdf/page-layout.ts';
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

  it('keeps a head row that comes again on every page with its table', () => {
    const heads = header.map((item) => text(item.str, item.transform[4] ?? 0, 52));
    const prints = [1, 2, 3].map((number) => prepared(page(heads.concat(text(`Goal ${number} of the year`, 45, 132)), drawn([...grid(XS, [40, 60]), ...grid(XS, [60, 160])]))));
    const book = furniture();
    for (const print of prints) book.learn(print);
    expect(prints.map((print) => book.of(print).size)).toEqual([4, 4, 4]);
    for (const print of prints) book.learn(print);
    expect(prints.map((print) => outsideTables(print, book.of(print)).size)).toEqual([0, 0, 0]);
  });

  it('reads a word that stands sideways in a head cell as its cell', () => {
    const sideways = { ...text('Direct', 0, 0), transform: [0, 10, -10, 0, 270, 792 - 118], width: 16 };
    const table = seen(read(page([...header.slice(0, 1), ...header.slice(2), sideways, ...body], drawn(grid(XS, [100, 120, 160])))).blocks);
    expect(table[0]?.replaceAll('*', '')).toBe('Annual goal | Direct | Method | Schedule');
  });

  it('marks the rows that a deep head cell reaches over as head rows', () => {
    const rules = [...grid([40, 200, 330, 450], [100, 120, 140, 160]).filter(([x1, y1]) => !(y1 === 792 - 120 && x1 === 40) && x1 !== 330), [200, 792 - 120, 450, 792 - 120], [330, 792 - 160, 330, 792 - 120]] as const;
    const items = [text('Goal', 45, 122, { bold: true }), text('Progress', 205, 112, { bold: true }), text('Q1', 205, 132, { bold: true }), text('Q2', 335, 132, { bold: true }), text('1. Ana will read', 45, 152), text('P', 205, 152), text('I', 335, 152)];
    expect(seen(read(page(items, drawn(rules))).blocks)).toEqual(['*Goal | *Progress', '*Q1 | *Q2', '1. Ana will read | P | I']);
  });

  it('takes a lone X for a tick', () => {
    const items = [text('Read aloud', 45, 112), text('X', 205, 112), text('Calculator', 45, 132)];
    expect(seen(read(page(items, drawn(grid([40, 200, 330], [100, 120, 140])))).blocks)).toEqual(['Read aloud | ☒', 'Calculator | ']);
  });

  it('drops a frame with nothing in it', () => {
    expect(read(page([text('Reading', 50, 300)], drawn(grid(XS, [100, 120])))).blocks).toHaveLength(1);
  });

  it('near miss: an underline below a heading is no table', () => {
    expect(seen(read(page([text('Reading', 50, 100), text('goals', 50, 130)], drawn([[50, 690, 300, 690]]))).blocks)).toEqual(['¶ Reading', '¶ goals']);
  });
});

/** One table row of two printed lines. */
function skills(area: string, y: number) {
  return lines([area, 'skills'], 40, y).concat(lines(['Sees words', 'as a whole'], 240, y), text('Weekly', 400, y));
}

describe('unruled tables', () => {
  it('takes columns from what stands above and beside, rows from wider gaps', () => {
    const items = [
      text('Service', 40, 100, { bold: true }), text('Minutes', 240, 100, { bold: true }), text('Place', 400, 100, { bold: true }),
      ...lines(['Specialized academic', 'instruction'], 40, 120), text('45 per day', 240, 120), text('Resource room', 400, 120),
      text('Speech', 40, 152), ...lines(['30 per', 'week'], 240, 152), text('Speech room', 400, 152),
    ];
    expect(seen(read(page(items)).blocks)).toEqual(['*Service | *Minutes | *Place', 'Specialized academic / instruction | 45 per day | Resource room', 'Speech | 30 per / week | Speech room']);
  });

  it('parts columns that stand close together by what the other rows leave open', () => {
    const items = [
      text('Annual goal', 40, 100, { bold: true }), text('Criteria', 182, 100, { bold: true }), text('Method', 300, 100, { bold: true }),
      ...lines(['Luis will identify the main', 'idea and three details'], 40, 120), text('70% of trials', 182, 120, { width: 80 }), text('Quizzes', 300, 120),
      text('Luis will write five lines', 40, 156, { width: 135 }), text('4 of 5 sentences', 180, 156), text('Work samples', 300, 156),
    ];
    expect(seen(read(page(items)).blocks)).toEqual(['*Annual goal | *Criteria | *Method', 'Luis will identify the main / idea and three details | 70% of trials | Quizzes', 'Luis will write five lines | 4 of 5 sentences | Work samples']);
  });

  it('takes rows from lines across when there are some', () => {
    const items = skills('Reading', 100).concat(skills('Writing', 124));
    expect(seen(read(page(items, drawn([[40, 792 - 115, 450, 792 - 115]]))).blocks)).toEqual(['Reading / skills | Sees words / as a whole | Weekly', 'Writing / skills | Sees words / as a whole | Weekly']);
  });

  it('near miss: a list set in two columns is a list', () => {
    const items = [text('The student uses these in every class and at every test, all through the year:', 40, 70, { width: 500 }), ...lines(['Extended time', 'Small group'], 40, 100), ...lines(['Scribe at tests', 'Quiet room'], 300, 100)];
    expect(seen(read(page(items)).blocks).slice(1)).toEqual(['¶ Extended time', '¶ Small group', '¶ Scribe at tests', '¶ Quiet room']);
  });

  it('near miss: a list sign and its words are one line', () => {
    expect(seen(read(page([text('1.', 40, 100), text('By May, 70 words.', 64, 100), text('2.', 40, 116), text('By June, 80 words.', 64, 116)])).blocks)).toEqual(['¶ <1.> By May, 70 words.', '¶ <2.> By June, 80 words.']);
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

const row = (cells: readonly string[], y: number, bold = false) => cells.map((cell, index) => text(cell, 45 + index * 150, y, { bold }));

describe('rows without lines between them', () => {
  it('are parted from each other where two forms of labels stand close together', () => {
    const items = [...row(['IEP Begin:', '10/13/2026', 'IEP End:'], 100), ...row(['Interpreter:', 'N/A', 'Language:'], 114), ...row(['Reading', 'Reads a passage', 'Room 4'], 140)];
    expect(seen(read(page(items)).blocks)).toEqual(['IEP Begin: | 10/13/2026 | IEP End:', 'Interpreter: | N/A | Language:', 'Reading | Reads a passage | Room 4']);
  });

  it('stay one row where the lines run on', () => {
    const items = [...row(['Directions read aloud and', 'Every test and every task', 'Room 4'], 100), ...row(['Repeated once when asked', 'From the general teacher', 'Or 5'], 112), ...row(['A large print of the text', 'Every lesson of the year', 'Room 6'], 140)];
    expect(seen(read(page(items)).blocks)).toHaveLength(2);
  });

  it('end at the heading of the next part, and begin after their own', () => {
    const items = [text('Services', 45, 84, { bold: true, size: 12 }), ...row(['Service', 'Minutes', 'Location'], 100, true), ...row(['Reading', '30', 'Room 4'], 114), text('Accommodations of this plan in class', 45, 136, { bold: true, size: 12 }), text('A large print of every text.', 45, 152)];
    expect(seen(read(page(items)).blocks)).toEqual(['¶ Services', '*Service | *Minutes | *Location', 'Reading | 30 | Room 4', '¶ Accommodations of this plan in class', '¶ A large print of every text.']);
  });
});
