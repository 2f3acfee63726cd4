import { useEffect, useState } from 'preact/hooks';
import type { ParentLanguage } from '../casefile/preferences.ts';
import { createWords, type Words } from '../i18n/words.ts';
import type { LanternPort } from './port.ts';

/** The words of a language, with English behind them. Null until they are there; while another language loads, the old words stay. */
export function useWords(port: LanternPort, language: ParentLanguage): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const [messages, english] = await Promise.all([port.words(language), language === 'en' ? {} : port.words('en')]);
      if (wanted) setWords(() => createWords(language, messages, english));
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [port, language]);
  return words;
}
