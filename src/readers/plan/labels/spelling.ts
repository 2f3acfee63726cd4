const SHORTEST = 5;
const LONG = 9;

/**
 * Finds the known word that a misspelt word stands for: one letter changed, added or missing, two in words of nine letters and more.
 * Form scans read `l` for `I` and drop letters; shorter words are too easily mistaken for each other.
 */
export function speller(known: Iterable<string>): (word: string) => string {
  let byLength: Map<number, string[]> | null = null;
  const found = new Map<string, string>();
  return (word) => {
    if (word.length < SHORTEST) return word;
    const before = found.get(word);
    if (before !== undefined) return before;
    const meant = nearest(word);
    found.set(word, meant);
    return meant;
  };

  function nearest(word: string): string {
    byLength ??= Map.groupBy(known, ({ length }) => length);
    const most = word.length < LONG ? 1 : 2;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of byLength.get(length) ?? []) if (isWithin(word, candidate, most)) return candidate;
    }
    return word;
  }
}

/** True when two words differ by at most `most` letters and share their first or last one. */
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
