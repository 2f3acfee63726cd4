import type { Block, Layout } from '../layout.ts';

/** What plans, progress reports and evaluations are called. Booklets, letters and blank forms speak of them too: so a title alone says little. */
const TITLE =
  /individual(?:ized|ised)? education(?:al)? (?:program|plan)|\biep\b|\bpei\b|\bpie\b|programa (?:de )?educaci[oó]n individualizad[ao]|programa educativo individualizado|\b504\b.{0,40}\b(?:plan|agreement|accommodations?)|\bplan 504\b|(?:student )?accommodations? plan|services? plan\b|behaviou?r (?:intervention|support) plan|progress reports?\b|report of progress|progress on (?:annual )?goals|informe de progreso|(?:re-?)?evaluation (?:team )?report|(?:psycho-?educational|psychological|multidisciplinary|speech and language|full and individual) (?:re-?)?(?:evaluation|assessment|report)|eligibility (?:report|determination)|informe de (?:re)?evaluaci[oó]n|prior written notice|notificaci[oó]n previa|amendment/i;
/** Pages about plans, which are nobody's own. */
const ABOUT =
  /\b(?:guide|handbook|how to|what (?:is|are)|understanding|tips|template|blank|sample|examples?|blog|faq|frequently asked|policy|policies|procedural safeguards|training|webinar|resources|intake|questionnaire|request for|gu[ií]a|manual|c[oó]mo|qu[eé] es|plantilla|ejemplos?|garant[ií]as procesales|pol[ií]ticas?|recursos|cuestionario|solicitud)\b/i;

/** Labels that name one child, with a value beside or under them. The first kind names the child, the second the child's paper. */
const CHILD = /^(?:(?:name of )?(?:student|child|pupil)(?:'s|’s)?(?: (?:legal |full |first |last )?name)?|student information|date of birth|birth ?date|d\.?o\.?b\.?|student (?:id|number)|(?:nombre del? )?(?:estudiante|alumn[oa]|ni[nñ][oa])|fecha de nacimiento)$/i;
const PAPER =
  /^(?:grade(?: level)?|school(?: of attendance| name| year)?|district|case manager|teacher|(?:iep |plan |504 |meeting |report |evaluation |annual review |initiation |implementation |review |effective )?(?:date|start date|end date|dates)(?: of (?:the )?(?:meeting|iep|plan|report|evaluation))?|(?:annual|next|triennial) (?:review|evaluation|reevaluation)(?: date| due)?|reporting period|marking period|(?:primary )?(?:disability|eligibility)(?: category)?|grado|escuela|distrito|fecha(?: de (?:la )?(?:reuni[oó]n|evaluaci[oó]n|revisi[oó]n|inicio))?|discapacidad|elegibilidad|per[ií]odo)$/i;

/** Parts of such papers, as their headings and labels name them. */
const PARTS: readonly RegExp[] = [
  /^(?:(?:statement of )?present levels?\b|plaafp|plop|(?:current|present) (?:academic )?performance|niveles? (?:actual(?:es)?|presentes?))/i,
  /^(?:(?:measurable )?(?:annual|academic|iep)? ?goals?(?: (?:#? ?\d+|and objectives|statement|area))?|meta(?:s)?(?: anual(?:es)?)?(?: (?:medible|#?\d+).*)?)$/i,
  /^(?:baseline|criteri(?:a|on)|objectives?|short[- ]term objectives|benchmarks?|measured by|method of measurement|evaluation procedure|nivel inicial|objetivos?|criterios?)$/i,
  /^(?:(?:special education|related|support|supplementary)\b.{0,40}\bservices?|services?(?: (?:provided|summary|and supports))?|service delivery|aids and services|servicios(?: .{0,40})?)$/i,
  /^(?:(?:program |classroom |testing )?(?:accommodations?|modifications?)(?: .{0,40})?|adaptaciones(?: .{0,40})?|acomodaciones(?: .{0,40})?)$/i,
  /^(?:least restrictive environment|lre|(?:educational )?placement|extent of (?:non)?participation|ambiente menos restrictivo|colocaci[oó]n)/i,
  /^(?:progress(?: (?:codes?|comments?|toward (?:the )?goal|on goals?|reported|to date))?|reporting period|progreso(?: .{0,30})?)$/i,
  /^(?:reason for (?:referral|evaluation)|referral question|background (?:information|history)|motivo de (?:la )?(?:referencia|evaluaci[oó]n)|antecedentes)$/i,
  /^(?:(?:assessment|test|tests|evaluation) (?:results|administered)|behavioral observations|resultados(?: .{0,30})?|observaciones)$/i,
  /^(?:summary (?:of findings|and recommendations)|recommendations|eligibility (?:determination|statement)|impressions|recomendaciones)$/i,
  /^(?:(?:iep |504 |evaluation )?team members?|participants|signatures|meeting participants|miembros del equipo|participantes|firmas)$/i,
  /^(?:transition (?:services|plan|goals)|postsecondary goals?|(?:statewide |state )?(?:testing|assessments?)|extended school year(?: .{0,20})?|esy|behavior(?: .{0,20})?|parent(?:al)? (?:concerns|input)|preocupaciones .{0,40})$/i,
  /^(?:area of (?:concern|disability)|nature of (?:the )?(?:concern|impairment)|(?:physical or mental )?impairment|major life activit(?:y|ies)(?: .{0,20})?|basis for (?:the )?(?:determination|decision)|impedimento)$/i,
];
const LONGEST_LABEL = 90;
/** More boxes than a signature needs: somebody is filling in a form. */
const MOST_BOXES = 4;

/**
 * Whether a web page is one child's own plan, progress report or evaluation: it is titled so, names a child and the child's paper,
 * and has the parts of one. A page about plans, a form that is being filled in and a page of links are not. Precision comes first.
 */
export function looksLikePlan(page: Document, layout: Layout): boolean {
  const lines = linesOf(layout);
  const titles = [page.title, ...headings(layout).slice(0, 3)];
  if (titles.some((title) => ABOUT.test(title)) || isForm(page)) return false;
  const titled = TITLE.test(titles.join('\n')) || lines.slice(0, 25).some((line) => line.length < LONGEST_LABEL && TITLE.test(line));
  const named = labelsWithValues(lines);
  if (named.child === 0 || named.child + named.paper < 2) return false;
  return partsIn(lines) >= (titled ? 2 : 4);
}

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join(' ').trim();

/** The words that stand together, in order: a heading, a paragraph's line, a line of a cell. */
function linesOf({ pages }: Layout): readonly string[] {
  const blocks: readonly Block[] = pages.flatMap((page) => page.blocks);
  return blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.lines)] : block.kind === 'paragraph' ? block.lines.map(({ text }) => text) : block.rows.flatMap((row) => row.flatMap((cell) => cell.lines.map(({ text }) => text)))));
}

const headings = ({ pages }: Layout): readonly string[] => pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.lines)] : [])));

