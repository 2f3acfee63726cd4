import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ofChild } from '../../casefile/of-child.ts';
import type { TabState } from '../../casefile/tab-state.ts';
import { ChildSwitch, firstChild } from '../components/child-switch.tsx';
import { Icon } from '../components/icon.tsx';
import { LitFor, useLit } from '../lit.tsx';
import type { FrontPage } from '../port.ts';
import { sortOut } from '../sort-out.ts';
import { PopupFooter } from './footer.tsx';
import { Found } from './found.tsx';
import { HelpRead, isHalfUnderstood } from './help-read.tsx';
import { PopupHeader } from './header.tsx';
import { PortalOff } from './portal-off.tsx';
import { readLine } from './read-line.ts';
import { wasRead } from './was-read.ts';
import { CouldNotRead, Looking, NoConsent, NothingHere, NotReady, PdfTab, PlanPage, SignedOut } from './states.tsx';

interface PopupProps {
  /** The answer already asked for. */
  readonly first?: Promise<TabState>;
  /** The tab in front: what was read there before is shown while we look again. */
  readonly front?: FrontPage;
  /** Closes the popup. */
  readonly close: () => void;
}

const isRead = (state: TabState | null): boolean => state?.kind === 'read' || state?.kind === 'plan-read';

/** The popup: one screen for each state of the tab in front. */
export function Popup({ first, front, close }: PopupProps): VNode {
  const { port, words, preferences, kase: whole } = useLit();
  const [chosen, setChosen] = useState<string | null>(null);
  const whose = chosen ?? firstChild(whole, preferences.dismissed);
  const kase = useMemo(() => (whose === null ? whole : ofChild(whole, whose)), [whole, whose]);
  const [state, setState] = useState<TabState | null>(null);
  const [showLast, setShowLast] = useState(false);
  // A tab that cannot be asked (it closed, the browser forbids it) is one we may not look into.
  const follow = (asked: Promise<TabState>): void => void asked.catch((): TabState => ({ kind: 'closed-page' })).then(setState);
  const look = (): void => follow(port.tabState());
  const readOnce = (): void => follow(port.readTab());
  useLayoutEffect(() => {
    follow(first ?? port.tabState());
    return port.onTabState(setState);
  }, [port, first]);
  useEffect(() => {
    if (state !== null) look();
  }, [preferences.consent]);

  const shown = sortOut(kase, preferences.dismissed);
  const before = state === null && preferences.consent && shown.toAsk > 0 && front !== undefined && wasRead(whole, front);
  const found = kase.analysis !== null && (showLast || before || isRead(state));
  const screen = (): VNode => {
    if (state?.kind === 'no-consent' || (state !== null && !preferences.consent)) return <NoConsent />;
    if (found)
      return (
        <>
          <ChildSwitch kase={whole} now={whose} onChoose={setChosen} />
          <Found shown={shown} close={close} />
        </>
      );
    if (state === null) return <Looking />;
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
      case 'plan-page':
        return <PlanPage name={state.name} onRead={readOnce} />;
      case 'read':
      case 'plan-read':
        return <Looking />;
    }
  };

  /** The browser's own question comes first: nothing may be awaited before it. */
  async function turnOn(origin: string): Promise<boolean> {
    const on = await port.switchOnPortal(origin);
    if (on) look();
    return on;
  }

  const half = found && state?.kind === 'read' && kase.gradebooks.some(({ gradebook }) => gradebook.id === state.gradebook && isHalfUnderstood(gradebook));
  const helpful = !found && preferences.consent && (state?.kind === 'not-a-grade-page' || state?.kind === 'could-not-read');
  const once = found && state?.kind === 'read' && !state.on ? state.origin : null;
  return (
    <LitFor kase={kase}>
      <div class="pop">
        <PopupHeader>{readLine(state, whole, words, new Date())}</PopupHeader>
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
          {half || helpful ? <HelpRead close={close} /> : null}
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
    </LitFor>
  );
}
