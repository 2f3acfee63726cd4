import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DATED_QUESTIONS, type Answer, type ParentQuestion } from '../../analyzer/model/told.ts';
import { withAnswer } from '../../casefile/told-by-child.ts';
import { localDay } from '../../i18n/days.ts';
import { useLit } from '../lit.tsx';
import type { Shown } from '../sort-out.ts';
import { useTold } from './use-told.ts';

/** Three at a time: an answer makes room for the next. */
const AT_ONCE = 3;

/** What no page says: asked once each, of the most serious first. An answer goes straight into what the report finds. */
export function OnlyYouKnow({ shown }: { readonly shown: Shown }): VNode | null {
  const { words } = useLit();
  const { children, change } = useTold();
  if (shown.questions.length === 0) return null;
  const nameOf = (key: string): string | null => (children.length < 2 ? null : (children.find((child) => child.key === key)?.printed ?? null));
  return (
    <section class="card box youknow">
      <h3>{words('told_title')}</h3>
      <p class="small">{words('told_lead')}</p>
      <ul class="lined">
        {shown.questions.slice(0, AT_ONCE).map(({ question, child }) => (
          <li key={`${child} ${question}`}>
            <OneQuestion question={question} about={nameOf(child)} onAnswer={(answer) => change(child, (told) => withAnswer(told, question, answer))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneQuestion({ question, about, onAnswer }: { readonly question: ParentQuestion; readonly about: string | null; readonly onAnswer: (answer: Answer) => void }): VNode {
  const { words, child } = useLit();
  const [dating, setDating] = useState(false);
  const [day, setDay] = useState(localDay(new Date()));
  const asked = words(`ask_parent_${question.replaceAll('-', '_')}`, { child: about ?? child });
  const say = (said: Answer['said']): void => (said === 'yes' && DATED_QUESTIONS.has(question) ? setDating(true) : onAnswer({ said, day: null }));
  return (
    <fieldset class="youknow__one">
      <legend>{asked}</legend>
      {dating ? (
        <div class="actions">
          <label class="field">
            {words('told_when')}
            <input type="date" max={localDay(new Date())} value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
          </label>
          <button type="button" class="btn btn--small" disabled={day === ''} onClick={() => onAnswer({ said: 'yes', day })}>
            {words('told_keep_day')}
          </button>
        </div>
      ) : (
        <div class="actions">
          {(['yes', 'no', 'unsure'] as const).map((said) => (
            <button key={said} type="button" class={said === 'unsure' ? 'btn btn--small btn--quiet' : 'btn btn--small'} onClick={() => say(said)}>
              {words(`told_say_${said}`)}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
