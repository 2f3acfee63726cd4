import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/content/page-shape/shape-of.ts';
import { ARIA_STATES, INPUT_TYPES, isLayoutName, REFERENCES, ROLES, SWITCHES, TAGS, WORDED } from '../../../src/content/page-shape/vocabulary.ts';
import { savedPages } from '../../readers/portals/saved-page.ts';

const pageOf = (html: string): Document => new JSDOM(html).window.document;
const shape = (html: string): string => shapeOf(pageOf(html)).html;
const inBody = (html: string): string => shape(`<body>${html}</body>`);

/** Every word our own list may put into a shape. */
const OURS = new Set([...TAGS, ...ROLES, ...INPUT_TYPES, ...REFERENCES, ...SWITCHES, ...WORDED, ...Object.keys(ARIA_STATES), ...Object.values(ARIA_STATES).flatMap((values) => [...values])].flatMap((word) => word.split(/[-\d]+/)));
for (const word of 'class style display none visibility hidden role scope row col rowgroup colgroup colspan rowspan type lang href data template shadowrootmode open inside closed frame cut here value'.split(' ')) OURS.add(word);

const known = (word: string): boolean => OURS.has(word) || /^x+$/.test(word) || isLayoutName(word);

const trees = (of: Document): string[] => [...of.querySelectorAll('table')].map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => `${cell.localName}${cell.colSpan}x${cell.rowSpan}`).join(' ')).join('\n'));

const wordsIn = (text: string): string[] => [...text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase().matchAll(/\p{L}{3,}/gu)].map(([word]) => word);

/** Everything a page says: its text, and the value of every attribute. */
function sayings(page: Document): string[] {
  const said: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    if (/^(?:script|style)$/.test(element.localName)) continue;
    for (const child of element.childNodes) if (child.nodeType === 3) said.push(child.nodeValue ?? '');
    for (const { value } of element.attributes) said.push(value);
    if (!TAGS.has(element.localName)) said.push(element.localName);
  }
  return said;
}

