const HISTORY = /\b(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)?\d\d)\b.{0,20}\bgrade\b|^(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d$|\b(?:transcript|academic history|grade history|course history|historical grades?|past (?:terms?|classes|courses|years?)|previous (?:terms?|years?|classes)|prior years?|test scores?|standardi[sz]ed|honor roll|historial|expediente)\b/i;
const FOREIGN = /\b(?:attendance|asistencia|grading scale|grade scale|scale|legend|key|leyenda|grade levels?|categor(?:y|ies)|weights?|ponderaci(?:ó|o)n|assignments?|tareas|schedule|horario|discipline|fees?|balance|lunch|bus|immunization|what.?if|predicted|sample|example|ejemplo|class (?:average|rank)|gpa|demographics|messages|announcements|calendar|attempts|behavio\w+|conduct|citizenship)\b/i;

/** A heading of records of earlier years or of tests: never a current grade. */
export function isHistoryTitle(title: string): boolean {
  return title.length <= 120 && HISTORY.test(title);
}

/** A heading of a part that prints letters and numbers which are not course grades. */
export function isForeignTitle(title: string): boolean {
  return title.length <= 80 && (FOREIGN.test(title) || HISTORY.test(title)) && !/\bgrades\b|calificaciones/i.test(title.replace(/grade (?:levels?|scale)|grades? and attendance scale/gi, ''));
}
