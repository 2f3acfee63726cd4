import type { ComponentChildren, VNode } from 'preact';
import { Lamp } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';

/** Whose page this is, and what was read when. */
export function PopupHeader({ children }: { readonly children: ComponentChildren }): VNode {
  const { preferences } = useLit();
  return (
    <header class="pop__head">
      <Lamp />
      <div>
        <h1 class="who">{preferences.nickname === '' ? 'IEP Lantern' : preferences.nickname}</h1>
        <p class="read">{children}</p>
      </div>
    </header>
  );
}
