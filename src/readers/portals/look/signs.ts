/** True when an element with one of these ids is in the page. Answered from the browser's own index. */
export function hasId(document: Document, ...ids: readonly string[]): boolean {
  return ids.some((id) => document.getElementById(id) !== null);
}

/** True when an element with one of these classes is in the page. Far cheaper than a selector list on a long page. */
export function hasClass(document: Document, ...names: readonly string[]): boolean {
  return names.some((name) => document.getElementsByClassName(name).item(0) !== null);
}

/** True when one of these tags, mostly custom elements, is in the page. */
export function hasTag(document: Document, ...tags: readonly string[]): boolean {
  return tags.some((tag) => document.getElementsByTagName(tag).item(0) !== null);
}

/** True when an element fits one of these selectors. Asked one by one: browsers take far longer over a list of them. */
export function hasElement(document: Document, ...selectors: readonly string[]): boolean {
  return selectors.some((selector) => document.querySelector(selector) !== null);
}
