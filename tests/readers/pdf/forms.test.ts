import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/readers/pdf/fields.ts';
import type { FormField } from '../../../src/readers/pdf/print.ts';
import { page, read, seen, text } from './drawn-page.ts';

const at = (x: number, y: number, width: number, height = 14): FormField['rect'] => [x, 792 - y - height, x + width, 792 - y];
const typed = (value: string, rect: FormField['rect'], multiline = false): FormField => ({ kind: 'text', rect, value, multiline });

describe('form values', () => {
  it('stand after their label, marked as typed', () => {
    const { blocks } = read(page([text('Name:', 50, 110)], null, [typed('Maya Ortiz', at(82, 100, 150))]));
    expect(seen(blocks)).toEqual(['¶ Name: Maya Ortiz']);
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].lines[0]?.field).toBe(false);
  });

  it('a line of nothing but typed words is a field line', () => {
    const { blocks } = read(page([text('Parent concerns', 50, 100)], null, [typed('He hides his homework.', at(50, 110, 300))]));
    expect(blocks.map((block) => block.kind !== 'table' && block.lines.map((line) => line.field))).toEqual([[false], [true]]);
  });

  it('long values are set in lines as wide as their box', () => {
    const value = 'In October Maya read 61 words a minute with 91% accuracy on a third grade passage, up from 48 in May.';
    const { blocks } = read(page([], null, [typed(value, at(50, 100, 250, 60), true)]));
    const block = blocks[0];
    expect(block?.kind === 'paragraph' && block.lines.length).toBe(3);
    expect(block?.kind === 'paragraph' && block.lines.map((line) => line.text).join(' ')).toBe(value);
    expect(block?.kind === 'paragraph' && block.lines.every((line) => (line.rect?.[2] ?? 999) <= 300)).toBe(true);
  });

  it('blank fields leave no trace, unticked boxes do', () => {
    const { blocks } = read(page([text('Yes', 70, 110)], null, [typed('', at(50, 130, 100)), { kind: 'tick', rect: at(55, 101, 10, 10), value: '☐', multiline: false }]));
    expect(seen(blocks)).toEqual(['¶ ☐ Yes']);
  });

  it('a value that the page prints as well is read once', () => {
    const { blocks } = read(page([text('Name:', 50, 110), text('Maya Ortiz', 82, 110)], null, [typed('Maya Ortiz', at(82, 100, 150))]));
    expect(seen(blocks)).toEqual(['¶ Name: Maya Ortiz']);
  });
});

describe('fieldOf', () => {
  const rect = [10, 10, 60, 20];

  it('ticks a box when its value is its own export value', () => {
    expect(fieldOf({ subtype: 'Widget', checkBox: true, fieldValue: 'Yes', exportValue: 'Yes', rect })?.value).toBe('☒');
    expect(fieldOf({ subtype: 'Widget', checkBox: true, fieldValue: 'Off', exportValue: 'Yes', rect })?.value).toBe('☐');
  });

  it('ticks only the chosen button of a radio group', () => {
    expect(['a', 'b'].map((buttonValue) => fieldOf({ subtype: 'Widget', radioButton: true, fieldValue: 'b', buttonValue, rect })?.value)).toEqual(['☐', '☒']);
  });

  it('shows what a list shows, not what it stores', () => {
    expect(fieldOf({ subtype: 'Widget', fieldType: 'Ch', fieldValue: ['sld'], options: [{ exportValue: 'sld', displayValue: 'Specific Learning Disability' }], rect })?.value).toBe('Specific Learning Disability');
  });

  it('reads words typed over the page as a note', () => {
    expect(fieldOf({ subtype: 'FreeText', contentsObj: { str: 'Maya' }, rect })).toMatchObject({ kind: 'text', value: 'Maya' });
  });

  it.each([{ subtype: 'Link' }, { subtype: 'Widget', pushButton: true }, { subtype: 'Widget', fieldType: 'Tx', hidden: true }, { subtype: 'Widget', fieldType: 'Sig' }, { subtype: 'Widget', fieldType: 'Tx', password: true }])('takes %j for no field', (annotation) => {
    expect(fieldOf({ ...annotation, rect })).toBeNull();
  });
});
