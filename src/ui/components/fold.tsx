import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** One line that opens. Never used to hide a severity or a date. */
export function Fold({ title, icon, kind, children }: { readonly title: string; readonly icon?: IconName; readonly kind?: string; readonly children: ComponentChildren }): VNode {
  return (
    <details class={kind === undefined ? 'fold' : `fold ${kind}`}>
      <summary>
        {icon === undefined ? null : <Icon name={icon} />}
        {title}
        <Icon name="down" twist />
      </summary>
      <div class="fold__body">{children}</div>
    </details>
  );
}
