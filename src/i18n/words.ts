import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import type { ParentLanguage } from '../casefile/preferences.ts';
import { dayInWords } from './days.ts';
import { emphasise, guard, strip, strong } from './emphasis.ts';

export type WordValue = string | number;
export type WordValues = Readonly<Record<string, WordValue>>;

/** A stretch of a message: plain words, or words to set in bold. */
export type Piece = string | { readonly bold: string };

/** The words of one language. Call it for a plain string. */
export interface Words {
  /** The message of `key` with its values; the key itself when no locale has it. Strings that are ISO days are written out. */
  (key: string, values?: WordValues): string;
  readonly language: ParentLanguage;
  /** The same message with its own numbers and its `<b>` parts to be set in bold. Names and days stay plain. */
  readonly rich: (key: string, values?: WordValues) => readonly Piece[];
  readonly has: (key: string) => boolean;
  /** `key_1`, `key_2` … as far as they go. */
  readonly numbered: (key: string, values?: WordValues) => readonly string[];
}

/** The tag our numbers and dates follow: US English, and Spanish as it is written in the US. */
export const LOCALE: Readonly<Record<ParentLanguage, string>> = { en: 'en-US', es: 'es-US' };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days are written out before they come here, without a zone: `{x, date, long}` only has to place them. */
const FORMATTERS = {
  getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
  getPluralRules: (...given) => new Intl.PluralRules(...given),
  getDateTimeFormat: () => ({ format: String }) as unknown as Intl.DateTimeFormat,
} satisfies Formatters;

/** A message as it is written, or already taken apart: the build does that, so that pages carry no parser. */
export type Message = string | MessageFormatElement[];

/** Signs that make a message more than plain words: values, tags, plurals, quoted signs. */
const SIGNS = /[{}<#']/;

/** A message without signs needs no parser: it is one literal. */
const takenApart = (message: Message): Message => (typeof message === 'string' && !SIGNS.test(message) ? [{ type: 0, value: message }] : message);

/**
 * Joins messages (ICU MessageFormat, by key) with values. A key missing in `messages` is taken from `fallback`.
 * A message that cannot be parsed or lacks a value is shown as it stands: a page never breaks over a word.
 */
export function createWords(language: ParentLanguage, messages: Readonly<Record<string, Message>>, fallback: Readonly<Record<string, Message>> = {}): Words {
  const compiled = new Map<string, IntlMessageFormat>();

  function format(key: string, values: WordValues, mark: (value: string) => string, bold: (words: string) => string): string {
    const message = messages[key] ?? fallback[key];
    if (message === undefined) return key;
    try {
      let compiledMessage = compiled.get(key);
      if (compiledMessage === undefined) compiled.set(key, (compiledMessage = new IntlMessageFormat(takenApart(message), LOCALE[language], undefined, { formatters: FORMATTERS })));
      const ready: Record<string, WordValue | ((pieces: string[]) => string)> = { b: (pieces) => bold(pieces.join('')) };
      for (const [name, value] of Object.entries(values)) ready[name] = typeof value === 'number' ? round(value) : mark(ISO_DAY.test(value) ? dayInWords(value, LOCALE[language]) : value);
      return String(compiledMessage.format(ready));
    } catch {
      return typeof message === 'string' ? message : key;
    }
  }

  const plain = (key: string, values: WordValues = {}): string => format(key, values, strip, (words) => words);
  const has = (key: string): boolean => key in messages || key in fallback;
  return Object.assign(plain, {
    language,
    has,
    rich: (key: string, values: WordValues = {}) => emphasise(format(key, values, guard, strong)),
    numbered(key: string, values: WordValues = {}) {
      const all: string[] = [];
      while (has(`${key}_${all.length + 1}`)) all.push(plain(`${key}_${all.length + 1}`, values));
      return all;
    },
  });
}

/** Two decimals at most: a value computed in binary should not show it. */
const round = (value: number): number => Math.round(value * 100) / 100;
