import { describe, expect, it } from 'vitest';
import { changeCase, type Area, type SessionSchema } from '../../src/casefile/kept.ts';
import { EMPTY_CASE, type SessionCase } from '../../src/casefile/session-case.ts';
import { withoutTab } from '../../src/casefile/without-tab.ts';
import { twoChildren } from './two-children.ts';

const LOCKS = { request: async (_name: string, run: () => unknown) => run() } as unknown as Pick<LockManager, 'request'>;

/** A storage area that counts what is written. */
function area(kase: SessionCase | null): Area<SessionSchema> & { readonly written: () => number } {
  let writes = 0;
  const kept = new Map<string, unknown>(kase === null ? [] : [['case', kase]]);
  return {
    getItem: async (key) => (kept.get(key) ?? null) as never,
    setItem: async (key, value) => {
      writes += 1;
      kept.set(key, value);
    },
    written: () => writes,
  };
}

describe('a tab that was closed', () => {
  it('writes nothing where nothing was read in it: before the parent said yes, nothing is kept', async () => {
    const empty = area(null);
    await changeCase(empty, LOCKS, (kase) => withoutTab(kase, 7));
    expect(empty.written()).toBe(0);
  });
  it('leaves the case as it is when another tab was read', () => {
    const kase = twoChildren();
    expect(withoutTab(kase, 99)).toBe(kase);
    expect(withoutTab(EMPTY_CASE, 1)).toBe(EMPTY_CASE);
  });
  it('keeps what was read there, and can no longer be shown', async () => {
    const kept = area(twoChildren());
    const changed = await changeCase(kept, LOCKS, (kase) => withoutTab(kase, 1));
    expect(changed.gradebooks.map(({ tab }) => tab)).toEqual([null, null]);
    expect(changed.analysis).not.toBeNull();
    expect(kept.written()).toBe(1);
  });
});
