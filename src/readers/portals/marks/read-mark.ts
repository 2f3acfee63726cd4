import { remember } from '../look/remember.ts';
import { codeOfWords } from './mark-words.ts';

/** What the characters of a printed mark say, before the scale of its column is known. */
export interface PrintedMark {
  readonly raw: string;
  /** `none`: the page prints that there is no mark. `unread`: there is text, and it is not a mark we know. */
  readonly state: 'mark' | 'none' | 'unread';
  /** Normalised letter or code: `B-`, `INC`, `NP`. */
  readonly letter: string | null;
  /** A number printed with a percent sign, or beside a letter. */
  readonly percent: number | null;
  /** A number alone: a percent, a level or an IB mark, as the column tells. */
  readonly number: number | null;
  /** `9/12`, `9 out of 12`. */
  readonly points: { readonly score: number; readonly possible: number } | null;
}

const NO_MARK =
  /^(?:[-_.*\s]*|\[ ?i? ?\]|\( ?\)|n\/?a|n\.a\.|n\/d|ng|nm|nyg|tbd|none|null|undefined|no (?:grades?|marks?|scores?|data|average)(?: (?:yet|available|posted|entered))?|not (?:yet )?(?:graded|available|scored|posted|assessed|entered)|ungraded|pending|no disponible|sin (?:calificaci[oó]n|calificaciones|nota|notas|calificar)|no calificado|pendiente)$/i;
// Numbers have no sign for thousands, and a decimal point or comma.
const PERCENT = /(\d{1,3}(?:[.,]\d{1,4})?) ?%/g;
const POINTS = /(\d{1,5}(?:[.,]\d{1,4})?) ?(?:\/|out of|of|de) ?(\d{1,5}(?:[.,]\d{1,4})?)/i;
const LONE_NUMBER = /(?<![\d.,/])\d{1,3}(?:[.,]\d{1,4})?(?![\d.,/%])/g;
const LETTER = /(?<![A-Za-zÀ-ÿ])[A-FOSUGN] ?(?:\+{1,2}|-{1,2}(?![\d]))?(?![A-Za-zÀ-ÿ])/g;
const CODE = /(?<![A-Za-zÀ-ÿ])(?:INC|I|IP|PS|P|CR|NC|NP|WF|WP|W|AU|MED|AD|PR|EX|DV|BG|M|T|X|Z|NE|AP|ME|EE)(?![A-Za-zÀ-ÿ])/g;
const FILLER = /^(?:[\s():;,|/=.*^~]|-|\b(?:current|overall|grade|mark|score|average|avg|course|total|final|term|student|classwork|class|posted|in-?progress|percent|pct|letter|mp|promedio|calificaci[oó]n|nota|actual|porcentaje|letra)\b)*$/i;

/**
 * Reads one printed mark: letter, percent, both in any order, a lone number, points, a code, or a sign for "no mark".
 * Never guesses: text with anything else in it is `unread`. Blank is `none`, never zero. Source: portals.md, Notation.
 */
export const readMark: (text: string) => PrintedMark = remember((text) => {
  const raw = text.length > 200 ? text : text.replace(/\s+/g, ' ').trim();
  const nothing = { raw, letter: null, percent: null, number: null, points: null } as const;
  if (raw.length > 90) return { ...nothing, state: 'unread' };
  const plain = once(plainSigns(raw));
  if (plain.length > 60) return { ...nothing, state: 'unread' };
  if (NO_MARK.test(plain)) return { ...nothing, state: 'none' };

  const word = codeOfWords(plain);
  if (word !== null) return { ...nothing, state: 'mark', letter: word };

  const percents = unique(plain.match(PERCENT));
  let rest = plain.replace(PERCENT, ' ');
  const pointed = POINTS.exec(rest);
  if (pointed !== null) rest = rest.replace(pointed[0], ' ');
  const letters = unique(rest.match(LETTER)?.map((letter) => letter.replace(/ /g, '')) ?? null);
  rest = rest.replace(LETTER, ' ');
  const codes = letters.length > 0 ? [] : unique(rest.match(CODE));
  if (letters.length === 0) rest = rest.replace(CODE, ' ');
  const numbers = unique(rest.match(LONE_NUMBER));
  rest = rest.replace(LONE_NUMBER, ' ');
  if (!FILLER.test(rest) || percents.length > 1 || letters.length + codes.length > 1 || numbers.length > 1) return { ...nothing, state: 'unread' };

  const points = pointed === null ? null : { score: toNumber(pointed[1]), possible: toNumber(pointed[2]) };
  const letter = letters[0] ?? codes[0] ?? null;
  const number = numbers[0] === undefined ? null : toNumber(numbers[0]);
  const percent = percents[0] === undefined ? besideLetter(letter, number) : toNumber(percents[0].replace('%', ''));
  if (letter === null && percent === null && number === null) {
    if (points === null) return { ...nothing, state: 'unread' };
    return { ...nothing, state: points.possible === 0 ? 'none' : 'mark', points };
  }
  if (percents[0] !== undefined && number !== null && number !== percent) {
    if (letter === null) return { ...nothing, state: 'unread' };
  }
  return { raw, state: 'mark', letter, percent, number: letter === null && percents[0] === undefined ? number : null, points };
});

/** One sign for every dash, space and quote; "B minus" said beside B- is dropped. */
export function plainSigns(text: string): string {
  const signs = text
    .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D\u00AD]/g, '-')
    .replace(/[\uFF0B\u207A]/g, '+')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/\uFF05/g, '%')
    .replace(/(?<=[\dA-F%)+-]) (?:\(?as of|(?:last )?updated|posted)\b.*$/i, '')
    // A trend and how far: 64% ▼ 3.
    .replace(/(?<=.)\s*[▲-▽↑↓][\s\d.%]*$|[▲-▽↑↓]/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return signs
    .replace(/(?<![A-Za-z])([A-F]) ?(?:minus|menos)(?![a-z])/gi, '$1-')
    .replace(/(?<![A-Za-z])([A-F]) ?(?:plus|m[aá]s)(?![a-zA-Z])/gi, '$1+');
}

/** `A- 90% A- 90%`, as responsive pages repeat it, is one mark. */
function once(text: string): string {
  const words = text.split(' ');
  if (words.length % 2 !== 0) return text;
  const half = words.slice(0, words.length / 2).join(' ');
  return half !== '' && text === `${half} ${half}` ? half : text;
}

function besideLetter(letter: string | null, number: number | null): number | null {
  if (letter === null || number === null) return null;
  // "A 4.0" prints quality points, not a percent.
  return number <= 5 && /^[A-D]/.test(letter) ? null : number;
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '').trim().replace(',', '.'));
}

function unique(found: readonly string[] | null): string[] {
  return [...new Set(found ?? [])];
}
