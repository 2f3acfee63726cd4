import { useLayoutEffect, useState } from 'preact/hooks';
import type { ParentLanguage } from '../casefile/preferences.ts';
import { createWords, type Words } from '../i18n/words.ts';
import type { LanternPort } from './port.ts';

/** The words of a language, as the build made them: both languages have every key. */
export const loadedWords = async (port: LanternPort, language: ParentLanguage): Promise<Words> => createWords(language, await port.words(language));

/** The words of a language. Null until they are there; while another language loads, the old words stay. */
export function useWords(port: LanternPort, language: ParentLanguage, first: Words | null = null): Words | null {
  const [words, setWords] = useState<Words | null>(() => first);
  useLayoutEffect(() => {
    if (words?.language === language) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadedWords(port, language);
      if (wanted) setWords(() => loaded);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [port, language]);
  return words;
}
