import type { Mark, Scale } from '../../../analyzer/model/mark.ts';
import type { PrintedMark } from './read-mark.ts';

const STANDARDS_WORDS = /standard|proficien|learning target|mastery|competenc|rubric|est[aá]ndar|dominio/i;
const IB_WORDS = /\bMYP\b|\bIB\b|\bDP\b|baccalaureate|criteri(?:on|a)/;
const LETTERS = /^[A-D][+-]{0,2}$/;
const ELEMENTARY = /^[OGN]$/;

/**
 * The marks of one page with their scale. Decided by the words above the marks first, then by the other marks;
 * what stays open is `unknown`, which is shown and never judged.
 * @param words header words of the marks' columns, task names, page title
 */
export function withScales(printed: readonly PrintedMark[], words: string): Mark[] {
  const company = companyOf(printed, words);
  return printed.map((mark) => withScale(mark, company));
}

interface Company {
  readonly standards: boolean;
  readonly ib: boolean;
  readonly letters: boolean;
  readonly failLetter: boolean;
  readonly elementary: boolean;
  readonly passFail: boolean;
  readonly levels: boolean;
  readonly hundred: boolean;
}

function companyOf(printed: readonly PrintedMark[], words: string): Company {
  const marks = printed.filter((mark) => mark.state === 'mark');
  const letters = marks.map((mark) => mark.letter ?? '').filter((letter) => letter !== '');
  const numbers = marks.map((mark) => mark.number).filter((number) => number !== null);
  const levels = [...numbers, ...letters.filter((letter) => /^\d/.test(letter)).map(Number)];
  const percents = marks.some((mark) => mark.percent !== null);
  const small = levels.length > 0 && levels.every((level) => level <= 4 && (level * 2) % 1 === 0);
  const standards = STANDARDS_WORDS.test(words);
  const ib = IB_WORDS.test(words);
  const plusMinus = letters.some((letter) => /^[A-D][+-]/.test(letter));
  return {
    standards,
    ib,
    letters: letters.some((letter) => LETTERS.test(letter)),
    failLetter: letters.includes('F'),
    elementary: !plusMinus && !percents && (letters.some((letter) => ELEMENTARY.test(letter)) || (letters.includes('M') && !letters.includes('F'))),
    passFail: letters.some((letter) => /^(?:P|CR|PS)$/.test(letter)),
    levels: small && !percents && (standards || levels.length >= 3) && !ib,
    hundred: numbers.some((number) => number > 20) && Math.max(...numbers, 0) <= 150,
  };
}

function withScale(mark: PrintedMark, company: Company): Mark {
  const { raw, letter, percent, number } = mark;
  if (mark.state === 'none') return { raw: '', letter: null, percent: null, scale: 'unknown' };
  if (mark.state !== 'mark') return { raw, letter: null, percent: null, scale: 'unknown' };
  if (letter !== null && /^\d/.test(letter)) return { raw, letter, percent: null, scale: company.ib ? 'ib' : 'standards' };
  if (letter !== null) return { raw, letter, percent, scale: scaleOfLetter(letter, percent, company) };
  if (percent !== null) return { raw, letter: null, percent, scale: 'percent' };
  if (number === null) return { raw, letter: null, percent: null, scale: 'unknown' };
  if (company.ib && number <= 8) return { raw, letter: String(number), percent: null, scale: 'ib' };
  if (company.levels) return { raw, letter: String(number), percent: null, scale: 'standards' };
  // A small number among percents may be a level or an empty course shown as 0.
  if (company.hundred && number > 5) return { raw, letter: null, percent: number, scale: 'percent' };
  return { raw, letter: null, percent: null, scale: 'unknown' };
}

function scaleOfLetter(letter: string, percent: number | null, company: Company): Scale {
  if (LETTERS.test(letter)) {
    if (percent !== null || /[+-]/.test(letter)) return 'letter';
    return company.elementary || company.standards || company.ib ? 'unknown' : 'letter';
  }
  switch (letter) {
    case 'F':
      if (company.elementary || company.standards) return percent === null ? 'unknown' : 'letter';
      return company.passFail && !company.letters && percent === null ? 'pass-fail' : 'letter';
    case 'F+':
    case 'F-':
      return 'letter';
    case 'E':
      // Excellent, excused or the lowest letter: a low percent or the letters around it tell, else it stays open.
      if (percent !== null) return percent < 70 ? 'letter' : percent >= 85 ? 'elementary' : 'unknown';
      if (company.elementary) return 'elementary';
      return company.letters && !company.failLetter ? 'letter' : 'unknown';
    case 'U':
      if (percent !== null) return percent < 70 ? 'letter' : 'unknown';
      if (company.elementary) return 'elementary';
      return company.letters ? 'pass-fail' : 'elementary';
    case 'S':
      return company.letters && !company.elementary ? 'pass-fail' : 'elementary';
    case 'O':
    case 'G':
    case 'N':
      return company.elementary ? 'elementary' : 'unknown';
    case 'P':
      return company.elementary || company.standards ? 'unknown' : 'pass-fail';
    case 'PS':
    case 'CR':
    case 'NC':
    case 'WF':
      return 'pass-fail';
    case 'NP':
      return company.standards ? 'unknown' : company.letters || company.passFail ? 'pass-fail' : 'unknown';
    default:
      return 'unknown';
  }
}
