import { remember } from '../look/remember.ts';
import { termIn, termKind } from './term.ts';

/** What a column holds, by its header. `refused` columns look like grades and are not: attendance, conduct, weights, ranks. */
export type ColumnRole = 'course' | 'teacher' | 'mark' | 'student' | 'term' | 'missing' | 'absences' | 'updated' | 'period' | 'refused' | 'assignment' | 'history' | 'other';

/** One column of a grade table. */
export interface Column {
  readonly role: ColumnRole;
  /** Only for marks: the term in the header, as printed. */
  readonly term: string | null;
  /** Only for marks: the header itself says "current". */
  readonly current: boolean;
  readonly header: string;
}

const WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['history', /school year|\byear taken|\bgrade taken|\b(?:example|sample|ejemplo)\b|credits? (?:earned|attempted|received)|\bearned credits?|^(?:credits? )?(?:required|remaining)$|percentile|stanine|\bresponses?\b|\bratings?\b|% ?proficient|percent (?:proficient|of students)|(?:state|district|national) av|a[nñ]o escolar/i],
  ['missing', /\bmissing\b|faltantes?|sin entregar|not turned in|(?:tareas?|trabajos?) pendientes?/i],
  ['absences', /\babs(?:ences?|ent)?\b|ausencias?|inasistencias?|faltas/i],
  ['refused', /citizen|\bcond(?:uct)?\b|behavio|\beffort|work habits?|habits?\b|^(?:class )?participation$|comment|deportment|conducta|comportamiento|esfuerzo|ciudadan|h[aá]bitos|comentario/i],
  ['refused', /tard(?:y|ies|ía|anza)|attendance|dismiss|asistencia|last week|this week|^(?:m|t|w|th?|h|f|s|su|sa|mon|tue|tues|wed|thu|thur|thurs|fri|lun|mar|mi[eé]|jue|vie)\.?(?: ?\d{1,2}[/-]\d{1,2})?$|^(?:mon|tues|wednes|thurs|fri)day/i],
  ['refused', /weight|%? ?of (?:final )?grade|perc\w* of|contribut|counts|\bpeso\b|ponderaci|\bgpa\b|grade points?|^(?:course )?progress$|complet(?:e|ion)|\bpace\b|time spent|attempts?\b|quality p|\brank|class (?:avg|average|median|rank)|grade range|median|\brange\b|predicted|projected|target|\bgoal|previous|prior|last year|what.?if|promedio de (?:la )?clase|grade level|\bgr(?:ade)? ?l(?:e?ve?)?l\b|ungraded|submitted|unread|messages?|honor roll|^crit(?:erion)?\b/i],
  ['other', /credit|cr[eé]dito|^(?:room|rm|sal[oó]n|aula|crs?|code|c[oó]digo|id|days?|d[ií]as|location|school|escuela|building|e-?mail|notes?)\b/i],
  ['assignment', /assignments?\b|^due\b|due date|date due|\bpossible\b|^max\b|\bmax(?:imum)? (?:points?|score)|out of|^points?\b|earned|tarea|fecha de entrega|puntos|date assigned|\bitem\b|\bactivity\b|\bcategory\b|categor[ií]a|\bstatus\b/i],
  ['student', /^(?:students?|child|children|student name|name of student|alumn[oa]|estudiante|hij[oa])$/i],
  ['term', /^(?:term|marking period|mark(?:ing)? per\.?|grading period|reporting period|mp|trimestre|per[ií]odo de calificaci[oó]n)s?$/i],
  ['updated', /updated?|\bas of\b|last post|actualizad|modified|posted on/i],
  ['course', /^(?:course|class|subject|curso|clase|materia|asignatura|description|descripci[oó]n|content area|learning area|title)s?(?: (?:info(?:rmation)?|section))?s?$|\b(?:course|class|subject|materia|curso) (?:name|title|description)|^(?:nombre|t[íi]tulo) (?:del? )?(?:la )?(?:curso|clase|materia|asignatura)$|^gradebook(?: name)?$|^(?:course|class|subject)s? ?(?:[/(&,-]|and\b).*/i],
  ['teacher', /teacher|instructor|\bstaff\b|faculty|educator|profesora?|maestr[oa]|docente/i],
  ['period', /^(?:exp|per(?:iod)?|pd|hour|block|hora|per[ií]odo|bloque|sec(?:tion)?|secci[oó]n|#|no|sched\w*|mtg)\.?$/i],
];
/** A column of passes: the mark itself, or a second form of the mark beside it, or the choice to be marked so. */
export const PASSES = /^p(?:ass)? ?\/ ?(?:f(?:ail)?|no? ?p(?:ass)?)$/i;
const MARK = /attainment|^num(?:eric(?:al)?|ber)?(?: (?:grade|mark|average))?$|grades?\b|\bmarks?\b|average|\bavg|\bscore\b|percent|\bpct\b|%|\bletter\b|performance|calificaci|\bnotas?\b|promedio|porcentaje|\bletra\b|\bresult\b|proficiency|(?:performance|achievement|mastery) level|\bltr\b|\boverall\b|\bcurrent\b|standing/i;
const CURRENT = /\bcurrent|in-?progress|\bto date\b|(?:calificaci\S+|promedio|nota) actual|en curso/i;

/** What a header text says of its column. An empty header says nothing: `other`. */
export const columnOf: (header: string) => Column = remember((header) => {
  const text = header.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 120) return { role: 'other', term: null, current: false, header: text };
  const parts = header.split('\n').map((part) => part.trim());
  const named = WORDS.find(([, words]) => words.test(text) || (parts.length > 1 && parts.some((part) => words.test(part))));
  const kind = parts.map(termKind).findLast((found) => found !== null) ?? termKind(text);
  if (kind === 'conduct') return { role: 'refused', term: null, current: false, header: text };
  if (named !== undefined && !(named[0] === 'period' && kind !== null)) return { role: named[0], term: null, current: false, header: text };
  const term = termLabel(text, parts);
  if (kind !== null || MARK.test(text) || PASSES.test(text) || term !== null) return { role: 'mark', term, current: CURRENT.test(text), header: text };
  return { role: 'other', term: null, current: false, header: text };
});

function termLabel(text: string, parts: readonly string[]): string | null {
  const own = parts.findLast((part) => {
    const kind = termKind(part);
    return kind !== null && kind !== 'now';
  });
  if (own !== undefined && !MARK.test(own)) return own;
  const inside = termIn(text);
  if (inside !== null) return inside;
  // "Term Performance" names no term; "Final Grade" does: it is the year's.
  const kind = own === undefined ? null : termKind(own);
  return own !== undefined && kind !== null && (kind !== 'running' || /\d/.test(own)) ? own : null;
}

const STRONG_MARK = /attainment|grade|\bmark|average|\bavg|performance|calificaci|\bnotas?\b|promedio|\bletter\b|\bletra\b|proficiency/i;

/** Points of a whole course: they stand beside its percent, and never beside a due date or the name of a piece of work. */
const COURSE_POINTS = /^(?:(?:total )?points?(?: (?:earned|possible|\/ ?possible))?|earned|possible)$/i;

/** Headers of tables that are not a child's current grades: assignment lists, transcripts, scales, bank statements. */
export function isForeignTable(columns: readonly Column[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has('history') || columns.some(({ role, header }) => role === 'assignment' && !COURSE_POINTS.test(header)) || !has('mark') || !has('course')) return true;
  const plainlyCourses = columns.some((column) => column.role === 'course' && !/^desc|content|^learning|^title$/i.test(column.header));
  const strong = columns.some((column) => column.role === 'mark' && (column.term !== null || STRONG_MARK.test(column.header)));
  if (!plainlyCourses && columns.some((column) => /^title$/i.test(column.header)) && !has('teacher') && !has('period')) return true;
  return !plainlyCourses && !strong;
}
