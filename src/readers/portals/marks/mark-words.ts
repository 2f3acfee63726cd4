/** Words that schools print in place of a letter or level, English and Spanish. Source: portals.md, Grading scales. */
const WORDS: Readonly<Record<string, string>> = {
  pass: 'P', passed: 'P', passing: 'P', aprobado: 'P', credit: 'CR', 'no credit': 'NC', 'no pass': 'NP', 'not passing': 'NP',
  fail: 'F', failed: 'F', failing: 'F', reprobado: 'F',
  incomplete: 'INC', incompleto: 'INC', 'in progress': 'IP', 'en progreso': 'IP', withdrawn: 'W', audit: 'AU', medical: 'MED',
  outstanding: 'O', excellent: 'E', good: 'G', satisfactory: 'S', 'needs improvement': 'N', unsatisfactory: 'U',
  sobresaliente: 'O', excelente: 'E', satisfactorio: 'S', 'necesita mejorar': 'N', insatisfactorio: 'U',
};

/** Words for levels 4 to 1. Used only where every mark of the page stays within the set. */
const LEVELS: Readonly<Record<string, string>> = {
  exceeding: '4', exceeds: '4', 'exceeds standard': '4', 'exceeding standard': '4', 'exceeds standards': '4', advanced: '4', exemplary: '4', distinguished: '4', 'exceeds expectations': '4', mastered: '4',
  meeting: '3', meets: '3', 'meets standard': '3', 'meeting standard': '3', 'meets standards': '3', proficient: '3', 'meets expectations': '3', secure: '3',
  approaching: '2', 'approaching standard': '2', approaches: '2', 'partially proficient': '2', developing: '2', 'approaching expectations': '2', basic: '2', progressing: '2',
  beginning: '1', 'below standard': '1', 'well below standard': '1', 'not proficient': '1', 'below basic': '1', emerging: '1', 'not meeting': '1', 'does not meet': '1', 'not met': '1', 'below expectations': '1',
  supera: '4', cumple: '3', 'se acerca': '2', 'en desarrollo': '2', inicial: '1',
};

/** The code for a word or phrase (`Satisfactory` → `S`, `Proficient` → `3`, `3 - Meeting` → `3`), or null. */
export function codeOfWords(text: string): string | null {
  const words = text.toLowerCase().replace(/[.]$/, '');
  const code = WORDS[words];
  if (code !== undefined) return code;
  const level = LEVELS[words];
  if (level !== undefined) return level;
  const both = /^([0-5](?:\.\d{1,2})?)\+? ?[-:(=]? ?([a-z][a-z ]{2,30})\)?$/.exec(words);
  if (both === null || LEVELS[(both[2] ?? '').trim()] === undefined) return null;
  return both[1] ?? null;
}
