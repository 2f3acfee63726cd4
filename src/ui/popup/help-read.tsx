import type { VNode } from 'preact';
import { isFull } from '../../analyzer/model/coverage.ts';
import type { Gradebook } from '../../analyzer/model/gradebook.ts';
import { useLit } from '../lit.tsx';

/** A quiet way to help: opens the page that shows how this page is built. `close` closes the popup. */
export function HelpRead({ close }: { readonly close: () => void }): VNode {
  const { port, words } = useLit();
  return (
    <p class="small">
      <button type="button" class="link" onClick={() => void port.openPageShape().then(close)}>
        {words('popup_help_read')}
      </button>
    </p>
  );
}

/** Whether we understood a page of grades only in part: no portal of ours, and something is missing, or rows that say nothing to us. */
export function isHalfUnderstood({ portal, coverage }: Gradebook): boolean {
  return (portal === 'generic-table' && !isFull(coverage)) || coverage.gaps.some(({ kind }) => kind === 'unread-row');
}
