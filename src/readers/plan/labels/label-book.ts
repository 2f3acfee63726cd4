import { areaIn, isAreaName, isAreaWord } from './area-words.ts';
import type { Concept, Labels } from './concept.ts';
import { askedBy } from './questions.ts';
import { isFiller, isOrdinal, keyOf, labelWords } from './words.ts';

/** What a printed label was recognised as. */
export interface LabelHit {
  /** What it can ask for; the section it stands in decides. */
  readonly concepts: readonly Concept[];
  /** The number it carries: 2 in "Goal 2 of 3". */
  readonly ordinal: number | null;
  /** Where an area's name stands in the label, end exclusive: "Reading" in "Reading Goal". */
  readonly area: readonly [start: number, end: number] | null;
}

/** `loose` also accepts misspelt words and questions: only for what looks like a label (a colon, bold, a header cell). */
export type Strictness = 'exact' | 'loose';

export interface LabelBook {
  readonly byKey: ReadonlyMap<string, readonly Concept[]>;
  readonly vocabulary: ReadonlySet<string>;
  readonly spaced: (text: string) => readonly Concept[] | null;
  readonly find: (text: string, strictness: Strictness) => LabelHit | null;
  /** The longest beginning of a header's words that is a label. Headers often go on with instructions. */
  readonly findPrefix: (text: string) => (LabelHit & { readonly words: number }) | null;
}

const LONGEST_LABEL = 130;

/** The labels of a form and, behind them, those of another book. What the form says of a label goes first. */
export function labelBook(labels: Labels, behind: LabelBook | null): LabelBook {
  const byKey = new Map(behind?.byKey);
  const vocabulary = new Set(behind?.vocabulary);
  for (const [concept, names] of Object.entries(labels) as [Concept, readonly string[]][]) {
    for (const name of names) {
      const words = labelWords(name);
      for (const word of words) vocabulary.add(word);
      const key = keyOf(words);
      const known = byKey.get(key) ?? [];
      if (!known.includes(concept)) byKey.set(key, behind === null ? [...known, concept] : [concept, ...known]);
    }
  }
  const squeezed = new Map<string, readonly Concept[]>();
  for (const names of Object.values(labels)) for (const name of names) if (name.length > 9) squeezed.set(squeeze(name), byKey.get(keyOf(labelWords(name))) ?? []);
  let byLength: Map<number, string[]> | null = null;

  const isKnown = (word: string): boolean => vocabulary.has(word) || isFiller(word) || isOrdinal(word) || isAreaWord(word);

  function find(text: string, strictness: Strictness): LabelHit | null {
    if (text.length > LONGEST_LABEL) return strictness === 'loose' ? asked(text) : null;
    let words = labelWords(text);
    const unknown = words.filter((word) => !isKnown(word)).length;
    if (unknown > 0) {
      if (strictness === 'exact') return withoutAside(text, strictness);
      if (unknown <= 2) words = words.map((word) => (isKnown(word) ? word : spelled(word)));
    }
    return byWords(text, words) ?? withoutAside(text, strictness) ?? (strictness === 'loose' ? (wronglySpaced(text) ?? longBeginning(text) ?? asked(text)) : null);
  }

  /** Letters set apart or words run together: "A N N U A L GOALS", "EXTENDED SCHOOLYEAR". */
  function wronglySpaced(text: string): LabelHit | null {
    const concepts = spaced(text);
    return concepts === null ? null : { concepts, ordinal: ordinalIn(text), area: null };
  }

  function spaced(text: string): readonly Concept[] | null {
    return squeezed.get(squeeze(text)) ?? behind?.spaced(text) ?? null;
  }

  /** A label that goes on with words of its own: "Academic and functional needs related to the disability". */
  function longBeginning(text: string): LabelHit | null {
    const hit = findPrefix(text);
    return hit !== null && hit.words >= 3 ? hit : null;
  }

  function byWords(text: string, words: readonly string[]): LabelHit | null {
    const key = keyOf(words);
    if (key === '') return null;
    const whole = byKey.get(key);
    if (whole !== undefined) {
      const names = whole[0] === 'area' && isAreaName(text) && !ASKS_FOR_AREA.test(text);
      return { concepts: whole, ordinal: ordinalIn(text), area: names ? [0, text.length] : null };
    }
    if (isAreaName(text)) return { concepts: ['area'], ordinal: ordinalIn(text), area: [0, text.length] };
    const area = areaIn(text);
    if (area === null) return null;
    const rest = byKey.get(keyOf(labelWords(`${text.slice(0, area[0])} ${text.slice(area[1])}`)));
    return rest === undefined || !rest.some(mayNameArea) ? null : { concepts: rest.filter(mayNameArea), ordinal: ordinalIn(text), area };
  }

  function withoutAside(text: string, strictness: Strictness): LabelHit | null {
    const open = text.indexOf('(');
    if (open < 3) return null;
    const close = text.indexOf(')', open);
    const rest = close < 0 ? text.slice(0, open) : `${text.slice(0, open)} ${text.slice(close + 1)}`;
    return rest.trim().length < 3 ? null : find(rest, strictness);
  }

  function asked(text: string): LabelHit | null {
    const concept = askedBy(text);
    return concept === null ? null : { concepts: [concept], ordinal: null, area: null };
  }

  /** The label word that a misspelt word stands for, or the word itself. */
  function spelled(word: string): string {
    if (word.length < 5) return word;
    const most = word.length < 9 ? 1 : 2;
    byLength ??= Map.groupBy(vocabulary, (known) => known.length);
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of byLength.get(length) ?? []) if (isWithin(word, known, most)) return known;
    }
    return word;
  }

  function findPrefix(text: string): ReturnType<LabelBook['findPrefix']> {
    const words: string[] = [];
    let best: ReturnType<LabelBook['findPrefix']> = null;
    for (const match of text.slice(0, 160).matchAll(/\S+/g)) {
      const parts = labelWords(match[0]);
      if (!parts.every(isKnown)) break;
      words.push(...parts);
      const end = match.index + match[0].length;
      const concepts = byKey.get(keyOf(words));
      if (concepts !== undefined) best = { concepts, ordinal: ordinalIn(text.slice(0, end)), area: null, words: keyOf(words).split(' ').length };
    }
    return best;
  }

  return { byKey, vocabulary, spaced, find, findPrefix };
}

const ASKS_FOR_AREA = /\b(?:areas?|domains?|subjects?|[aá]reas?)\b/i;

const squeeze = (text: string): string => text.toLowerCase().replaceAll(/[^a-zá-ú]/g, '');

const mayNameArea = (concept: Concept): boolean => concept.startsWith('goal.') || concept.startsWith('level.') || concept === 'section.present-levels' || concept === 'section.goals';

function ordinalIn(text: string): number | null {
  const match = /(?:#|no\.?|number|\s|^)\s?(\d{1,2})\b(?!\s*(?:st|nd|rd|th|month|year|%))/i.exec(text);
  return match === null ? null : Number(match[1]);
}

/** True when two words differ by at most `most` changed, added or missing letters. */
function isWithin(one: string, other: string, most: number): boolean {
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const value = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return false;
    above = current;
  }
  return (above[other.length] ?? most + 1) <= most;
}
