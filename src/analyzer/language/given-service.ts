import { firstOf, type ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

const GOES = /^(?:go|attend|be|enrolled|sit|meet|take|participate|join|use|see|receive|spend|have|visit|come|work|get|enroll|asistira|recibira|ira|participara|tendra|trabajara|vera|seguira|continuara)$/;
const HELP = /^(?:lab|program|programs|club|tutoring|tutor|specialist|therapist|pathologist|counselor|psychologist|teacher|interventionist|aide|paraprofessional|coach|group|session|sessions|class|curriculum|intervention|therapy|counseling|instruction|resource|center|terapeuta|maestra|maestro|especialista|consejero|psicologa|laboratorio|programa|terapia|consejera|tutorias)$/;
const WITH_HELP = /^(?:asistiendo|recibiendo|trabajara|con|vera|ira|enrolled|part|participate|attend|asistira|recibira|participara|receive|sit|meet|see|work|spend|visit|have)$/;
/** A program is a thing with a name: `use Read 180`, `take part in the Wilson program`. */
const TIME = /^(?:minutes|mins?|hours?|minutos|horas?|daily|times|days|week|weekly|x|veces|dias|semana|diarios)$/;

/**
 * Help the child is given, told as a goal: `go to reading lab for 30 minutes, 3 times a week`, `be enrolled in the
 * homework club`, `use Read 180 daily`. All its figures say how much help there is. An answer, a product or a share of
 * tries beside it makes it a goal again.
 */
export function isGivenService(statement: ReadStatement, from: number): boolean {
  const { words } = statement;
  const first = words[from];
  if (first === undefined || !GOES.test(first.text) || !hasWord(words, from + 1, words.length, TIME)) return false;
  if (words.some((word) => word.text === '%' || word.text === 'percent' || /^(?:correct|correctly|accuracy|rubric)$/.test(word.text))) return false;
  const end = Math.min(words.length, from + 9);
  const isHelped = WITH_HELP.test(first.text) || WITH_HELP.test(words[from + 1]?.text ?? '') || first.text === 'go' || first.text === 'join';
  const isProgram = first.text === 'use' && isNamedProgram(statement, from + 1);
  if (!(isHelped && hasWord(words, from + 1, end, HELP)) && !isProgram) return false;
  const hasAmount = firstOf(statement, from, words.length, 'time-short') >= 0 || hasWord(words, from, words.length, /^(?:days|times|daily|weekly|x|veces|dias)$/);
  const then = words.findIndex((word, at) => at > from + 1 && /^(?:and|to)$/.test(word.text) && firstOf(statement, at + 1, at + 2, 'observable', 'open-act') >= 0 && words[at + 1]?.gap === ' ');
  return hasAmount && then < 0;
}

/** `Read 180 daily for 45 minutes`: a name with a number, or one in capitals, and the minutes it is used. */
function isNamedProgram(statement: ReadStatement, at: number): boolean {
  const { text, words } = statement;
  const isName = /[A-Z]/.test(text[words[at]?.start ?? 0] ?? '');
  return isName && firstOf(statement, at, words.length, 'time-short') >= 0;
}

/** `The aide will check his planner`: what staff do is no goal of the child's. */
export function isStaffAct(statement: ReadStatement): boolean {
  const will = statement.words.findIndex((word) => word.text === 'will');
  if (will >= 0 && statement.words[will + 1]?.text === 'be' && /ed$|^given$|^taught$|^shown$/.test(statement.words[will + 2]?.text ?? '') && !/^(?:rated|scored|employed|enrolled|hired|accepted|licensed|trained|certified|engaged|marked|graded|completed|finished|understood|seated)$/.test(statement.words[will + 2]?.text ?? '')) return true;
  if (will >= 0 && statement.words[will + 1]?.text === 'receive' && hasWord(statement.words, will + 2, will + 6, /^(?:instruction|services?|therapy|support|supports|help|tutoring|minutes|counseling|training|intervention)$/)) return true;
  if (will >= 0 && statement.words[will + 1]?.text === 'receive' && firstOf(statement, 0, statement.words.length, 'score-word', 'rubric', 'rubric-level') < 0) return true;
  return will > 0 && will < 5 && statement.words[will]?.gap === ' ' && firstOf(statement, Math.max(0, will - 2), will, 'staff') >= 0;
}
