import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { childrenIn } from '../casefile/children-in.ts';
import { firstNameIn } from '../casefile/told-by-child.ts';
import { DEFAULT_PREFERENCES, type ParentLanguage, type Preferences } from '../casefile/preferences.ts';
import type { SessionCase } from '../casefile/session-case.ts';
import type { Words } from '../i18n/words.ts';
import type { LanternPort } from './port.ts';
import { useKept } from './use-kept.ts';
import { loadedWords, useWords } from './use-words.ts';

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

/** Shows its children the case of one child only: counts, good news and places follow from what they are handed. */
export function LitFor({ kase, children }: { readonly kase: SessionCase; readonly children: ComponentChildren }): VNode {
  const lit = useLit();
  const narrowed = useMemo<Lit>(() => {
    const [one] = childrenIn(kase);
    // The nickname was given to one child: with several, each goes by the name its own pages print.
    if (childrenIn(lit.kase).length < 2 || one.printed === null) return { ...lit, kase };
    const nickname = firstNameIn(one.printed);
    return { ...lit, kase, child: nickname, preferences: { ...lit.preferences, nickname } };
  }, [lit, kase]);
  return <Context.Provider value={narrowed}>{children}</Context.Provider>;
}

/** The parent's language: their own choice, else the browser's when it is one of ours, else English. */
export const languageFor = (preferences: Preferences, browserLanguage: string): ParentLanguage =>
  preferences.language ?? (browserLanguage.toLowerCase().startsWith('es') ? 'es' : 'en');

/** What a page needs before its first screen. */
export interface FirstLight {
  readonly preferences: Preferences;
  readonly kase: SessionCase;
  readonly words: Words;
}

/** Asks for all of it at once, so that a page is drawn once, whole. Words start to load before the choices are known. */
export async function firstLight(port: LanternPort): Promise<FirstLight> {
  const likely = languageFor(DEFAULT_PREFERENCES, port.browserLanguage);
  const early = loadedWords(port, likely);
  const [preferences, kase] = await Promise.all([port.preferences.get(), port.session.get()]);
  const language = languageFor(preferences, port.browserLanguage);
  return { preferences, kase, words: await (language === likely ? early : loadedWords(port, language)) };
}

interface LightedProps {
  readonly port: LanternPort;
  /** Message key. */
  readonly title: string;
  readonly first?: FirstLight;
  readonly children: ComponentChildren;
}

/** Shows its children once the words, the choices and the case are there, and keeps `<html lang>` and the title true. */
export function Lighted({ port, title, first, children }: LightedProps): VNode | null {
  const preferences = useKept(port.preferences, first?.preferences);
  const kase = useKept(port.session, first?.kase);
  // Words start to load before the choices are known, in the language the parent most likely has.
  const language = languageFor(preferences ?? DEFAULT_PREFERENCES, port.browserLanguage);
  const loaded = useWords(port, language, first?.words);
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
