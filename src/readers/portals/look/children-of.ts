/** An element's children in order. In a form, a box named `children` takes the place of that list. */
export function childrenOf(element: Element): readonly Element[] {
  if (element.localName !== 'form') return [...element.children];
  const children: Element[] = [];
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) children.push(child);
  return children;
}

/** One of them, by its place; long lists are not copied for it. */
export const childAt = (element: Element, index: number): Element | null => (element.localName === 'form' ? (childrenOf(element)[index] ?? null) : element.children.item(index));
