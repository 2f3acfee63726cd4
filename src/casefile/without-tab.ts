import type { SessionCase } from './session-case.ts';

/** A closed tab cannot be shown again; what was read there stays for this session. The case itself where nothing was read there. */
export function withoutTab(kase: SessionCase, closed: number): SessionCase {
  const { gradebooks, documents } = kase;
  if (!gradebooks.some(({ tab }) => tab === closed) && !documents.some(({ page }) => page?.tab === closed)) return kase;
  return {
    ...kase,
    gradebooks: gradebooks.map((read) => (read.tab === closed ? { ...read, tab: null } : read)),
    documents: documents.map((read) => (read.page?.tab === closed ? { ...read, page: { ...read.page, tab: null } } : read)),
  };
}
