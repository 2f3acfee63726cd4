import { useEffect, useState } from 'preact/hooks';

export const TABS = ['findings', 'steps', 'letters', 'together', 'read'] as const;
export type Tab = (typeof TABS)[number];

/** Where the reader of the report is: a tab, and on the letters tab the rule to write about. */
export interface WhereInReport {
  readonly tab: Tab;
  readonly writeAbout: string | null;
}

const LETTERS_FOR = '#letters/for/';

/** The address of the letters for a rule. */
export const lettersAbout = (rule: string): string => LETTERS_FOR + rule;

const whereIn = (hash: string): WhereInReport => ({
  tab: TABS.find((tab) => hash.split('/')[0] === `#${tab}`) ?? 'findings',
  writeAbout: hash.startsWith(LETTERS_FOR) ? hash.slice(LETTERS_FOR.length) : null,
});

/** What the address names after `#`, so that Back works. */
export function useTab(): WhereInReport {
  const [where, setWhere] = useState<WhereInReport>(whereIn(location.hash));
  useEffect(() => {
    const follow = (): void => setWhere(whereIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return where;
}