/** `Student: Maya R.` in one line, or `Student` and what stands next. */
function labelsWithValues(lines: readonly string[]): { readonly child: number; readonly paper: number } {
  const child = new Set<string>();
  const paper = new Set<string>();
  lines.forEach((line, index) => {
    if (line.length > LONGEST_LABEL * 3) return;
    const colon = line.indexOf(':');
    const label = (colon < 0 ? line : line.slice(0, colon)).trim().toLowerCase();
    const kind = label.length > LONGEST_LABEL ? null : CHILD.test(label) ? child : PAPER.test(label) ? paper : null;
    if (kind === null) return;
    const beside = colon < 0 ? '' : line.slice(colon + 1).trim();
    const value = beside === '' ? (lines[index + 1] ?? '').trim() : beside;
    if (/[\p{L}\d]/u.test(value) && value.length < 120 && !/^select|^choose|^enter/i.test(value) && (beside !== '' || !value.endsWith(':'))) kind.add(label);
  });
  return { child: child.size, paper: paper.size };
}

/** How many kinds of parts are named. A label may have its value on its own line. */
function partsIn(lines: readonly string[]): number {
  const found = new Set<number>();
  for (const line of lines) {
    const label = line.slice(0, LONGEST_LABEL).split(':')[0]?.trim() ?? '';
    if (label === '' || (label.length === LONGEST_LABEL && !line.includes(':'))) continue;
    PARTS.forEach((part, index) => {
      if (!found.has(index) && part.test(label)) found.add(index);
    });
  }
  return found.size;
}

function isForm(page: Document): boolean {
  const boxes = [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type]), input[type=text], input[type=date], input[type=email], input[type=tel], input[type=number]')];
  return boxes.filter((box) => !box.readOnly && !box.disabled && !box.hidden && box.getAttribute('role') !== 'searchbox').length > MOST_BOXES;
}
