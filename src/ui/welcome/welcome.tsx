import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, Lamp, type IconName } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { NicknameField } from '../components/nickname-field.tsx';
import { useLit } from '../lit.tsx';

const PROMISES: readonly IconName[] = ['lock', 'eye', 'trash'];
const KEPT = ['read', 'keep', 'never'] as const;

/** What is read, where it stays, what is never done; then the question. Nothing is read before "yes". */
export function Welcome(): VNode {
  const { words } = useLit();
  return (
    <>
      <header class="hero">
        <div class="top">
          <b>{words('ui_name')}</b>
          <LanguageSwitch whole />
        </div>
        <Lamp />
        <h1>{words('welcome_title')}</h1>
        <p>{words('welcome_lead')}</p>
      </header>
      <main class="col">
        <section class="card vow">
          <h2>{words('welcome_promises')}</h2>
          <ul>
            {PROMISES.map((icon, index) => (
              <li>
                <Icon name={icon} />
                <h3>{words(`welcome_promise_${index + 1}`)}</h3>
                <p>{words(`welcome_promise_${index + 1}_text`)}</p>
              </li>
            ))}
          </ul>
        </section>
        <Consent />
        <FirstSteps />
      </main>
    </>
  );
}

function Consent(): VNode {
  const { port, words, preferences } = useLit();
  const [answered, setAnswered] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answered) answer.current?.focus();
  }, [answered, preferences.consent]);
  const say = (consent: boolean): void => {
    void port.preferences.set({ consent });
    setAnswered(true);
  };
  return (
    <section class="card consent">
      <h2>{words('welcome_consent')}</h2>
      <dl>
        {KEPT.map((part) => (
          <div>
            <dt>{words(`welcome_i_${part}`)}</dt>
            <dd>{words(`welcome_i_${part}_text`)}</dd>
          </div>
        ))}
      </dl>
      {preferences.consent ? (
        <p class="yes" ref={answer} tabIndex={-1} role="status">
          <Icon name="ok" />
          <span>
            {words('welcome_said_yes')}{' '}
            <button type="button" class="link" onClick={() => say(false)}>
              {words('welcome_take_back')}
            </button>
          </span>
        </p>
      ) : (
        <>
          <div class="actions">
            <button type="button" class="btn btn--primary" onClick={() => say(true)}>
              {words('welcome_yes')}
            </button>
            <button type="button" class="btn btn--quiet" onClick={() => say(false)}>
              {words('welcome_not_now')}
            </button>
          </div>
          {answered ? (
            <p class="small" ref={answer} tabIndex={-1} role="status">
              {words('welcome_said_not_now')}
            </p>
          ) : null}
        </>
      )}
      <p class="small">{words('welcome_change')}</p>
    </section>
  );
}

function FirstSteps(): VNode {
  const { port, words, preferences } = useLit();
  const [told, setTold] = useState(false);
  return (
    <section class="steps">
      {preferences.consent ? null : <p class="kicker">{words('welcome_after_yes')}</p>}
      <h2>{words('welcome_steps')}</h2>
      <ol>
        <li class="card">
          <b aria-hidden="true">1</b>
          <div>
            <div>
              <h3>{words('welcome_step_1')}</h3>
              <p>{words('welcome_step_1_text')}</p>
            </div>
            <NicknameField />
          </div>
        </li>
        <li class="card">
          <b aria-hidden="true">2</b>
          <div>
            <div>
              <h3>{words('welcome_step_2')}</h3>
              <p>{words('welcome_step_2_text')}</p>
            </div>
            <div class="actions">
              <button type="button" class="btn" onClick={() => setTold(true)}>
                <Icon name="table" />
                {words('welcome_portal')}
              </button>
              <button type="button" class="btn" onClick={() => void port.openPlan()}>
                <Icon name="doc" />
                {words('welcome_plan')}
              </button>
            </div>
            <p class="small" role="status">
              {told ? words('welcome_portal_how') : ''}
            </p>
          </div>
        </li>
      </ol>
    </section>
  );
}
