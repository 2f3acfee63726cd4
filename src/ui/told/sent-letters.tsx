import type { VNode } from 'preact';
import type { SentLetter } from '../../analyzer/model/told.ts';
import { withoutLetter, withReply } from '../../casefile/told-by-child.ts';
import { localDay } from '../../i18n/days.ts';
import { followUpOf } from '../../letters/follow-up.ts';
import { keyOf, LETTER_IDS, type LetterId } from '../../letters/letter.ts';
import { useLit } from '../lit.tsx';
import { AskAgain } from './ask-again.tsx';
import { askAgainOn } from './i-sent-it.tsx';
import { useTold } from './use-told.ts';

const isLetter = (id: string): id is LetterId => LETTER_IDS.some((letter) => letter === id);

/** Every letter the parent says was sent, newest first: whether an answer came, and when to ask again. */
export function SentLetters({ onLetter }: { readonly onLetter: (letter: LetterId) => void }): VNode | null {
  const { words } = useLit();
  const { children, of, change } = useTold();
  const sent = children.flatMap((child) => of(child.key).letters.flatMap((one) => (isLetter(one.letter) ? [{ child, one, letter: one.letter }] : []))).toSorted((a, b) => b.one.sent.localeCompare(a.one.sent));
  if (sent.length === 0) return null;
  return (
    <section class="card box sentletters">
      <h3>{words('sent_title')}</h3>
      <ul class="lined">
        {sent.map(({ child, one, letter }) => (
          <li key={`${child.key} ${letter} ${one.sent}`}>
            <div>
              <strong>{words(`${keyOf(letter)}_title`)}</strong>
              <p>
                {children.length < 2 || child.printed === null ? '' : `${child.printed}: `}
                {one.answered === null ? words('sent_on', { sentDate: one.sent }) : words('sent_answered_on', { sentDate: one.sent, answeredDate: one.answered })}
              </p>
              <Waiting letter={letter} one={one} onLetter={onLetter} />
            </div>
            <div class="actions">
              <button type="button" class="btn btn--small" onClick={() => change(child.key, (told) => withReply(told, one, one.answered === null ? localDay(new Date()) : null))}>
                {words(one.answered === null ? 'sent_answered' : 'sent_not_answered')}
              </button>
              <button type="button" class="btn btn--small btn--quiet" onClick={() => change(child.key, (told) => withoutLetter(told, one))}>
                {words('sent_remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The next day to ask, or the letter that asks again once it has come. */
function Waiting({ letter, one, onLetter }: { readonly letter: LetterId; readonly one: SentLetter; readonly onLetter: (letter: LetterId) => void }): VNode | null {
  const { words } = useLit();
  const again = askAgainOn(letter, one.sent);
  if (one.answered !== null || again === null) return null;
  if (again > localDay(new Date())) return <AskAgain day={again} letter={letter} />;
  const next = followUpOf(letter)?.letter ?? letter;
  return (
    <p class="askagain">
      {words('sent_time_to_ask')}{' '}
      <button type="button" class="link" onClick={() => onLetter(next)}>
        {words(`${keyOf(next)}_title`)}
      </button>
    </p>
  );
}
