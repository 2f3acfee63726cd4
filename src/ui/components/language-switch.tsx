import type { VNode } from 'preact';
import type { ParentLanguage } from '../../casefile/preferences.ts';
import { useLit } from '../lit.tsx';

const LANGUAGES: readonly { readonly code: ParentLanguage; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
];

/** Two words, one tap, in the same place on every screen. `whole` writes the names out. */
export function LanguageSwitch({ whole = false }: { readonly whole?: boolean }): VNode {
  const { port, words } = useLit();
  return (
    <div class="lang" role="group" aria-label={words('ui_language')}>
      {LANGUAGES.map(({ code, name }) => (
        <button type="button" lang={code} aria-pressed={words.language === code} aria-label={whole ? undefined : `${code.toUpperCase()}, ${name}`} onClick={() => void port.preferences.set({ language: code })}>
          {whole ? name : code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
