import type { ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';

const OPENER = /^(?:if|when|whenever|as|where|wherever|provided|unless|si|cuando|segun|como)$/;
const ADULT = /^(?:teachers?|staff|school|team|adults?|aides?|paraprofessionals?|providers?|therapists?|administrators?|principal|one|someone|somebody|peer|friend|maestr[oa]s?|personal|escuela|equipo|alguien|terapeuta|space|time|schedule|staffing|room|caseload|espacio|horario|tiempo)$/;
const DECIDES =
  /^(?:agrees?|decides?|chooses?|allows?|permits?|approves?|thinks?|feels?|believes?|wants?|wishes|likes?|willing|found|remembers?|sees|judges?|finds|prefers?|can|able|decida|decide|quiera|permita|permite|crea|cree|considere|considera|apruebe|acepta|acepte)$/;
const SEEMS = /^(?:makes|seems?|feels?|looks?|parece|parezca)$/;
const FIT = /^(?:sense|needed|necessary|helpful|useful|right|best|wise|good|fit|appropriate|fair|possible|desirable|necesario|util|conveniente|apropiado)$/;

/**
 * Clauses that hang a promise on what an adult thinks that day: `if the teacher agrees`, `whenever one can be found`, `as
 * staff decide`, `when it seems needed`, `to the extent that is right for her`. The child's own wish is none.
 */
export function atWillClauses({ words }: ReadStatement): Because[] {
  const found: Because[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const end = word.text === 'extent' ? extentEnd(words, at) : OPENER.test(word.text) ? clauseEnd(words, at + 1) : null;
    if (end !== null) found.push({ start: word.start, end: words[end]?.end ?? word.end, as: 'at-discretion', side: 'against' });
  }
  return found;
}

function clauseEnd(words: ReadStatement['words'], from: number): number | null {
  let adult = false;
  let seems = false;
  for (let at = from; at < Math.min(words.length, from + 7); at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && /[.;:,(]/.test(word.gap))) return null;
    adult ||= ADULT.test(word.text);
    seems ||= SEEMS.test(word.text);
    if (/^(?:he|she|student|child|el|ella|estudiante)$/.test(word.text)) return null;
    if ((adult && DECIDES.test(word.text)) || (seems && FIT.test(word.text))) return at;
  }
  return null;
}

/** `to the extent that is right for her`. */
function extentEnd(words: ReadStatement['words'], at: number): number | null {
  for (let next = at + 1; next < at + 6; next += 1) if (FIT.test(words[next]?.text ?? '')) return next;
  return null;
}
