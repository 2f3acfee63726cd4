import { useEffect, useState } from 'preact/hooks';
import { createWords, type Words } from '../../i18n/words.ts';
import { useLit } from '../lit.tsx';

/** A letter is shown in both languages at once: for the school in English, for the parent in Spanish. Null until both are there. */
export function useBothWords(): { readonly en: Words; readonly es: Words } | null {
  const { port } = useLit();
  const [both, setBoth] = useState<{ readonly en: Words; readonly es: Words } | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const [en, es] = await Promise.all([port.words('en'), port.words('es')]);
      if (wanted) setBoth({ en: createWords('en', en), es: createWords('es', es, en) });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [port]);
  return both;
}
