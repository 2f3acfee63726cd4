import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLit } from '../lit.tsx';
import type { Dismissal } from '../use-dismissal.ts';

/** Says that a finding was put away. Focus comes here, because the card that had it is gone. */
export function PutAway({ dismissal }: { readonly dismissal: Dismissal }): VNode | null {
  const { words } = useLit();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [dismissal.last]);
  if (dismissal.last === null) return null;
  return (
    <p class="note" role="status">
      {words('ui_put_away')}{' '}
      <button type="button" class="link" ref={back} onClick={dismissal.bringBack}>
        {words('ui_bring_back')}
      </button>
    </p>
  );
}
