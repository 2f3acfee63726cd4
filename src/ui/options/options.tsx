import type { VNode } from 'preact';
import { Icon, Lamp } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { NicknameField } from '../components/nickname-field.tsx';
import { SafeLine } from '../components/safe-line.tsx';
import { useLit } from '../lit.tsx';
import { Kept } from './kept.tsx';
import { PassingMark } from './passing-mark.tsx';
import { Portals } from './portals.tsx';
import { ToldAndKept } from './told.tsx';

/** Everything the parent can change, see and take back. */
export function Options(): VNode {
  const { port, words, preferences } = useLit();
  const away = preferences.dismissed.length;
  return (
    <>
      <header class="bar">
        <Lamp />
        <h1>{words('options_title')}</h1>
        <SafeLine />
        <LanguageSwitch />
      </header>
      <main class="narrow">
        <section class="card box">
          <h2>{words('options_reading')}</h2>
          <p>{words(preferences.consent ? 'options_consent_yes' : 'options_consent_no')}</p>
          <div class="actions">
            {preferences.consent ? (
              <button type="button" class="btn btn--small" onClick={() => void port.preferences.set({ consent: false })}>
                {words('options_consent_stop')}
              </button>
            ) : (
              <button type="button" class="btn btn--small btn--primary" onClick={() => void port.openWelcome()}>
                {words('popup_consent_open')}
              </button>
            )}
          </div>
        </section>
        <Portals />
        <section class="card box">
          <h2>{words('options_child')}</h2>
          <NicknameField />
          <PassingMark />
        </section>
        <section class="card box">
          <h2>{words('options_dismissed')}</h2>
          <p>{words('options_dismissed_count', { count: away })}</p>
          {away === 0 ? null : (
            <div class="actions">
              <button type="button" class="btn btn--small" onClick={() => void port.preferences.set({ dismissed: [] })}>
                <Icon name="wrong" />
                {words('options_bring_back_all')}
              </button>
            </div>
          )}
        </section>
        <ToldAndKept />
        <Kept />
      </main>
    </>
  );
}
