/**
 * Every word that a page shape may hold. They come from the standards of the web and from this list, never from a page:
 * a name outside the list is replaced, so no word of a page can pass through the name of a tag, a class or an attribute.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TAGS = words(`
  html head title body main header footer nav aside section article address hgroup search
  h1 h2 h3 h4 h5 h6 p div span pre blockquote hr br wbr ul ol li dl dt dd menu figure figcaption
  a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small strong sub sup time u var del ins font center
  table caption colgroup col thead tbody tfoot tr th td
  form fieldset legend label input button select optgroup option textarea output progress meter datalist
  details summary dialog slot iframe frame frameset object embed img picture audio video canvas svg math`);

/** Written without an end tag. */
export const VOID = words('br wbr hr col input img embed frame');

/** What they hold is no part of a page's structure. */
export const EMPTIED = words('svg math canvas object audio video picture textarea');

/** Not shown, and full of a page's own words. */
export const LEFT_OUT = words('script style noscript template link meta base param source track area map iep-lantern iep-lantern-papers');

export const ROLES = words(`
  alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary
  contentinfo definition deletion dialog document feed figure form generic grid gridcell group heading img insertion link list
  listbox listitem log main marquee menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option
  paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider
  spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree
  treegrid treeitem`);

export const INPUT_TYPES = words('button checkbox color date email file hidden image month number password radio range reset search submit tel text time url week');

/** Class names made of these words alone are kept: they say how a page is laid out and whether a part is shown. */
const LAYOUT = words(`
  tables rows cells cell column columns cols grid list lists item items card cards box block panel pane tabs tab tabbed
  container wrapper wrap content contents inner outer top bottom left right center middle first last even odd row
  head heading headings value values text icon badge btn link links toolbar sidebar modal popup tooltip dropdown collapse collapsed
  collapsible expanded expand open closed active selected current disabled hidden hide show shown visible invisible print only
  sr screen reader readers visually off loading spinner skeleton busy flex inline group groups layout page view data field is has no`);

/** A single letter, `mark` and `meter` may speak of a grade: `mark-b` is no layout. */
const STRUCTURE = new Set([...[...TAGS, ...ROLES].filter((word) => word.length > 2 && !/^(?:mark|meter|math|art)/.test(word)), ...LAYOUT]);

/** Parts of a name: `tableRow`, `table-row` and `table_row` have two. */
const PARTS = /[-_]+|(?<=[a-z])(?=[A-Z])/;

/** Whether a class name is made of known words alone. A digit makes it unknown: it may be a number of the child's. */
export function isLayoutName(name: string): boolean {
  if (!/^[A-Za-z_-]{2,40}$/.test(name)) return false;
  const parts = name.split(PARTS).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => STRUCTURE.has(part.toLowerCase()));
}

/** The ARIA states and properties with a closed list of values. */
export const ARIA_STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  'aria-hidden': words('true false'),
  'aria-expanded': words('true false'),
  'aria-selected': words('true false'),
  'aria-checked': words('true false mixed'),
  'aria-pressed': words('true false mixed'),
  'aria-disabled': words('true false'),
  'aria-busy': words('true false'),
  'aria-current': words('page step location date time true false'),
  'aria-sort': words('ascending descending none other'),
  'aria-haspopup': words('true false menu listbox tree grid dialog'),
  'aria-live': words('off polite assertive'),
};

/** Attributes that name other elements by their ids. */
export const REFERENCES = words('for headers aria-labelledby aria-describedby aria-controls aria-owns');

/** Attributes that hold words: the placeholder stays, the words go. */
export const WORDED = words('title alt placeholder label aria-label aria-valuetext aria-roledescription data-label data-title data-th data-value data-text data-content');

/** Attributes that are there or not. */
export const SWITCHES = words('hidden disabled checked selected multiple open readonly required');
