import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Signature, SignatureMeaning } from '../../../analyzer/model/participation.ts';
import { type Layout, type Line, part, passageOf } from '../../layout.ts';
import { isBlankText, textOf } from '../tokens/table-rows.ts';
import { dayIn } from './date-fact.ts';

const PLACE = /^(?:[\p{L}/()'’.-]+\s){0,7}(?:signature|firma)(?:\(s\))?(?:\s(?:of|de|del|by)(?:\s[\p{L}/'’()-]+){1,5})?(?:\s\([^()]{2,40}\))?\s*(?::|_{2,}|$)/iu;
const ELECTRONIC = /\b(?:electronically|digitally) signed by\b:?|\bfirmado electr[oó]nicamente por\b:?/i;
const DATE = /\b(?:date|fecha)\b\s*:?/i;
const LONGEST = 170;

/** Places to sign with the words in them, and what the form says that signing means. */
export function readSignatures(layout: Layout): { readonly signatures: readonly Signature[]; readonly signatureMeanings: readonly SignatureMeaning[] } {
  const signatures: Signature[] = [];
  const meanings: SignatureMeaning[] = [];
  const look = (lines: readonly Line[], beside: readonly Line[]): void => {
    if (!lines.some(({ text }) => ABOUT.test(text))) return;
    const whole = passageOf(layout.document, lines);
    if (meanings.length < MOST) meanings.push(...meaningsIn(whole));
    for (const [index, line] of lines.entries()) {
      const found = line.text.length > LONGEST ? null : placeIn(line, [...lines.slice(index + 1, index + 2), ...beside], layout.document);
      if (found !== null && signatures.length < MOST) signatures.push(found);
    }
  };
  for (const { blocks } of layout.pages) {
    for (const [at, block] of blocks.entries()) {
      const next = blocks[at + 1];
      if (block.kind !== 'table') look(block.lines, next === undefined || next.kind === 'table' || next.lines.length > 1 ? [] : next.lines);
      else for (const row of block.rows) for (const [index, cell] of row.entries()) if (!cell.header) look(cell.lines, row[index + 1]?.lines ?? []);
    }
  }
  return { signatures, signatureMeanings: meanings };
}

const ABOUT = /sign|firma|consent/i;
const MOST = 60;

function placeIn(line: Line, after: readonly Line[], document: string): Signature | null {
  const whole = passageOf(document, [line]);
  const electronic = ELECTRONIC.exec(whole.text);
  const match = electronic ?? PLACE.exec(whole.text);
  if (match === null) return null;
  const start = match.index + match[0].replace(/_+$/, '').length;
  const date = whole.text.slice(start).search(/\b(?:date|fecha)\b|\b(?:on|el)\s\d|\s\d{1,2}\//i);
  const value = part(whole, start, date < 0 ? whole.text.length : start + date);
  const rest = date < 0 ? null : dayIn(part(whole, start + date));
  const next = after[0] === undefined || !DATE.test(textOf(after)) ? null : passageOf(document, after);
  const label = part(whole, 0, start);
  return { who: whoseIn(label.text), label, name: isBlankText(value.text) ? null : value, date: rest ?? dayIn(next) };
}

function whoseIn(label: string): Signature['who'] {
  if (/parent|guardian|mother|father|padre|madre|tutor/i.test(label)) return 'parent';
  if (/student|child|estudiante|alumn/i.test(label)) return 'student';
  return /lea|district|school|represent|teacher|principal|administrator|director|chair|distrito|escuela|maestr/i.test(label) ? 'school' : 'unknown';
}

const MEANINGS: readonly (readonly [meaning: SignatureMeaning['meaning'], words: RegExp])[] = [
  ['not-agreement', /\b(?:signature|signing|firma)\b[^.]{0,120}\b(?:does|do) not\b[^.]{0,30}\b(?:agree\w*|consent|approv\w*)|\bfirma\b[^.]{0,80}\bno (?:indica|significa)\b[^.]{0,30}\bacuerdo|\bnot (?:necessarily )?(?:agreement|consent)\b/i],
  ['attendance', /\b(?:signatures?|signing|firmas?)\b[^.]{0,60}\b(?:attend\w*|participat\w*|(?:took|take|taking) part|presen(?:t|ce)|asistencia|participaci[oó]n)\b/i],
  ['receipt', /\b(?:signature|signing|i have|i)\b[^.]{0,40}\breceiv\w+|\bhe recibido\b/i],
  ['consent', /\bi (?:give|do give|do not give|hereby give)?\s?(?:my )?consent\b|\b(?:doy|no doy) mi consentimiento\b/i],
  ['agreement', /\b(?:signature|signing|firma)\b[^.]{0,60}\b(?:indicates?|means|shows|indica|significa)\b[^.]{0,30}\b(?:agree\w*|approv\w*|acuerdo)|\bi (?:accept|agree with) (?:the|this) (?:iep|plan)\b/i],
];

/** "It does not show agreement" after a sentence about signing. */
const GOES_ON = /^\s*(?:it|this|esto)\s+(?:does not (?:show|indicate|mean|imply|signify|constitute)|shows|indicates|means|no (?:indica|significa)|indica|significa)\b/i;

/** Each sentence says one thing; what it denies counts before what it names. */
function meaningsIn(passage: Passage): readonly SignatureMeaning[] {
  const found: SignatureMeaning[] = [];
  let about: boolean = false;
  for (const match of passage.text.matchAll(/[^.]+\.?/g)) {
    const sentence = match[0];
    const goesOn: boolean = about && GOES_ON.test(sentence);
    about = goesOn || /\b(?:signatures?|signing|firmas?)\b/i.test(sentence);
    if (sentence.length > 400 || !(goesOn || ABOUT.test(sentence))) continue;
    const said = goesOn ? `Signature: ${sentence}` : sentence;
    for (const [meaning, words] of MEANINGS) {
      if (!words.test(said) || (meaning === 'agreement' && found.some(({ meaning: other }) => other === 'not-agreement'))) continue;
      found.push({ meaning, at: part(passage, match.index, match.index + sentence.length) });
    }
  }
  return found;
}
