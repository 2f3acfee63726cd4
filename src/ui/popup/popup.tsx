import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../casefile/tab-state.ts';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import { sortOut } from '../sort-out.ts';
import { PopupFooter } from './footer.tsx';
import { Found } from './found.tsx';
import { PopupHeader } from './header.tsx';
import { PortalOff } from './portal-off.tsx';
import { readLine } from './read-line.ts';
import { CouldNotRead, Looking, NoConsent, NothingHere, NotReady, PdfTab, SignedOut } from './states.tsx';

/** The popup: one screen for each state of the tab in front. `first` is the answer already asked for; `close` closes the popup. */
export function Popup({ first, close }: { readonly first?: Promise<TabState>; readonly close: () => void }): VNode {
  const { port, words, preferences, kase } = useLit();
  const [state, setState] = useState<TabState | null>(null);
  const [showLast, setShowLast] = useState(false);
  // A tab that cannot be asked (it closed, the browser forbids it) is one we may not look into.
  const follow = (asked: Promise<TabState>): void => void asked.catch((): TabState => ({ kind: 'closed-page' })).then(setState);
  const look = (): void => follow(port.tabState());
  const readOnce = (): void => follow(port.readTab());
  useEffect(() => {
    follow(first ?? port.tabState());
    return port.onTabState(setState);
  }, [port, first]);
  useEffect(() => {
    if (state !== null) look();
  }, [preferences.consent]);

  const shown = sortOut(kase, preferences.dismissed);
  const found = kase.analysis !== null && (showLast || state?.kind === 'read');
  const screen = (): VNode => {
    if (state === null) return <Looking />;
    if (state.kind === 'no-consent' || !preferences.consent) return <NoConsent />;
    if (found) return <Found shown={shown} close={close} />;
    const onShowLast = kase.analysis === null || shown.coverage.length === 0 ? null : () => setShowLast(true);
    switch (state.kind) {
      case 'portal-off':
        return <PortalOff portal={state.portal} origin={state.origin} onTurnOn={() => turnOn(state.origin)} onReadOnce={readOnce} />;
      case 'not-ready':
        return <NotReady onAgain={look} />;
      case 'signed-out':
        return <SignedOut lastRead={state.lastRead} onShowLast={onShowLast} />;
      case 'not-a-grade-page':
        return <NothingHere closed={false} onReadOnce={readOnce} onShowLast={onShowLast} />;
      case 'closed-page':
        return <NothingHere closed onReadOnce={readOnce} onShowLast={onShowLast} />;
      case 'pdf':
        return <PdfTab fileName={state.fileName} onRead={() => void port.openReport({ url: state.url }).then(close)} />;
      case 'could-not-read':
        return <CouldNotRead onAgain={readOnce} onShowLast={onShowLast} />;
      case 'read':
        return <Looking />;
    }
  };

  /** The browser's own question comes first: nothing may be awaited before it. */
  async function turnOn(origin: string): Promise<boolean> {
    const on = await port.switchOnPortal(origin);
    if (on) look();
    return on;
  }

  const once = found && state?.kind === 'read' && !state.on ? state.origin : null;
  return (
    <div class="pop">
      <PopupHeader>{readLine(state, kase, words, new Date())}</PopupHeader>
      <main class="pop__body" tabIndex={0} aria-label={words('popup_what_i_found')}>
        {screen()}
        {once === null ? null : (
          <p class="small">
            {words('popup_once')}{' '}
            <button type="button" class="link" onClick={() => void turnOn(once)}>
              {words('popup_off_turn_on')}
            </button>
          </p>
        )}
      </main>
      <PopupFooter>
        {found && shown.toAsk > 0 ? (
          <button type="button" class="btn btn--primary btn--wide" onClick={() => void port.openReport({}).then(close)}>
            <Icon name="pen" />
            {words('popup_open_report')}
          </button>
        ) : undefined}
      </PopupFooter>
    </div>
  );
}
