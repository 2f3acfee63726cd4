/**
 * The elements under a root that fit any of these selectors, in the page's order. Each selector is asked by itself and the
 * answers are merged: browsers keep an index for one name, and walk a long page for a list of them.
 */
export function inOrder(root: ParentNode, selectors: readonly string[]): Element[] {
  const answers = selectors.map((selector) => [...root.querySelectorAll(selector)]).filter((found) => found.length > 0);
  if (answers.length < 2) return answers[0] ?? [];
  return [...new Set(answers.flat())].sort((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));
}
