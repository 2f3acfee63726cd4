import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from '../components/icon.tsx';

/** A screen with one message: a sign, a title, what to do. `unsure` is dashed, `ok` is for "all read" alone. */
export function Say({ icon, tone, title, children }: { readonly icon?: IconName; readonly tone?: 'ok' | 'unsure'; readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="say">
      {icon === undefined ? null : (
        <span class={tone === undefined ? 'say__mark' : `say__mark say__mark--${tone}`}>
          <Icon name={icon} />
        </span>
      )}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
