import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { EMPTY_CASE, type SessionCase } from './session-case.ts';

/** What is kept for this browser session only. */
export interface SessionSchema {
  case: SessionCase;
  /** A portal whose grant the parent is being asked for at this moment. */
  switchingOn: { readonly origin: string; readonly tab: number };
}

/** What is kept on disk. */
export interface LocalSchema {
  preferences: Preferences;
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

/** Changes the session case, one change at a time: two frames may be read in the same moment. */
export async function changeCase(session: Area<SessionSchema>, locks: Pick<LockManager, 'request'>, change: (kase: SessionCase) => SessionCase): Promise<SessionCase> {
  return locks.request('case', async () => {
    const changed = change(await readCase(session));
    await session.setItem('case', changed);
    return changed;
  });
}
