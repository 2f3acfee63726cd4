import type { VNode } from 'preact';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import type { ScanDesk } from './use-scans.ts';

/** Pages that are pictures: a button that reads them here, how far it has come, a way to stop. */
export function ScanBox({ document, scans, desk }: { readonly document: string; readonly scans: number; readonly desk: ScanDesk }): VNode | null {
  const { words } = useLit();
  const waiting = desk.waiting.get(document);
  const { now } = desk;
  if (now?.document === document) {
    return (
      <div class="busy">
        <p role="status">
          <strong>{words('report_scan_reading', { done: now.done, of: now.of })}</strong>
        </p>
        <progress max={now.of} value={now.done} aria-label={words('report_pages_read')} />
        <p class="small">{words('report_scan_slow')}</p>
        <div class="actions">
          <button type="button" class="btn" ref={(button) => button?.focus()} onClick={desk.stop}>
            {words('report_stop')}
          </button>
        </div>
      </div>
    );
  }
  if (waiting === undefined) return scans === 0 ? null : <p class="small">{words('report_scan_open_again')}</p>;
  return (
    <>
      {desk.failed === document ? (
        <p class="note" role="alert">
          {words('report_scan_failed')}
        </p>
      ) : null}
      <p class="lead">{words('report_scan_offer')}</p>
      <div class="actions">
        <button type="button" class="btn btn--primary" disabled={now !== null} onClick={() => desk.read(document)}>
          <Icon name="eye" />
          {words('report_scan_read', { count: waiting.pages })}
        </button>
      </div>
    </>
  );
}
