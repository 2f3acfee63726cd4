/** The page around a same-origin frame, where portals print the child's name; a page that stands alone is its own. */
export function outerOf(document: Document): Document {
  return document.defaultView?.frameElement?.ownerDocument ?? document;
}
