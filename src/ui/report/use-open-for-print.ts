import { useEffect } from 'preact/hooks';

/** Folds print open, and close again after. Not every browser opens them from the style sheet. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll('details')].filter((fold) => !fold.open);
      for (const fold of opened) fold.open = true;
    };
    const close = (): void => {
      for (const fold of opened) fold.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
