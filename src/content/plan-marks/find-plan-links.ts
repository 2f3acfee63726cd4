import { isInHidden } from '../../readers/portals/look/hidden.ts';
import { visibleText } from '../../readers/portals/look/visible-text.ts';
import { documentAddress } from './document-address.ts';
import { isOtherPaper, isPlanName, wordsOfName } from './plan-name.ts';

/** A link or button of the page that opens a document named like a plan. */
export interface PlanLink {
  readonly element: Element;
  readonly url: string;
  /** What the page calls it. */
  readonly name: string;
}

const LINKS = 'a[href], a[onclick], button[onclick], [role=button][onclick], [role=link][onclick], button[data-href], button[data-url], button[data-pdf], a[data-href]';
/** A page that lists hundreds of plans is no parent's page. */
const MOST = 60;
/** Words that say what pressing does, and not what is opened: the name stands beside them, in the row. */
const BARE = /^(?:(?:view|open|download|print|see|show|read|pdf|file|document|attachment|ver|abrir|descargar|imprimir|documento|archivo)(?: (?:pdf|file|document|attachment|it|documento|archivo|el pdf|el documento))?)?$/i;
const ROWS = 'tr, li, [role=row], [role=listitem], dd, article';

/** Finds links to documents of this site whose names are those of a plan, a progress report, an evaluation or a notice. Looks only. */
export function findPlanLinks(page: Document, url: URL): readonly PlanLink[] {
  const found: PlanLink[] = [];
  const namedRows = new Set<Element>();
  for (const element of page.querySelectorAll(LINKS)) {
    const row = element.closest(ROWS);
    // "View" and "Print" of one row are one document.
    if (row !== null && namedRows.has(row)) continue;
    const link = planLink(element, url);
    if (link === null) continue;
    if (row !== null && BARE.test(saidBy(element))) namedRows.add(row);
    if (found.push(link) === MOST) break;
  }
  return found;
}

function planLink(element: Element, page: URL): PlanLink | null {
  const said = saidBy(element);
  const around = BARE.test(said) ? textAround(element) : '';
  const address = documentAddress(element, page, /\bpdf\b/i.test(said) || /\bpdf\b/i.test(around));
  if (address === null) return null;
  const names = [said, around, element.getAttribute('download') ?? '', address.fileName].map(wordsOfName);
  // The words of the page come first: where they name something else, the file's name does not overrule them.
  const [words, ...others] = [...new Set(names)].filter((name) => name !== '' && !BARE.test(name));
  if (words === undefined) return null;
  const named = isPlanName(words) || (isNeutral(words) && others.some(isPlanName));
  if (!named || isInHidden(element)) return null;
  return { element, url: address.url, name: (BARE.test(said) ? around || address.fileName : said).slice(0, 120) };
}

/** Words that name nothing: a child, a date, a number. Then the name of the file may speak. */
function isNeutral(words: string): boolean {
  return words.split(' ').length <= 4 && !/\b(?:plan|reports?|evaluation|assessment|eligibility|form|informe|evaluación)\b/i.test(words) && !isOtherPaper(words);
}

function saidBy(element: Element): string {
  const text = visibleText(element).replace(/\n/g, ' ').slice(0, 300);
  return text !== '' ? text : (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.querySelector('img[alt]')?.getAttribute('alt') ?? '').trim();
}

/** The words of the row around a bare "View", without it and its like. A row with several documents names none of them. */
function textAround(element: Element): string {
  const row = element.closest(ROWS);
  if (row === null || row.querySelectorAll('a, button').length > 4) return '';
  const text = visibleText(row, (inner) => inner.localName === 'button' || inner.localName === 'a');
  return text.slice(0, 300).replace(/\n/g, ' ').replace(/[\s|·•,–-]+$/, '');
}