describe('no word of the page survives', () => {
  it.each([
    ['a name in a cell', '<td>Rivera, Samuel</td>', /rivera|samuel/i],
    ['a name in a class', '<div class="student-rivera card">x</div>', /student|rivera/i],
    ['a number in an id', '<tr id="ccid_4102"><td>x</td></tr>', /ccid|4102/],
    ['a name in a tag', '<rivera-card>x</rivera-card>', /rivera/i],
    ['an address', '<a href="https://x.example/students/4102?name=rivera">x</a>', /4102|rivera|students|example/],
    ['the name of an attribute', '<div data-student-rivera="1" onclick="open(4102)" rivera="1">x</div>', /rivera|4102|student/],
    ['a picture', '<img alt="Samuel Rivera" src="samuel.jpg" title="Grade 7">', /samuel|grade|7/i],
    ['a field', '<input name="rivera" value="Samuel" placeholder="Search Rivera"><textarea>Samuel</textarea>', /rivera|samuel/i],
    ['a menu of children', '<select><option value="77">Samuel</option><option selected>Dana</option></select>', /samuel|dana|77/i],
    ['a comment, a script, a style', '<!-- Samuel --><script>var name = "Samuel"</script><style>.samuel{}</style>', /samuel/i],
    ['a drawing', '<svg><title>Samuel</title><text>87</text></svg>', /samuel|87/i],
    ['a role, a state or a span that is none', '<td role="samuel" aria-current="samuel" scope="samuel" rowspan="4102" style="background:url(samuel)">x</td>', /samuel|4102/i],
    ['a mark in a class', '<i class="mark-b"></i><i class="letter-f"></i>', /mark-b|letter/],
    ['digits of other scripts', '<td>٤١٠٢ ４１０２ Ⅳ</td>', /[٤４Ⅳ]/],
    ['a name in another script', '<td>Łukasz Nguyễn 李明</td>', /[Łễ李]|ukasz|Nguy/],
  ])('%s', (_, html, survivor) => expect(inBody(html)).not.toMatch(survivor));

  it.each(savedPages().map((saved) => [`${saved.portal}/${saved.name}`, saved.html] as const))('of %s', (_, html) => {
    const page = pageOf(html);
    const before = page.documentElement.outerHTML;
    const made = shapeOf(page).html;
    expect(page.documentElement.outerHTML).toBe(before);
    expect(wordsIn(made).filter((word) => !known(word))).toEqual([]);
    // Without our own words, no piece of the page's is to be found even inside another.
    const rest = made.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase().replace(/\p{L}{2,}/gu, (word) => (known(word) || /^(?:sr|is|has|no|li|ul|ol|dl|dt|dd|tr|td|th|br|hr|en|es|em)$/.test(word) ? ' ' : word));
    expect([...new Set(sayings(page).flatMap(wordsIn).filter((word) => rest.includes(word)))]).toEqual([]);
    // No digit is left but in stand-ins, in h1 to h6 and in spans of cells.
    expect(made.replace(/ (?:class|id|for|headers|aria-[a-z]+|colspan|rowspan)="[^"]*"|<\/?(?:x-\d+|h[1-6])/g, '')).not.toMatch(/\p{N}/u);
  });
});

describe('what is left is of use', () => {
  it('keeps the tree of a table, its spans, headers and hidden rows', () => {
    expect(shape('<table class="grades"><thead><tr><th scope="col" colspan="2">Course</th><th>Q1</th></tr></thead><tbody><tr class="row hidden" id="r_1"><td rowspan="2"><a href="/c?id=1">Math 7</a><br>Ms. Hale</td><td>B+ 87.5%</td></tr></tbody></table>')).toBe(`<html>
 <head></head>
 <body>
  <table class="c1">
   <thead>
    <tr>
     <th scope="col" colspan="2">Xxxx</th>
     <th>X#</th>
    </tr>
   </thead>
   <tbody>
    <tr class="row hidden" id="i1">
     <td rowspan="2">
      <a href>Xxxx #</a>
      <br>
      Xx. Xxxx
     </td>
     <td>X+ ##.#%</td>
    </tr>
   </tbody>
  </table>
 </body>
</html>
`);
  });

  it('shows what repeats: names that differ in digits alone are of one kind', () => {
    const made = inBody('<p id="row_11" class="a-11"></p><p id="row_12" class="a-12"></p><label for="row_12">x</label><b class="other"></b>');
    expect(made).toContain('<p id="i1" class="c1">');
    expect(made).toContain('<p id="i1-2" class="c1">');
    expect(made).toContain('<label for="i1-2">');
    expect(made).toContain('<b class="c2">');
  });

  it.each(savedPages().filter(({ expected }) => expected.outcome === 'read').map((saved) => [`${saved.portal}/${saved.name}`, saved.html] as const))('the tables of %s have the rows and cells they had', (_, html) => {
    const page = pageOf(html);
    const made = pageOf(shapeOf(page).html);
    expect(trees(made)).toEqual(trees(page));
    for (const role of ['row', 'gridcell', 'columnheader', 'listitem', 'heading']) expect(made.querySelectorAll(`[role=${role}]`).length, role).toBe(page.querySelectorAll(`[role=${role}]`).length);
  });

  it('enters open shadow roots and frames of the same site, and says of others that they are closed', () => {
    const page = pageOf('<body><div></div><iframe></iframe><iframe></iframe></body>');
    const root = page.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(page.createElement('p'), { textContent: 'Samuel' }));
    const [own, foreign] = page.querySelectorAll('iframe');
    own?.contentDocument?.body.append('Rivera 87%');
    Object.defineProperty(foreign, 'contentDocument', { value: null });
    const made = shapeOf(page);
    expect(made.html).toContain('<template shadowrootmode="open">\n    <p>Xxxx</p>');
    expect(made.html).toContain('Xxxx ##%');
    expect(made.closedFrames).toBe(1);
  });
});

describe('its size is bounded', () => {
  it('cuts a page of very many elements, and says so', () => {
    const made = shapeOf(pageOf(`<body>${'<p>Samuel</p>'.repeat(9_000)}</body>`));
    expect(made).toMatchObject({ cut: true, elements: 4_000 });
    expect(made.html.match(/<cut-here>/g)).toHaveLength(1);
  });
  it('does not fall into a page thousands of boxes deep', () => {
    const page = pageOf('<body></body>');
    let at: Element = page.body;
    for (let depth = 0; depth < 3_000; depth += 1) at = at.appendChild(page.createElement('div'));
    expect(shapeOf(page).cut).toBe(true);
  });
  it('shortens a long text and a long menu', () => {
    const made = inBody(`<p>${'word '.repeat(5_000)}</p><select>${'<option>Samuel</option>'.repeat(300)}</select>`);
    expect(made.length).toBeLessThan(700);
  });
  it('is made of a long hostile text at once', () => {
    const started = performance.now();
    inBody(`<p title="${'a-'.repeat(50_000)}" class="${'a-'.repeat(50_000)}b" style="${'display '.repeat(20_000)}">${' '.repeat(100_000)}${'̈'.repeat(100_000)}</p>`);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
