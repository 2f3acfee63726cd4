import { NOTHING_TOLD, type Told } from '../analyzer/model/told.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { EMPTY_CASE, type SessionCase } from './session-case.ts';
import type { ToldByChild } from './told-by-child.ts';

/** What is kept for this browser session only. */
export interface SessionSchema {
  case: SessionCase;
  /** A portal whose grant the parent is being asked for at this moment. */
  switchingOn: { readonly origin: string; readonly tab: number };
}

/** What is kept on disk. */
export interface LocalSchema {
  preferences: Preferences;
  /** Answers, letters sent and, where the parent allowed it, marks of earlier days: by child, without a name. */
  told: ToldByChild;
  /** Portal names by origin, for the list in the options page. */
  portalNames: Readonly<Record<string, string>>;
}

/** A storage area, handed in. */
export interface Area<Schema> {
  readonly getItem: <Key extends keyof Schema>(key: Key) => Promise<Schema[Key] | null>;
  readonly setItem: <Key extends keyof Schema>(key: Key, value: Schema[Key]) => Promise<void>;
}

export const readCase = async (session: Pick<Area<SessionSchema>, 'getItem'>): Promise<SessionCase> => (await session.getItem('case')) ?? EMPTY_CASE;

export const readPreferences = async (local: Pick<Area<LocalSchema>, 'getItem'>): Promise<Preferences> => ({
  ...DEFAULT_PREFERENCES,
  ...(await local.getItem('preferences')),
});

/** Changes the session case, one change at a time: two frames may be read in the same moment. A change that answers the case itself writes nothing. */
export async function changeCase(session: Area<SessionSchema>, locks: Pick<LockManager, 'request'>, change: (kase: SessionCase) => SessionCase): Promise<SessionCase> {
  return locks.request('case', async () => {
    const kase = await readCase(session);
    const changed = change(kase);
    if (changed !== kase) await session.setItem('case', changed);
    return changed;
  });
}

export const readTold = async (local: Pick<Area<LocalSchema>, 'getItem'>): Promise<ToldByChild> => (await local.getItem('told')) ?? {};

/** Changes what one child's parent told, one change at a time. */
export async function changeTold(local: Area<LocalSchema>, locks: Pick<LockManager, 'request'>, child: string, change: (told: Told) => Told): Promise<void> {
  await locks.request('told', async () => {
    const told = await readTold(local);
    await local.setItem('told', { ...told, [child]: change(told[child] ?? NOTHING_TOLD) });
  });
}
