/** A page that changes is looked at again this long after, in milliseconds, and no sooner: some pages never rest. */
const PAUSE = 800;

/** Calls back after each burst of changes that are not our own. Answers how to stop. */
export function followChanges(page: Document, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (changes.every(({ type, addedNodes, removedNodes }) => type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs))) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  });
  observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true, attributeFilter: ['hidden', 'class', 'style', 'open'] });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

const isOurs = (node: Node): boolean => (node as Element).localName?.startsWith('iep-lantern') === true;
