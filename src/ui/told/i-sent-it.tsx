import { addDays, formatISO, parseISO } from 'date-fns';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { withLetter } from '../../casefile/told-by-child.ts';
import { localDay } from '../../i18n/days.ts';
import { followUpOf } from '../../letters/follow-up.ts';
import type { LetterId } from '../../letters/letter.ts';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import { AskAgain } from './ask-again.tsx';
import { useTold } from './use-told.ts';

/** The day on which to ask again, or null for a letter that asks for nothing back. */
export function askAgainOn(letter: LetterId, sent: string): string | null {
  const followUp = followUpOf(letter);
  return followUp === null || sent === '' ? null : formatISO(addDays(parseISO(sent), followUp.days), { representation: 'date' });
}

/** "I sent this": keeps the day, and says when to ask again. Nothing is sent from here. */
export function ISentIt({ letter }: { readonly letter: LetterId }): VNode {
  const { words, child } = useLit();
  const { children, of, change } = useTold();
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(localDay(new Date()));
  const [whose, setWhose] = useState(children[0].key);
  const last = of(whose).letters.findLast((one) => one.letter === letter);
  const again = last === undefined ? null : askAgainOn(letter, last.sent);
  const keep = (): void => {
    change(whose, (told) => withLetter(told, letter, day));
    setAsking(false);
  };
  return (
    <div class="sentit">
      {last === undefined ? null : (
        <p role="status">
          <Icon name="ok" /> {words('sent_kept', { sentDate: last.sent })}
        </p>
      )}
      {again === null || last?.answered !== null ? null : <AskAgain day={again} letter={letter} />}
      {asking ? (
        <div class="actions">
          {children.length < 2 ? null : (
            <label class="field">
              {words('sent_whose')}
              <select value={whose} onChange={({ currentTarget }) => setWhose(currentTarget.value)}>
                {children.map(({ key, printed }) => (
                  <option value={key}>{printed ?? child}</option>
                ))}
              </select>
            </label>
          )}
          <label class="field">
            {words('sent_when')}
            <input type="date" max={localDay(new Date())} value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
          </label>
          <button type="button" class="btn btn--small btn--primary" disabled={day === ''} onClick={keep}>
            {words('told_keep_day')}
          </button>
          <button type="button" class="btn btn--small btn--quiet" onClick={() => setAsking(false)}>
            {words('sent_cancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="btn btn--small" onClick={() => setAsking(true)}>
          <Icon name="ok" /> {words(last === undefined ? 'sent_button' : 'sent_again')}
        </button>
      )}
    </div>
  );
}
