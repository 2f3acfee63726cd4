import { useState } from 'preact/hooks';
import type { Finding } from '../analyzer/model/finding.ts';
import { placeOf } from '../casefile/dismissal.ts';
import { useLit } from './lit.tsx';

export interface Dismissal {
  readonly dismiss: (finding: Finding) => void;
  /** The last one put away on this screen, so that it can come back at once. */
  readonly last: string | null;
  readonly bringBack: () => void;
}

/** "This is wrong": the finding goes away and stays away, and can be brought back. */
export function useDismissal(): Dismissal {
  const { port, preferences } = useLit();
  const [last, setLast] = useState<string | null>(null);
  return {
    last,
    dismiss(finding) {
      const place = placeOf(finding);
      setLast(place);
      void port.preferences.set({ dismissed: [...preferences.dismissed.filter((other) => other !== place), place] });
    },
    bringBack() {
      setLast(null);
      void port.preferences.set({ dismissed: preferences.dismissed.filter((other) => other !== last) });
    },
  };
}
