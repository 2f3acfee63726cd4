import { describe, expect, it } from 'vitest';
import { type XfaNode, xfaPrint } from '../../../src/readers/pdf/xfa.ts';
import { read, seen } from './drawn-page.ts';

const SHEET = { number: 1, width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] as const };
const words = (value: string): XfaNode => ({ name: 'span', value });
const box = (children: XfaNode[], style: Record<string, string> = {}, ...names: string[]): XfaNode => ({ name: 'div', attributes: { style, class: names }, children });
const input = (attributes: Record<string, unknown>): XfaNode => ({ name: 'input', attributes });
const shown = (tree: XfaNode): string[] => seen(read(xfaPrint(tree, SHEET)).blocks);

describe('a dynamic form', () => {
  it('is read with its values beside their labels', () => {
    const field = box([box([words('Student name')], { width: '80px' }), input({ type: 'text', value: 'Odalys Prentiss' })], { width: '400px', height: '24px' }, 'xfaLeft');
    expect(shown(box([box([words('Individualized Education Program')], { height: '30px' }), field]))).toEqual(['¶ Individualized Education Program', '¶ Student name Odalys Prentiss']);
  });

  it('ticks what is checked', () => {
    const choice = (label: string, checked: boolean): XfaNode => box([input({ type: 'checkbox', checked }), words(label)], { height: '24px', width: '100px' }, 'xfaLeft');
    expect(shown(box([choice('Annual', true), choice('Initial', false)]))).toEqual(['¶ ☒ Annual', '¶ ☐ Initial']);
  });

  it('shows what a list shows', () => {
    const list: XfaNode = { name: 'select', attributes: {}, children: [{ name: 'option', value: 'OHI', attributes: {} }, { name: 'option', value: 'SLD', attributes: { selected: true } }] };
    expect(shown(box([list]))).toEqual(['¶ SLD']);
  });

  it('places boxes that name their place there', () => {
    const lower = { ...box([words('second')]), attributes: { style: { position: 'absolute', left: '40px', top: '300px' } } };
    expect(shown(box([lower, box([words('first')])]))).toEqual(['¶ first', '¶ second']);
  });

  it('near miss: a form nested without end comes to an end', () => {
    let tree: XfaNode = words('deep');
    for (let depth = 0; depth < 500; depth += 1) tree = box([tree]);
    expect(shown(tree)).toEqual([]);
  });
});
