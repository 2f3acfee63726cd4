import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A list with the same sign before each line. */
export function Ticks({ icon = 'ok', lines }: { readonly icon?: IconName; readonly lines: readonly ComponentChildren[] }): VNode {
  return (
    <ul class={icon === 'ok' ? 'tick' : 'tick tick--no'}>
      {lines.map((line) => (
        <li>
          <Icon name={icon} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
