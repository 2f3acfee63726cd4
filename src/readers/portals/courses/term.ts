import { remember } from '../look/remember.ts';

/** What a term label stands for. `conduct` buckets carry behaviour marks and are never a grade. */
export type TermKind = 'now' | 'running' | 'semester' | 'year' | 'exam' | 'conduct';

const CONDUCT = /^(?:[PQ]?C\d|CIT\d?|citizen\w* ?\d?|WH\d|EF\d|conduct ?\d?)$/i;
const NOW = /^(?:overall|en curso)\b|\b(?:current|in-?progress|to date)\b|(?:calificaci\S+|promedio|nota) actual\b/i;
const EXAM = /^(?:[SFM]?[EX]\d?|EX\d|SE\d|ME|FE|FX|EXM?\d?)$|\bexam|\bmid-?term exam|\bfinals?\b.*\bexam|examen/i;
const YEAR = /^(?:Y\d|YR|Y|FG|FIN|FY|F\d|FNL|FA|FAVG)$|\byear\b|\bfinal(?:es)?\b|\bfull\b|\bytd\b|\bannual\b|\baño\b/i;
const SEMESTER = /^(?:S\d|SM\d|SEM ?\d)$|\bsem(?:ester|estre)?\.? ?\d\b|\b(?:1st|2nd|first|second|fall|spring|primer|segundo) sem/i;
const RUNNING =
  /^(?:(?:Q|QTR?|TRI|[MGR]P|I?PR|IP|SW) ?\d|(?:TR?I?|TM|PG?|NW|HX|M)\d|\d ?(?:SW|6W|9W)\d?|[69]W\d?|\d0 semanas|1st|2nd|3rd|4th)$|\b(?:quarter|qtr|term|trimest(?:er|re)|(?:mark(?:ing)?|grading|reporting) period|progress|(?:six|nine|6|9) w(?:ee)?ks?|bimestre|cuatrimestre|cycle|per[ií]odo|interim)\b/i;
const LABEL =
  /\b(?:(?:Q|QTR?|T|TRI|[MGR]P|I?PR|P|SW|S|SEM|Y|F|E|E?X|SE) ?\d|\d(?:SW|9W|6W)|(?:1st|2nd|3rd|first|second|third|fourth|\d+th) (?:quarter|trimester|semester|(?:marking|grading) period|(?:six|nine|6|9) w(?:ee)?ks?)|(?:quarter|(?:trim|sem)est(?:er|re)|term|(?:mark(?:ing)?|grading) period|bimestre|cuatrimestre|progress report|(?:six|nine|6|9) w(?:ee)?ks?|cycle) ?#?\d|(?:primer|segundo|tercer|cuarto)\w* (?:trimestre|semestre|bimestre|cuatrimestre|per[ií]odo)|(?:fall|spring|winter) (?:semester|term|trimester))\b/i;

/** The kind of a column header or task name that is a term, or null when it is not one. */
export const termKind: (label: string) => TermKind | null = remember((label) => {
  const text = label.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 60) return null;
  if (CONDUCT.test(text)) return 'conduct';
  if (EXAM.test(text)) return 'exam';
  if (NOW.test(text)) return 'now';
  if (SEMESTER.test(text)) return 'semester';
  if (RUNNING.test(text)) return 'running';
  return YEAR.test(text) ? 'year' : null;
});

/** The term named inside longer words (`Q2 (10/21 - 12/18)`, `Showing: Quarter 2`), as printed, or null. */
export const termIn: (text: string) => string | null = remember((text) => LABEL.exec(text)?.[0] ?? null);

/** One term of a page: a column, or a task of the same name in every card. */
export interface TermColumn {
  readonly term: string | null;
  /** The page itself marks this term as the current one. */
  readonly current: boolean;
  /** Some course has a mark in it. */
  readonly filled: boolean;
}

const RANK: Readonly<Record<TermKind, number>> = { now: 0, running: 1, semester: 2, year: 3, exam: 4, conduct: 9 };

/** The kind of a term column; a column without a term is the page's own "now". */
export function kindOf(term: string | null): TermKind {
  return term === null ? 'now' : (termKind(term) ?? 'running');
}

/**
 * The index of the current term among columns from left to right, or -1 when none is filled.
 * The page's own marker wins. Then the right-most filled running term; a semester, year or exam column never beats it.
 */
export function chooseTerm(columns: readonly TermColumn[]): number {
  const marked = best(columns, (column) => column.current);
  return marked >= 0 ? marked : best(columns, (column) => column.filled);
}

function best(columns: readonly TermColumn[], fits: (column: TermColumn) => boolean): number {
  let found = -1;
  let foundRank = RANK.conduct;
  columns.forEach((column, index) => {
    if (!fits(column)) return;
    const rank = RANK[kindOf(column.term)];
    if (rank < RANK.conduct && rank <= foundRank) {
      found = index;
      foundRank = rank;
    }
  });
  return found;
}
