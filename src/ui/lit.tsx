import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { DEFAULT_PREFERENCES, type ParentLanguage, type Preferences } from '../casefile/preferences.ts';
import type { SessionCase } from '../casefile/session-case.ts';
import type { Words } from '../i18n/words.ts';
import type { LanternPort } from './port.ts';
import { useKept } from './use-kept.ts';
import { useWords } from './use-words.ts';

/** What every screen has at hand: the browser's side, the words, the parent's choices, the case. */
export interface Lit {
  readonly port: LanternPort;
  readonly words: Words;
  readonly preferences: Preferences;
  readonly kase: SessionCase;
  /** What to call the child: the nickname, else "your child". */
  readonly child: string;
}

const Context = createContext<Lit | null>(null);

export function useLit(): Lit {
  const lit = useContext(Context);
  if (lit === null) throw new Error('useLit is called outside Lighted');
  return lit;
}

/** The parent's language: their own choice, else the browser's when it is one of ours, else English. */
export const languageFor = (preferences: Preferences, browserLanguage: string): ParentLanguage =>
  preferences.language ?? (browserLanguage.toLowerCase().startsWith('es') ? 'es' : 'en');

/** Shows its children once the words, the choices and the case are there, and keeps `<html lang>` and the title true. */
export function Lighted({ port, title, children }: { readonly port: LanternPort; readonly title: string; readonly children: ComponentChildren }): VNode | null {
  const preferences = useKept(port.preferences);
  const kase = useKept(port.session);
  // Words start to load before the choices are known, in the language the parent most likely has.
  const language = languageFor(preferences ?? DEFAULT_PREFERENCES, port.browserLanguage);
  const loaded = useWords(port, language);
  const begun = useRef(false);
  const words = loaded !== null && (begun.current || (preferences !== null && loaded.language === language)) ? loaded : null;
  begun.current ||= words !== null;
  const lit = useMemo<Lit | null>(
    () => (preferences === null || kase === null || words === null ? null : { port, words, preferences, kase, child: preferences.nickname === '' ? words('ui_your_child') : preferences.nickname }),
    [port, preferences, kase, words],
  );
  useLayoutEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language;
    document.title = words(title);
  }, [words, title]);
  return lit === null ? null : <Context.Provider value={lit}>{children}</Context.Provider>;
}
