import type { VNode } from 'preact';
import { useLit } from '../lit.tsx';
import { TABS, type Tab } from './use-tab.ts';

export function TabBar({ now }: { readonly now: Tab }): VNode {
  const { words } = useLit();
  return (
    <nav class="tabs wrap" aria-label={words('report_parts')}>
      {TABS.map((tab) => (
        <a href={`#${tab}`} aria-current={tab === now ? 'page' : undefined}>
          {words(`report_tab_${tab}`)}
        </a>
      ))}
    </nav>
  );
}
