import type { VNode } from 'preact';
import { useLit } from '../lit.tsx';
import { Icon } from './icon.tsx';

/** The promise, in the same place on every screen. */
export function SafeLine(): VNode {
  const { words } = useLit();
  return (
    <p class="safe">
      <Icon name="lock" />
      <span>{words('ui_stays_here')}</span>
    </p>
  );
}
