import type { VNode } from 'preact';
import type { LetterText } from '../../i18n/letter-words.ts';
import { useLit } from '../lit.tsx';

/** The same letter for the parent to read. It follows the letter as it was written, not what was changed since. */
export function LetterInSpanish({ text, edited }: { readonly text: LetterText; readonly edited: boolean }): VNode {
  const { words } = useLit();
  return (
    <section class="letterside">
      <h3>{words('letter_ui_spanish')}</h3>
      <div class="card lettersheet lettersheet--es">
        <div lang="es">
          <p class="lettersubject">{text.subject}</p>
          {text.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
        {edited ? <p class="lettersheet__note">{words('letter_ui_spanish_unchanged')}</p> : null}
      </div>
    </section>
  );
}
