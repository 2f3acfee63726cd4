import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { Rich } from '../components/rich.tsx';
import { useLit } from '../lit.tsx';
import { Say } from './say.tsx';

export function Bones(): VNode {
  return (
    <div class="bones" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}

export function Looking(): VNode {
  const { words } = useLit();
  return (
    <div role="status">
      <Say title={words('popup_looking')}>
        <Bones />
      </Say>
    </div>
  );
}

export function NoConsent(): VNode {
  const { port, words } = useLit();
  return (
    <Say icon="eye" title={words('popup_consent_title')}>
      <p>{words('popup_consent_text')}</p>
      <div class="actions">
        <button type="button" class="btn btn--primary" onClick={() => void port.openWelcome()}>
          {words('popup_consent_open')}
        </button>
      </div>
      <p class="small">{words('popup_consent_small')}</p>
    </Say>
  );
}

export function NotReady({ onAgain }: { readonly onAgain: () => void }): VNode {
  const { words } = useLit();
  return (
    <div role="status">
      <Say title={words('popup_loading_title')}>
        <Bones />
        <p>{words('popup_loading_text')}</p>
        <p class="small">{words('popup_loading_small')}</p>
        <div class="actions">
          <button type="button" class="btn" onClick={onAgain}>
            {words('ui_try_again')}
          </button>
        </div>
      </Say>
    </div>
  );
}

export function SignedOut({ lastRead, onShowLast }: { readonly lastRead: string | null; readonly onShowLast: (() => void) | null }): VNode {
  const { words } = useLit();
  return (
    <Say icon="lock" title={words('popup_signed_out_title')}>
      <p>{words('popup_signed_out_text')}</p>
      {onShowLast === null ? null : (
        <>
          <div class="actions">
            <button type="button" class="btn btn--primary" onClick={onShowLast}>
              {words('popup_show_last')}
            </button>
          </div>
          {lastRead === null ? null : <p class="small">{words('popup_signed_out_small', { lastOn: lastRead.slice(0, 10) })}</p>}
        </>
      )}
    </Say>
  );
}

/** Nothing to read here: not a grade page, or a page of the browser itself. */
export function NothingHere({ closed, onReadOnce, onShowLast }: { readonly closed: boolean; readonly onReadOnce: () => void; readonly onShowLast: (() => void) | null }): VNode {
  const { port, words } = useLit();
  return (
    <Say icon="table" title={words(closed ? 'popup_closed_title' : 'popup_nothing_title')}>
      <p>{closed ? words('popup_closed_text') : <Rich pieces={words.rich('popup_nothing_text')} />}</p>
      <div class="actions">
        <button type="button" class="btn btn--primary" onClick={() => void port.openPlan()}>
          <Icon name="doc" />
          {words('popup_open_plan_instead')}
        </button>
        {onShowLast === null ? null : (
          <button type="button" class="btn" onClick={onShowLast}>
            {words('popup_show_last')}
          </button>
        )}
      </div>
      {closed ? null : (
        <p class="small">
          {words('popup_nothing_small')}{' '}
          <button type="button" class="link" onClick={onReadOnce}>
            {words('popup_read_anyway')}
          </button>
        </p>
      )}
    </Say>
  );
}

/** A plan that is a web page: what reading it means, before it is read. */
export function PlanPage({ name, onRead }: { readonly name: string; readonly onRead: () => void }): VNode {
  const { words } = useLit();
  const [reading, setReading] = useState(false);
  if (reading) return <Looking />;
  return (
    <Say icon="doc" title={words('popup_plan_title')}>
      <p class="name">
        <strong>{name}</strong>
      </p>
      <p>{words('popup_plan_text')}</p>
      <div class="actions">
        <button
          type="button"
          class="btn btn--primary"
          onClick={() => {
            setReading(true);
            onRead();
          }}
        >
          {words('popup_plan_read')}
        </button>
      </div>
    </Say>
  );
}

export function PdfTab({ fileName, onRead }: { readonly fileName: string; readonly onRead: () => void }): VNode {
  const { port, words } = useLit();
  return (
    <Say icon="doc" title={words('popup_pdf_title')}>
      <p class="name">
        <strong>{fileName}</strong>
      </p>
      <p>{words('popup_pdf_text')}</p>
      <div class="actions">
        <button type="button" class="btn btn--primary" onClick={onRead}>
          {words('popup_pdf_read')}
        </button>
      </div>
      <p class="small">
        {words('popup_pdf_small')}{' '}
        <button type="button" class="link" onClick={() => void port.openReport({})}>
          {words('popup_pdf_drop')}
        </button>
      </p>
    </Say>
  );
}

export function CouldNotRead({ onAgain, onShowLast }: { readonly onAgain: () => void; readonly onShowLast: (() => void) | null }): VNode {
  const { port, words } = useLit();
  return (
    <Say icon="unsure" tone="unsure" title={words('popup_unread_title')}>
      <p>{words('popup_unread_text')}</p>
      <div class="actions">
        <button type="button" class="btn btn--primary" onClick={onAgain}>
          {words('ui_try_again')}
        </button>
        {onShowLast === null ? null : (
          <button type="button" class="btn" onClick={onShowLast}>
            {words('popup_show_last')}
          </button>
        )}
      </div>
      <p class="small">
        {words('popup_unread_small')}{' '}
        <button type="button" class="link" onClick={() => void port.openReport({})}>
          {words('popup_pdf_drop')}
        </button>
      </p>
    </Say>
  );
}
