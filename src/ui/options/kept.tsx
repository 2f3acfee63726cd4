import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';
import { saveFile } from '../save-file.ts';
import { localDay } from '../../i18n/days.ts';

/** Everything that is kept, in one list, with the way to save it and the way to wipe it. */
export function Kept(): VNode {
  const { port, words, preferences, kase } = useLit();
  const [asked, setAsked] = useState(false);
  const [erased, setErased] = useState(false);
  const disk = [
    words('options_kept_nickname', { name: preferences.nickname === '' ? words('options_kept_no_name') : preferences.nickname }),
    words('options_kept_settings'),
    words('options_kept_dismissed', { count: preferences.dismissed.length }),
    words('options_kept_headings', { count: Object.keys(preferences.headings).length }),
  ];
  const memory = [
    ...kase.gradebooks.map(({ gradebook, readAt }) => words('options_kept_grades', { count: gradebook.courses.length, readOn: localDay(new Date(readAt)) })),
    ...kase.documents.map(({ document, readAt }) => words('options_kept_document', { name: document.name, readOn: localDay(new Date(readAt)) })),
  ];
  async function save(): Promise<void> {
    saveFile('iep-lantern.json', 'application/json', await port.exportEverything());
  }
  async function erase(): Promise<void> {
    await port.eraseEverything();
    setAsked(false);
    setErased(true);
  }
  return (
    <section class="card box">
      <h2>{words('options_kept')}</h2>
      <h3>{words('options_kept_disk')}</h3>
      <Ticks icon="save" lines={disk} />
      <h3>{words('options_kept_memory')}</h3>
      {memory.length === 0 ? <p>{words('options_kept_nothing')}</p> : <Ticks icon="eye" lines={memory} />}
      <div class="actions">
        <button type="button" class="btn" onClick={() => void save()}>
          <Icon name="save" />
          {words('options_export')}
        </button>
        {asked ? null : (
          <button
            type="button"
            class="btn"
            onClick={() => {
              setAsked(true);
              setErased(false);
            }}
          >
            <Icon name="trash" />
            {words('options_erase')}
          </button>
        )}
      </div>
      {asked ? (
        <div class="note" role="alert">
          <p>{words('options_erase_ask')}</p>
          <div class="actions">
            <button type="button" class="btn btn--primary" ref={(button) => button?.focus()} onClick={() => void erase()}>
              {words('options_erase_yes')}
            </button>
            <button type="button" class="btn btn--quiet" onClick={() => setAsked(false)}>
              {words('options_erase_no')}
            </button>
          </div>
        </div>
      ) : null}
      <p class="small" role="status">
        {erased ? words('options_erased') : ''}
      </p>
    </section>
  );
}
