import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLit } from '../lit.tsx';
import type { Reading } from './use-reading.ts';

/** Reading page n of m, with a way to stop; or the question for a password, used once and not kept. */
export function ReadingView({ reading }: { readonly reading: Reading }): VNode | null {
  const { words } = useLit();
  const { state } = reading;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'fetching':
      return (
        <section class="busy" role="status">
          <h2>{words('report_fetching', { name: state.name })}</h2>
        </section>
      );
    case 'reading': {
      const begun = state.of > 0;
      return (
        <section class="busy">
          <p class="sr" role="status">
            {words('report_opening')}
          </p>
          <h2>{begun ? words('report_reading_page', { page: state.page, of: state.of }) : words('report_opening')}</h2>
          <p class="name">{state.name}</p>
          <progress {...(begun ? { max: state.of, value: state.page } : {})} aria-label={words('report_pages_read')} />
          <div class="actions">
            <button type="button" class="btn" onClick={reading.stop}>
              {words('report_stop')}
            </button>
          </div>
        </section>
      );
    }
    case 'password':
      return <PasswordForm name={state.name} wrong={state.wrong} onAnswer={reading.answerPassword} />;
  }
}

function PasswordForm({ name, wrong, onAnswer }: { readonly name: string; readonly wrong: boolean; readonly onAnswer: (password: string | null) => void }): VNode {
  const { words } = useLit();
  const [value, setValue] = useState('');
  return (
    <form
      class="busy"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(value);
      }}
    >
      <h2>{words('report_password_title')}</h2>
      <p class="name">{name}</p>
      <label class="field">
        {words('report_password_label')}
        <input type="password" autocomplete="off" value={value} aria-describedby="password-hint" aria-invalid={wrong} onInput={(event) => setValue(event.currentTarget.value)} ref={(input) => input?.focus()} />
      </label>
      <p id="password-hint" class="small" role={wrong ? 'alert' : undefined}>
        {words(wrong ? 'report_password_wrong' : 'report_password_hint')}
      </p>
      <div class="actions">
        <button type="submit" class="btn btn--primary">
          {words('report_password_open')}
        </button>
        <button type="button" class="btn btn--quiet" onClick={() => onAnswer(null)}>
          {words('report_password_skip')}
        </button>
      </div>
    </form>
  );
}
