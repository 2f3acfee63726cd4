/** Opens an item of the list with every fold around it. Answers it, or null when it is not there. */
export function openItem(id: string): HTMLDetailsElement | null {
  const item = document.getElementById(id);
  if (!(item instanceof HTMLDetailsElement)) return null;
  for (let fold: Element | null | undefined = item; fold instanceof HTMLDetailsElement; fold = fold.parentElement?.closest('details')) fold.open = true;
  return item;
}

/** From the paper to the list: opens the finding and moves focus to its first line. */
export function goToItem(id: string): void {
  const item = openItem(id);
  item?.scrollIntoView({ block: 'start' });
  item?.querySelector('summary')?.focus({ preventScroll: true });
}

/** The id of a finding's item. */
export const itemId = (number: number): string => `finding-${number}`;
