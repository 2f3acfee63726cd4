import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { Icon } from '../components/icon.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';

/** Good news comes first. Four lines are enough to be believed; the rest is folded. */
export function FineBox({ lines }: { readonly lines: readonly string[] }): VNode | null {
  const { words } = useLit();
  if (lines.length === 0) return null;
  return (
    <section class="finebox">
      <h3>
        <Icon name="ok" />
        {words('ui_fine')}
      </h3>
      <Ticks lines={lines.slice(0, 4)} />
      {lines.length > 4 ? (
        <Fold title={words('report_more_fine', { count: lines.length - 4 })}>
          <Ticks lines={lines.slice(4)} />
        </Fold>
      ) : null}
    </section>
  );
}
