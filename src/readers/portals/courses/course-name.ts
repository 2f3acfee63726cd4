import { remember } from '../look/remember.ts';
import type { CourseDraft } from './draft.ts';

const LABELS = /\s*(?:(?:\bemail\b|\bdetails about\b|\bteacher:|\binstructor:|\bview (?:course|class)\b|\bprofesor[a]?:|\bmaestr[oa]:).*|(?:[-–,|(]\s*)?\b(?:rm|room)\b\s*[:.#]?\s*[\w-]+\)?)$/i;
const PERIOD_FRONT = /^(?:(?:(?:per(?:iod)?|pd|hour|block|hora|per[ií]odo)\b\.?\s*[:#]?\s*(?:\d{1,2}[A-Z]?|[A-Z])|P\d{1,2})(?:\([A-Z0-9,-]{1,8}\))?\s*[-–:|)]?\s+(?=\p{L})|\d{1,2}\s*[:)]\s+|\d{1,2}\s*[-–]\s+(?=\D))/iu;
const PERIOD_BACK = /\s*[-–,|(:]?\s*\b(?:(?:per(?:iod)?|pd|block|hour|section|sec|sección|período)\b\.?\s*[:#]?\s*(?:\d[\w-]{0,5}|[A-Z])|p\d{1,2})\)?(?:\s*[-–,|]\s*.*)?$/i;
const CODE_FRONT = /^(?=[\w./-]*\d)(?:[A-Z0-9][A-Z0-9./]{2,}\s*[-–:]\s*(?:\d{1,4}[A-Z]?\s+)?|\d{3,}[A-Z]?\s+)(?=[\p{L}(])/u;
const CODE_BACK = /\s*(?:\([A-Z]{2,6}[ -]\d[\w./-]+\)|(?:[-–|]\s*|\()(?:[A-Z]{2,6}[ -])?[A-Z]{0,6}\d[\w./-]{2,}\)?)$/;
const TAG_BACK = /\s*\((?:[A-Z]{1,2}\d?|\d{1,2})\)$/;

const BADGE = /\s*[(–-]?\s*(?:\d{1,3} (?:\w+ )?missing|missing:? \d).*$/i;

const CLUTTER = [BADGE, LABELS, PERIOD_FRONT, CODE_FRONT, PERIOD_BACK, CODE_BACK, TAG_BACK, /\s*[\^›»▸▾:|,–-]+$/];
/** Two or more words of letters that no rule below could shorten. */
const PLAIN_NAME = /^\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{4,})*$/u;

/**
 * A course's name as printed, first line only, without period, code, section, room, teacher line and level tag in brackets.
 * Never empties a name: what would leave nothing is kept.
 */
export const cleanCourseName: (text: string) => string = remember((text) => {
  let name = (text.split('\n').find((line) => /\p{L}{2}/u.test(line)) ?? '').replace(/\s+/g, ' ').trim();
  if (PLAIN_NAME.test(name)) return name;
  for (const clutter of CLUTTER) {
    const shorter = name.replace(clutter, '').trim();
    if (/\p{L}{2}/u.test(shorter)) name = shorter;
  }
  return name;
});

/** Text that can name a course: words, not a mark, a date, a code or a total. */
export function isCourseName(text: string): boolean {
  const name = text.trim();
  return (
    name.length >= 2 &&
    name.length <= 120 &&
    /\p{L}{2}/u.test(name) &&
    !name.includes('{{') &&
    !NOT_A_COURSE.test(name)
  );
}

const NOT_A_COURSE =
  /^(?:(?:sub|grand |semester |weighted |attendance |overall |cumulative )?totals?(?:\s*:.*|\s+(?:for|points?|credits?|absen\w*|tard\w*|days?|gpa|grades?|score|average|possible|earned|all|this|attendance|weight\w*)\b.*)?|totales|(?:overall|cumulative|weighted|unweighted|current|term|class|course|grade point|semester|year)?\s*(?:gpa|average|avg)\b.*|promedio( general)?|gpa.*|not available|no disponible|n\/a|no (?:records|classes|courses|grades|data|matching|assignments)\b.*|loading\b.*|show(?:ing)? .*|view .*|select .*|lunch|conduct|citizenship|behaviou?r|deportment|conducta|(?:work|study) habits|attendance|percent(?:age)?|letter|grades?|marks?|scores?|points|comments?|legend|key|advertisement|credits?(?:\s+(?:earned|attempted|required|total|remaining)\b.*)?|rank|days? (?:present|absent|enrolled).*|honor roll.*|class rank.*)$/i;

const WORK = /\b(?:quiz(?:zes)?|tests?|homework|worksheets?|essay|classwork|assignments?|packet|exit ticket|lab report|hw ?\d|(?:chapter|unit|lesson|week) ?\d+|tarea \d|examen)\b|^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+$/iu;

/** True when most of the names are pieces of work or people (`Adler, Finn`), not courses. */
export function isWork(names: readonly string[]): boolean {
  return names.filter((name) => WORK.test(name)).length * 2 >= Math.max(names.length, 1);
}

const SUBJECT =
  /\b(?:english|ela|math\w*|mat(?:em|h)\S*|(?:pre-?)?algebra|[áa]lgebra|geomet\S*|(?:pre-?)?calculus|statistics|biolog\S*|chemistry|qu[íi]mica|physic\S*|science|ciencias|histor\S*|civics|government|econ\w*|geograph\w*|spanish|espa[ñn]ol|ingl[ée]s|french|latin|german|italian|arts?|arte|music|m[úu]sica|choir|chorus|band|orchestra|drama|theat\w+|pe|health|reading|writing|literature|language|lengua\S*|composition|religion|bible|social|studies|humanities|advisory|honors|ap|ceramics|psychology)\b|\s[IVX]{1,3}$/i;

/** True when the names without any label beside them are courses': one in three holds a school subject, or half have a teacher. Pieces of work look the same. */
export function areCourses(courses: readonly CourseDraft[]): boolean {
  const count = (test: (course: CourseDraft) => boolean): number => courses.filter(test).length;
  return count(({ name }) => SUBJECT.test(name)) * 3 >= courses.length || count(({ teacher }) => (teacher ?? null) !== null) * 2 >= courses.length;
}

/** Drops `Maya Rivera, ` when every course of the page starts with it: observers see the child's name before each course. */
export function withoutSharedPrefix(courses: readonly CourseDraft[]): CourseDraft[] {
  const prefix = /^([^,:]{3,50})[,:] /.exec(courses[0]?.name ?? '')?.[0];
  if (prefix === undefined || courses.length < 2 || !courses.every((course) => course.name.startsWith(prefix) && course.name.length > prefix.length)) return [...courses];
  return courses.map((course) => ({ ...course, name: course.name.slice(prefix.length).trim() }));
}
