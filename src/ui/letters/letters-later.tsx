import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../sort-out.ts';

/** The letters load when their tab is opened for the first time: the report stays light for a parent who writes none. */
export function LettersLater({ shown, wanted }: { readonly shown: Shown; readonly wanted: boolean }): VNode | null {
  const [Panel, setPanel] = useState<ComponentType<{ readonly shown: Shown }> | null>(null);
  useEffect(() => {
    if (wanted && Panel === null) void import('./letters-panel.tsx').then(({ LettersPanel }) => setPanel(() => LettersPanel));
  }, [wanted]);
  return Panel === null ? null : <Panel shown={shown} />;
}
