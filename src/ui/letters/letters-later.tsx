import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../sort-out.ts';

/** What the letters tab is opened for. */
export interface LettersAsked {
  readonly shown: Shown;
  /** The rule to write about, or null for the list. */
  readonly writeAbout: string | null;
}

/** The letters load when their tab is opened for the first time: the report stays light for a parent who writes none. */
export function LettersLater({ wanted, ...asked }: LettersAsked & { readonly wanted: boolean }): VNode | null {
  const [Panel, setPanel] = useState<ComponentType<LettersAsked> | null>(null);
  useEffect(() => {
    if (wanted && Panel === null) void import('./letters-panel.tsx').then(({ LettersPanel }) => setPanel(() => LettersPanel));
  }, [wanted]);
  return Panel === null ? null : <Panel {...asked} />;
}
