import type { VNode } from 'preact';
import type { SeverityWord } from '../../analyzer/severity.ts';
import { useLit } from '../lit.tsx';
import { Icon, type IconName } from './icon.tsx';

export type ChipKind = SeverityWord | 'ok' | 'unsure';

const ICONS: Readonly<Record<ChipKind, IconName>> = { ok: 'ok', ask: 'ask', soon: 'soon', noticed: 'eye', unsure: 'unsure' };

/** Icon and word, always both: the order shows in grey too. */
export function Chip({ kind }: { readonly kind: ChipKind }): VNode {
  const { words } = useLit();
  return (
    <span class={`chip chip--${kind}`}>
      <Icon name={ICONS[kind]} />
      {words(`severity_${kind}`)}
    </span>
  );
}
