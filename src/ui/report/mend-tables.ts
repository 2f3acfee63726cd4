/**
 * pdf.js tells screen readers a page's tables from the file's tags. Browsers that print PDFs hang a table's drawn borders
 * straight into the table, where only rows may be; such a piece is set before the table. Answers how to stop watching.
 */
export function mendTables(paper: HTMLElement): () => void {
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof HTMLElement && node.classList.contains('structTree')) mend(node);
    }
  });
  watch.observe(paper, { childList: true, subtree: true });
  return () => watch.disconnect();
}

function mend(tree: HTMLElement): void {
  for (const piece of tree.querySelectorAll('[role="table"] > [aria-owns]:not([role]), [role="rowgroup"] > [aria-owns]:not([role]), [role="row"] > [aria-owns]:not([role])')) {
    piece.closest('[role="table"]')?.before(piece);
  }
}
