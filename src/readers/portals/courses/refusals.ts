const HISTORY = /\b(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)?\d\d)\b.{0,20}\bgrade\b|^(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d$|\b(?:transcript|academic history|grade history|course history|historical grades?|completed|past (?:terms?|classes|courses|years?|grades|enrollments?)|previous (?:terms?|years?|classes)|prior years?|(?:state |standardized |exam |assessment )?tests? (?:scores?|results?)|(?:exam|assessment) results?|standardi[sz]ed|honor roll|graduation|reviews?|ratings?|rankings?|inspections?|evaluations?|surveys?|house points|leaderboard|(?:district|state) report card|benchmarks?|(?:AP|SAT|ACT|IB|MAP|regents) (?:exam |growth )?(?:scores?|results?)|historial|expediente)\b/i;
const NEVER = /\b(?:(?:grading|grade|marking|proficiency) (?:scale|key)|scale|legend|key|leyenda|clave|grade levels?|schedule|horario|what.?if|calculator|predicted|sample|example|ejemplo|catalog|requirements|honor roll|rubric)\b/i;
const FOREIGN = /\b(?:attendance|asistencia|categor(?:y|ies)|weights?|ponderaci[oó]n|assignments?|tareas|discipline|fees?|balance|lunch|bus|immunization|class (?:average|rank)|gpa|demographics|messages|announcements|calendar|attempts|behavio\w+|conduct|citizenship)\b/i;

/** What schools without grades call their reports, and others what parents say of teachers: only passes tell them apart. */
export const EVALUATIONS = /^(?:(?:course|class|student|semester|final|narrative) )*evaluations?$/i;

/** A heading of records of earlier years or of tests, or of grades that schools and shops were given: never a child's current grade. */
export function isHistoryTitle(title: string): boolean {
  return title.length <= 120 && HISTORY.test(title);
}

/** A heading of a part that prints letters and numbers which are not course grades. */
export function isForeignTitle(title: string): boolean {
  if (title.length > 80) return false;
  return NEVER.test(title) || HISTORY.test(title) || (FOREIGN.test(title) && !/\b(?:grades?|marks|averages?|calificaciones|notas)\b/i.test(title));
}
