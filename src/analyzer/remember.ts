/**
 * Computes once per record: the same answer, without asking again. Records never change, so nothing goes stale, and what
 * is known of a record goes when the record goes. `rest` has to follow from the record (its document's language).
 */
export function remember<Key extends object, Rest extends readonly unknown[], Value>(compute: (key: Key, ...rest: Rest) => Value): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key, ...rest);
    known.set(key, { value });
    return value;
  };
}
