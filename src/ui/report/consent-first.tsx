import type { VNode } from 'preact';
import { useLit } from '../lit.tsx';

/** Nothing is read before the parent said yes, not even a file they drop. */
export function ConsentFirst(): VNode {
  const { port, words } = useLit();
  return (
    <main class="narrow">
      <h2>{words('popup_consent_title')}</h2>
      <p class="lead">{words('popup_consent_text')}</p>
      <div class="actions">
        <button type="button" class="btn btn--primary" onClick={() => void port.openWelcome()}>
          {words('popup_consent_open')}
        </button>
      </div>
    </main>
  );
}
