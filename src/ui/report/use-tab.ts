import { useEffect, useState } from 'preact/hooks';

export const TABS = ['findings', 'steps', 'letters', 'together', 'read'] as const;
export type Tab = (typeof TABS)[number];

const tabIn = (hash: string): Tab => TABS.find((tab) => hash === `#${tab}`) ?? 'findings';

/** The tab the address names after `#`, so that Back works. */
export function useTab(): Tab {
  const [tab, setTab] = useState<Tab>(tabIn(location.hash));
  useEffect(() => {
    const follow = (): void => setTab(tabIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return tab;
}
