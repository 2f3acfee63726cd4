import type { VNode } from 'preact';
import { wordsOfStep } from '../../i18n/finding-words.ts';
import { joinLines } from '../../i18n/letter-words.ts';
import { keyOf, type LetterId } from '../../letters/letter.ts';
import type { GuidePage } from '../../letters/guides/guide.ts';
import { Fold } from '../components/fold.tsx';
import { useLit } from '../lit.tsx';

/** A situation as a path of questions: what this child's papers say to each, then steps and letters, and who decides. */
export function GuideFold({ page, onLetter }: { readonly page: GuidePage; readonly onLetter: (letter: LetterId) => void }): VNode {
  const { words, child } = useLit();
  const say = ({ key, values }: GuidePage['title']): string => words(key, values);
  return (
    <Fold title={say(page.title)} kind="card">
      <div class="guide">
        <p>{say(page.lead)}</p>
        <ol class="guide__path">
          {page.questions.map(({ ask, help, known }) => (
            <li>
              <strong>{say(ask)}</strong>
              <p>{say(help)}</p>
              {known.map((lines) => (
                <p class="guide__known">{joinLines(lines, words)}</p>
              ))}
            </li>
          ))}
        </ol>
        <p class="note">{say(page.state)}</p>
        <h4>{words('ui_next_steps')}</h4>
        <ul class="guide__steps">
          {page.steps.map((step) => (
            <li>{wordsOfStep(step, words, child)}</li>
          ))}
        </ul>
        <div class="actions">
          {page.letters.map((letter) => (
            <button type="button" class="btn btn--small" onClick={() => onLetter(letter)}>
              {words(`${keyOf(letter)}_title`)}
            </button>
          ))}
        </div>
      </div>
    </Fold>
  );
}
