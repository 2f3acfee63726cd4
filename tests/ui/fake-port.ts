import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/casefile/preferences.ts';
import { EMPTY_CASE, type SessionCase } from '../../src/casefile/session-case.ts';
import { toldOf, type ToldByChild } from '../../src/casefile/told-by-child.ts';
import type { TabState } from '../../src/casefile/tab-state.ts';
import type { Kept, LanternPort, Messages, SwitchedOnPortal } from '../../src/ui/port.ts';

const messages = (locale: Readonly<Record<string, { readonly message: string }>>): Messages => Object.fromEntries(Object.entries(locale).map(([key, { message }]) => [key, message]));
export const MESSAGES = { en: messages(en), es: messages(es) } as const;

/** A kept value in memory. */
function kept<Value>(first: Value): Kept<Value> & { readonly put: (value: Value) => void; readonly now: () => Value } {
  let value = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: async () => value,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
    now: () => value,
  };
}

export interface FakeStart {
  readonly kase?: SessionCase;
  readonly preferences?: Partial<Preferences>;
  readonly tab?: TabState;
  readonly portals?: readonly SwitchedOnPortal[];
  readonly told?: ToldByChild;
  readonly browserLanguage?: string;
  /** Judges the case again when a document is saved, as the background does. */
  readonly judge?: (kase: SessionCase) => SessionCase;
}

/** A port that keeps everything in memory and writes down what it was asked for. Parts can be replaced. */
export function fakePort(start: FakeStart = {}, parts: Partial<LanternPort> = {}) {
  const asked: (readonly [what: string, ...with_: unknown[]])[] = [];
  const session = kept(start.kase ?? EMPTY_CASE);
  const preferences = kept<Preferences>({ ...DEFAULT_PREFERENCES, consent: true, nickname: 'Sam', ...start.preferences });
  const portals = kept(start.portals ?? []);
  const told = kept<ToldByChild>(start.told ?? {});
  const judge = start.judge ?? ((kase: SessionCase) => kase);
  const note =
    <Answer>(what: string, answer: Answer) =>
    async (...given: unknown[]): Promise<Answer> => {
      asked.push([what, ...given]);
      return answer;
    };
  const port: LanternPort = {
    session,
    told: {
      ...told,
      async change(child, change) {
        asked.push(['told', child]);
        told.put({ ...told.now(), [child]: change(toldOf(told.now(), child)) });
      },
    },
    preferences: {
      ...preferences,
      async set(change) {
        asked.push(['set', change]);
        preferences.put({ ...preferences.now(), ...change });
      },
    },
    portals,
    browserLanguage: start.browserLanguage ?? 'en-US',
    words: async (language) => MESSAGES[language],
    frontPage: note('frontPage', { tab: -1, url: null }),
    tabState: async () => start.tab ?? { kind: 'not-a-grade-page' },
    onTabState: () => () => undefined,
    readTab: note('readTab', start.tab ?? { kind: 'not-a-grade-page' }),
    switchOnPortal: note('switchOnPortal', true),
    async switchOffPortal(origin) {
      asked.push(['switchOffPortal', origin]);
      portals.put(portals.now().filter((portal) => portal.origin !== origin));
    },
    showOnPage: note('showOnPage', true),
    openReport: note('openReport', undefined),
    openPlan: note('openPlan', undefined),
    openWelcome: note('openWelcome', undefined),
    openOptions: note('openOptions', undefined),
    openPageShape: note('openPageShape', undefined),
    pageShape: note('pageShape', null),
    async savePlan(documents) {
      asked.push(['savePlan', documents]);
      const ids = new Set(documents.map(({ document }) => document.id));
      const now = session.now();
      session.put(judge({ ...now, documents: [...now.documents.filter(({ document }) => !ids.has(document.id)), ...documents] }));
    },
    async removePlan(id) {
      asked.push(['removePlan', id]);
      const now = session.now();
      session.put(judge({ ...now, documents: now.documents.filter(({ document }) => document.id !== id) }));
    },
    fetchPdf: note('fetchPdf', { refused: 'not-allowed' as const, canAsk: null }),
    requestHost: note('requestHost', true),
    async eraseEverything() {
      asked.push(['eraseEverything']);
      session.put(EMPTY_CASE);
      portals.put([]);
      preferences.put(DEFAULT_PREFERENCES);
    },
    exportEverything: note('exportEverything', '{}'),
    ...parts,
  };
  return { port, asked, session, preferences, told, portals };
}
