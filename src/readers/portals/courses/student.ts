import { isUnseen } from '../look/hidden.ts';
import { inOrder } from '../look/in-order.ts';
import type { Piece } from '../look/pieces.ts';
import { visibleText } from '../look/visible-text.ts';

const NAME = /^[\p{Lu}][\p{L}'’.-]*(?:,? (?:[\p{Lu}][\p{L}'’.-]*|de|la|del|van|von|da|el|bin|al)){1,4}$/u;
const NOT_A_NAME =
  /\b(?:student|select|choose|welcome|grades?|home|school|sign|log|menu|account|parents?|all|report|card|progress|courses?|class(?:es)?|portal|district|college|academy|middle|high|elementary|quarter|semester|term|trimester|period|marking|attendance|family|families|gradebook|summary|dashboard|overview|assignments?|current|education|unified|county|english|math\w*|science|history|campus|access|center|my|view|show|weeks?|six|nine|days?|add|new|logged|signed|today|switch|change|print|help|settings|calificaciones|escuela|colegio|inicio|materias?|boleta|page|not|no|the|and|your|for|mr|mrs|ms|dr|learning|messages?|documents?|language|reading|art|music|studies|health|physical|algebra|geometry|biology|chemistry|physics|spanish|world|social|honors?|advisory|band|choir|writing|geography|literature|programme|program|diploma|calendar|lunch|balance|store|user|profile|contact|email|prep|preparatory|sis|hub|connect|online|learn|sample|example|help|public|charter|institute|session|winter|fall|spring|semestre|trimestre|bimestre|cycle|interim|informe)\b/i;
const LABEL = /^student \d{2,3}\s*[-–:]\s+|^[^:]{0,32}?\b(?:(?:grades?|report(?: card)?|progress|gradebook|detail|scores|averages|schedule|classes|courses|calificaciones|boleta|informe|asistencia|attendance|summary|mark ?book|dashboard|notas|resumen|work|standing|marks|overview|snapshot|glance)(?: actuales)?(?: (?:for|de|para):?|:| [-–—]))\s+|^(?:(?:current|selected|active) )?(?:student|child|learner|pupil|viewing|alumn[oa]|estudiante|hij[oa])(?:(?:'s)? name)?\s*[:-]?\s+|^(?:student )?(?:name|nombre)\s*:\s*/i;
/** Letters drawn in place of a picture: MK before Mireille Kastner. */
const INITIALS = /^(\p{Lu})(\p{Lu})[\s\n]+(?=\1.* \2)/u;
/** `Student: Ana Ruiz. Fall semester.`, not `Student: Ana St. John`. */
const SENTENCE = /^((?:[Ss]tudent|[Cc]hild|[Aa]lumn[oa]|[Ee]studiante)\b[^.]{0,60}\p{Ll}{2})\. .*$/u;
const POSSESSED = /['’]s? (?:current )?(?:grades?|gradebook|report|progress|classes|courses|marks)\b.*$/i;
const LABEL_ALONE = /^(?:(?:current|selected|active) )?(?:student|child|learner|pupil|viewing|alumn[oa]|estudiante)(?:(?:'s)? name)?\s*:?$/i;

/** The child's name from the first of these elements that holds something like a name. No selector may hold a comma of its own. */
export function studentFrom(root: ParentNode, selectors: string): string | null {
  for (const element of inOrder(root, selectors.split(','))) {
    if (isUnseen(element)) continue;
    const text = visibleText(element);
    const name = nameIn(text) ?? (text.includes('\n') ? nameIn(text.replace(/\n.*$/s, '')) : null);
    if (name !== null) return name;
  }
  return null;
}

/** A person's name in a short label such as `Student: Maya Rivera (Grade 7)` or `Grades for Maya Rivera`, or null. */
export function nameIn(label: string): string | null {
  const text = (label.replace(INITIALS, '').split('\n')[0] ?? '')
    .replace(SENTENCE, '$1')
    .replace(LABEL, '')
    .replace(POSSESSED, '')
    .replace(/\s*(?:\(|\s[-–—]\s|[|·•›»>]|,? (?:grade|gr\.?|id|myp|year|homeroom|room|grado|sal[oó]n|secci[oó]n|curso|teacher|school)\b|#\d|,? \d).*$/i, (rest, offset: number) => (offset < 3 ? rest : ''))
    .trim();
  return text.length <= 50 && NAME.test(text) && !NOT_A_NAME.test(text) ? text : null;
}

const NAMED_STUDENT = /(?:^|[\s_-])(?:student|child|kid|learner|alumn[oa]|estudiante)(?:[\s_-]?name)?(?:$|[\s_])|studentname|firstlast/i;

/** The child a page names: in an element called after the student, else behind a label near the top (`Student: Maya Rivera`), in one piece or in the next. */
export function studentIn(pieces: readonly Piece[]): string | null {
  for (const { element, text } of pieces) {
    const label = element.getAttribute('aria-label') ?? element.parentElement?.getAttribute('aria-label') ?? '';
    if (text.length > 60 || !NAMED_STUDENT.test(`${element.getAttribute('class') ?? ''} ${element.id} ${label}`)) continue;
    const name = nameIn(text);
    if (name !== null) return name;
  }
  for (const [index, { text }] of pieces.slice(0, 500).entries()) {
    const isAlone = LABEL_ALONE.test(text);
    if (text.length > 140 || !(isAlone || LABEL.test(`${text} X`))) continue;
    const name = nameIn(text) ?? (isAlone || /(?:\b(?:for|de)|:)$/i.test(text) ? nameIn(pieces[index + 1]?.text ?? '') : null);
    if (name !== null) return name;
  }
  return null;
}
