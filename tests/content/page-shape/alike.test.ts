import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { shapeOf } from '../../../src/content/page-shape/shape-of.ts';

interface Made {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly children: readonly Made[];
}

const letters = fc.string({ unit: fc.constantFrom(...'aeghkmortvyAEGHKMORTVY'), minLength: 1, maxLength: 9 });
const signs = fc.constantFrom('%', '/', ' ', '.', ', ', '&', '"', '—', '<');
const text = fc.array(fc.oneof(letters, fc.nat(9999).map(String), signs), { maxLength: 6 }).map((parts) => parts.join(''));
/** `zq` keeps a name out of our own list, whatever its letters become. */
const name = fc.tuple(letters, fc.constantFrom('', '-', '_'), fc.option(fc.nat(99))).map(([word, sign, number]) => `${word}zq${sign}${number ?? ''}`);
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'alt', 'aria-label', 'href', 'src', 'value', 'data-rivera', 'onclick', 'style'), text),
  fc.tuple(fc.constantFrom('id', 'class', 'for', 'headers', 'aria-labelledby'), name),
  fc.constantFrom<readonly [string, string]>(['role', 'row'], ['colspan', '2'], ['class', 'header'], ['aria-sort', 'ascending'], ['hidden', '']),
);
const { node } = fc.letrec<{ node: Made }>((tie) => ({
  node: fc.record({
    tag: fc.oneof(fc.constantFrom('div', 'span', 'section', 'p', 'b', 'li'), name.map((word) => `q-${word.toLowerCase()}`)),
    attributes: fc.array(attribute, { maxLength: 4 }),
    text,
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
  }),
}));

/** Every letter becomes another of its case, every digit another digit, each always the same one. */
const changed = (said: string): string =>
  said.replace(/[aeghkmortvy]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (/y/i.test(letter) ? -24 : 1))).replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));

function build(page: Document, made: Made, say: (said: string) => string): Element {
  const element = page.createElement(made.tag.startsWith('q-') ? `q-${say(made.tag.slice(2))}` : made.tag);
  for (const [key, value] of made.attributes) element.setAttribute(key, ['role', 'colspan', 'aria-sort', 'hidden'].includes(key) || value === 'header' ? value : say(value));
  element.append(say(made.text), ...made.children.map((child) => build(page, child, say)));
  return element;
}

const BROWSER = new JSDOM('').window.document;

function shapeWith(made: Made, say: (said: string) => string): string {
  const page = BROWSER.implementation.createHTMLDocument('');
  page.body.append(build(page, made, say));
  return shapeOf(page).html;
}

/** The strongest thing that can be said: what a page says has no part in its shape. */
it('two pages that are built alike have one shape, whatever their words, names and numbers', () => {
  fc.assert(
    fc.property(node, (made) => {
      expect(shapeWith(made, changed)).toBe(shapeWith(made, (said) => said));
    }),
    { numRuns: 150 },
  );
}, 60_000);
