import type { DocumentKind } from '../../analyzer/model/plan.ts';
import type { Layout } from '../layout.ts';

/** Titles of documents. The earlier in the list, the more it decides: an amendment also prints the words of an IEP. */
const TITLES: readonly (readonly [kind: DocumentKind, title: RegExp])[] = [
  ['safeguards', /procedural safeguards (?:notice|booklet|handbook)|notice of procedural safeguards|parents?'? rights (?:booklet|handbook|notice)|a guide to (?:your )?(?:parent|special education) rights|your (?:family's )?special education rights|parents? (?:guide|rights)[^.]{0,40}special education|garant[ií]as procesales|procedimientos de protecci[oó]n/i],
  ['report-card', /\breport card\b|bolet(?:a|[ií]n) de calificaciones/i],
  ['progress', /progress reports?\b(?!ing)|report of progress|progress (?:toward|on) (?:annual |iep )?goals|informes? (?:de|sobre) (?:los )?progresos?|iep progress/i],
  ['meeting-invitation', /(?:invitation|notice) (?:to|of|for) (?:an? |the |your )?(?:iep |iep team |ard (?:committee )?|cse |ppt |arc |team |504 |annual review )?(?:participate|meeting|conference)|meeting (?:invitation|notice)|notice (?:of|for) (?:an? |the |your )?(?!proposed|recommend|refus|intent|the action)(?:(?!decision|propos|refus|following|after )[^.\n]){0,60}\b(?:meeting|conference)\b|notice of (?:iep |team |ard |annual review )*(?:meeting|conference)|invitaci[oó]n a (?:una |la )?reuni[oó]n|citaci[oó]n/i],
  ['notice', /prior (?:written )?notice|\bnorep\b|notice of (?:the |an? )?(?:recommended|proposed|recommendation|placement|intent|refusal|action)|notice of (?:the |an? )?[^.\n]{0,50}\b(?:decisions?|determination|proposal|refusal)\b|notice regarding proposed|notificaci[oó]n previa|aviso previo/i],
  ['amendment', /amendment|addendum|amended iep|enmienda|adenda/i],
  ['services-plan', /(?:individual(?:ized)? |private school |equitable )?services? plan\b(?=.{0,80}(?:private|parentally|equitable|nonpublic))|individual services? plan(?! for (?:section )?504)|private school services? plan|\bISP\b/i],
  ['504', /\b504\b[^.]{0,40}\b(?:plan|accommodation|service|agreement)|chapter 15 service agreement|(?:individual|student|school site) accommodations? plan|plan 504|service agreement.{0,40}chapter 15/i],
  ['behavior-plan', /behaviou?r(?:al)? (?:intervention|support|management) plan|functional behaviou?r(?:al)? assessment|plan de intervenci[oó]n de conducta/i],
  ['evaluation', /(?:re-?)?evaluation (?:team )?report|(?:psycho-?educational|psychological|multidisciplinary|initial|full(?: and)? individual|educational|neuropsychological|speech(?:\/| and )language) (?:and initial )?(?:re-?)?(?:evaluation|assessment|report)|assessment report|eligibility (?:report|determination)|\b(?:ETR|FIE|MET) report|informe de (?:re)?evaluaci[oó]n|review of existing (?:evaluation )?data/i],
  ['letter', /\bmeeting (?:notes|minutes)\b|\bminutes of (?:the )?meeting\b|\bconference notes\b|notas de la reuni[oó]n|minutas?\b/i],
  ['iep', /individuali[sz]ed education(?:al)? (?:program|plan)|individual education(?:al)? (?:program|plan)|\bIEP\b|programa (?:de )?educaci[oó]n individualizad[ao]|programa educativo individualizado|\bPEI\b|\bPIE\b|conference summary report|arc conference summary/i],
];
const LETTER = /^(?:dear|estimad[oa]s?|hello|hi|subject:|from:|re:|to:|sent:|de:|asunto:|meeting notes|minutes|iep meeting notes|email|e-mail)\b/im;
const MOST_TITLE_LINES = 14;

/** Tells what a document is from its titles, the words repeated on its pages and, where they are silent, its labels. */
export function documentKind(layout: Layout, found: { readonly goals: boolean; readonly levels: boolean; readonly services: boolean }): DocumentKind {
  const titles = titleLines(layout);
  const [title = ''] = titles;
  const strong = titleKind(title);
  if (strong === 'letter' && found.goals && found.services) return 'iep';
  if (strong !== null && strong !== 'iep') return strong;
  const headings = titles.slice(1, 4).map(titleKind).find((kind) => kind !== null && kind !== 'letter') ?? null;
  if (strong === 'iep' && found.goals && found.services && headings === 'progress') return 'iep';
  if (strong === 'iep') return headings === 'amendment' || headings === 'progress' || headings === 'services-plan' || headings === 'safeguards' ? headings : 'iep';
  if (headings !== null) return headings;
  const first = firstLines(layout);
  const isLetter = LETTER.test(first.slice(0, 12).join('\n'));
  if (isLetter && !(found.goals && found.services)) return 'letter';
  const all = titleKind([...first, ...layout.furniture.map((line) => line.text)].filter((line) => line.length < 90).join('\n'));
  if (all !== null) return all;
  if (found.goals || (found.levels && found.services)) return 'iep';
  return titleKind(layout.name.replaceAll(/[_-]/g, ' ')) ?? (found.levels ? 'iep' : 'other');
}

/** The kind of document that a title names, or null. */
export function titleKind(text: string): DocumentKind | null {
  return TITLES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Headings and short bold lines of the first page, first the one that reads as a title. */
function titleLines(layout: Layout): readonly string[] {
  const lines: { readonly text: string; readonly size: number }[] = [];
  for (const block of layout.pages[0]?.blocks ?? []) {
    if (lines.length >= MOST_TITLE_LINES) break;
    if (block.kind === 'heading') lines.push({ text: block.lines.map((line) => line.text).join(' '), size: 10 - block.level });
    else if (block.kind === 'paragraph' && block.lines.length <= 2 && block.lines.every((line) => line.bold || isUpper(line.text))) lines.push({ text: block.lines.map((line) => line.text).join(' '), size: 1 });
  }
  const titled = lines.filter(({ text }) => text.length < 140 && titleKind(text) !== null);
  return titled.sort((one, other) => other.size - one.size).map(({ text }) => text);
}

const isUpper = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

function firstLines(layout: Layout): readonly string[] {
  const lines: string[] = [];
  for (const block of layout.pages[0]?.blocks ?? []) {
    if (lines.length >= 25) break;
    if (block.kind === 'table') for (const row of block.rows.slice(0, 4)) for (const cell of row) lines.push(...cell.lines.map((line) => line.text));
    else lines.push(...block.lines.map((line) => line.text));
  }
  return lines;
}
