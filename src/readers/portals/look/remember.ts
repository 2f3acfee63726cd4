/**
 * Keeps the answers of a pure function of one text. Portal pages repeat the same few marks, header words and classes
 * thousands of times. Forgets everything at `most` texts, so that a hostile page cannot fill the memory.
 */
export function remember<Answer>(answer: (text: string) => Answer, most = 3000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
