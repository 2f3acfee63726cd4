import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { blanksIn, bodyOf, wordsIn, wordsOfDraft } from '../../i18n/letter-words.ts';
import type { Words } from '../../i18n/words.ts';
import { type Draft, keyOf } from '../../letters/letter.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import { LetterInSpanish } from './letter-in-spanish.tsx';
import { mailDraft } from './mail-draft.ts';
import { saveDocx } from './save-docx.ts';

export interface LetterEdit {
  readonly subject: string;
  readonly body: string;
}

interface LetterDeskProps {
  readonly draft: Draft;
  readonly both: { readonly en: Words; readonly es: Words };
  /** What the parent has changed so far, or null. */
  readonly edit: LetterEdit | null;
  readonly onEdit: (edit: LetterEdit) => void;
  readonly onBack: () => void;
}

/** One letter: English to change, copy, print or save; Spanish beside it to read. Nothing is sent from here. */
export function LetterDesk({ draft, both, edit, onEdit, onBack }: LetterDeskProps): VNode {
  const { words } = useLit();
  const [refused, setRefused] = useState(false);
  const written = wordsOfDraft(draft, both.en);
  const { subject, body } = edit ?? { subject: written.subject, body: bodyOf(written) };
  const blanks = blanksIn(`${subject} ${body}`);
  const save = (): void => {
    saveDocx(draft.letter, subject, body).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <section class="letterdesk">
      <button type="button" class="btn btn--quiet btn--small letterdesk__back" onClick={onBack}>
        {words('letter_ui_back')}
      </button>
      <h2 tabIndex={-1} class="letterdesk__title">
        {words(`${keyOf(draft.letter)}_title`)}
      </h2>
      <p class="lead">
        {words(`${keyOf(draft.letter)}_about`)} {words('letter_ui_change')}
      </p>
      <div class="lettertools">
        <p role="status">
          <span class={blanks === 0 ? undefined : 'blank'}>{words('letter_ui_blanks', { count: blanks })}</span> {words('letter_ui_words', { count: wordsIn(body) })}
        </p>
        <CopyButton text={`${subject}\n\n${body}`} label={words('letter_ui_copy')} />
        <button type="button" class="btn btn--small" onClick={() => print()}>
          <Icon name="print" /> {words('letter_ui_print')}
        </button>
        <button type="button" class="btn btn--small" onClick={save}>
          <Icon name="save" /> {words('letter_ui_save')}
        </button>
        <a class="btn btn--small" href={mailDraft(subject, body)}>
          <Icon name="pen" /> {words('letter_ui_mail')}
        </a>
      </div>
      {refused ? (
        <p class="note" role="alert">
          {words('letter_ui_refused')}
        </p>
      ) : null}
      <div class="lettersides">
        <section class="letterside">
          <h3>{words('letter_ui_english')}</h3>
          <div class="card lettersheet">
            <label class="lettersubject">
              {words('letter_ui_subject')}
              <input type="text" lang="en" value={subject} onInput={({ currentTarget }) => onEdit({ subject: currentTarget.value, body })} />
            </label>
            <textarea lang="en" aria-label={words('letter_ui_body')} value={body} rows={rowsOf(body)} onInput={({ currentTarget }) => onEdit({ subject, body: currentTarget.value })} />
          </div>
        </section>
        <LetterInSpanish text={wordsOfDraft(draft, both.es)} edited={edit !== null} />
      </div>
      <div class="letterprint" lang="en" aria-hidden="true">
        {body}
      </div>
    </section>
  );
}

/** About as high as its text: a letter is read whole, not through a slot. */
const rowsOf = (body: string): number => body.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 58)), 1);
