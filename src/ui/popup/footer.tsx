import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { SafeLine } from '../components/safe-line.tsx';
import { useLit } from '../lit.tsx';

/** The same bar under every screen. Children are the one primary button, where a screen has one. */
export function PopupFooter({ children }: { readonly children?: ComponentChildren }): VNode {
  const { port, words } = useLit();
  return (
    <footer class="pop__foot">
      {children === undefined ? null : <div class="next">{children}</div>}
      <div class="bar">
        <SafeLine />
        <button type="button" class="tool" onClick={() => void port.openPlan()}>
          <Icon name="doc" />
          {words('popup_open_plan')}
        </button>
        <button type="button" class="tool" onClick={() => void port.openOptions()}>
          <Icon name="gear" />
          {words('popup_settings')}
        </button>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
