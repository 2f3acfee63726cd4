import type { Evidence } from '../analyzer/model/evidence.ts';
import type { DocumentId } from '../analyzer/model/passage.ts';
import type { Told } from '../analyzer/model/told.ts';
import type { ParentLanguage, Preferences } from '../casefile/preferences.ts';
import type { ReadDocument, SessionCase } from '../casefile/session-case.ts';
import type { ToldByChild } from '../casefile/told-by-child.ts';
import type { TabState } from '../casefile/tab-state.ts';
import type { Message } from '../i18n/words.ts';
import type { PageShape } from '../platform/page-shape.ts';
import type { FetchedPdf } from '../platform/pdf-bytes.ts';

export type { PageShape } from '../platform/page-shape.ts';
export type { FetchedPdf, FetchRefusal } from '../platform/pdf-bytes.ts';

/** The messages of one locale, by key, as ICU MessageFormat. */
export type Messages = Readonly<Record<string, Message>>;

/** A value of the browser that pages follow. `onChange` answers a function that stops listening. */
export interface Kept<Value> {
  readonly get: () => Promise<Value>;
  readonly onChange: (listener: (value: Value) => void) => () => void;
}

/** A portal that the parent switched on. */
export interface SwitchedOnPortal {
  /** As the browser prints it: `https://ps.example.org`. */
  readonly origin: string;
  /** A name a parent knows (`PowerSchool`), or null when no page of it was read yet. */
  readonly portal: string | null;
}

/** What a report page is opened on. Nothing: an empty report with a place to drop a file. */
export interface ReportTarget {
  /** The address of a PDF to read. */
  readonly url?: string;
  /** The tab that shows it. */
  readonly tab?: number;
  /** A document of the session case, to show first. */
  readonly document?: DocumentId;
  /** A finding's place, to jump to: `placeOf(finding)`. */
  readonly place?: string;
}

export interface FrontPage {
  readonly tab: number;
  readonly url: string | null;
}

/** Everything a page of ours asks of the browser. `lantern.ts` implements it over the browser, tests hand in a plain object. */
export interface LanternPort {
  readonly session: Kept<SessionCase>;
  readonly preferences: Kept<Preferences> & { readonly set: (change: Partial<Preferences>) => Promise<void> };
  /** What the parent answered, sent and let us keep, by child. The background judges the case again after a change. */
  readonly told: Kept<ToldByChild> & { readonly change: (child: string, change: (told: Told) => Told) => Promise<void> };
  readonly portals: Kept<readonly SwitchedOnPortal[]>;
  /** The browser's own language as a BCP 47 tag, for a parent who has not chosen one. */
  readonly browserLanguage: string;
  /** Answers the words of one locale. Rejects only when the package is broken. */
  readonly words: (language: ParentLanguage) => Promise<Messages>;

  /** What the tab in front of the parent is now. */
  readonly tabState: () => Promise<TabState>;
  /** The tab in front, and its address where the browser lets us know it. Looks into no page. */
  readonly frontPage: () => Promise<FrontPage>;
  /** Calls back when the tab in front changes state while the popup is open. */
  readonly onTabState: (listener: (state: TabState) => void) => () => void;
  /** Reads the tab in front once, on the strength of the click. */
  readonly readTab: () => Promise<TabState>;
  /** Call straight from the click: the browser asks the parent. Answers whether the portal is on. */
  readonly switchOnPortal: (origin: string) => Promise<boolean>;
  readonly switchOffPortal: (origin: string) => Promise<void>;
  /** Scrolls the portal page to the words, and brings its tab to the front. False when the page is gone. */
  readonly showOnPage: (evidence: Evidence) => Promise<boolean>;

  readonly openReport: (target: ReportTarget) => Promise<void>;
  /** Opens the report on the last plan, or on the place to drop one. */
  readonly openPlan: () => Promise<void>;
  readonly openWelcome: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** Opens the page that shows how the page in front is built, for a parent who wants to help us read it. */
  readonly openPageShape: () => Promise<void>;
  /** How the page in a tab is built, without a word of it; null when the tab is gone or closed to us. */
  readonly pageShape: (tab: number) => Promise<PageShape | null>;

  /** Adds documents to the session case (what was read of the same file before goes). The background judges the case again and `session` changes. */
  readonly savePlan: (documents: readonly ReadDocument[]) => Promise<void>;
  /** Takes a document out of the session case. */
  readonly removePlan: (document: DocumentId) => Promise<void>;
  readonly fetchPdf: (url: string, tab: number | null) => Promise<FetchedPdf>;
  /** Call straight from the click. */
  readonly requestHost: (origin: string) => Promise<boolean>;

  /** Forgets the session case, the preferences and the portals. */
  readonly eraseEverything: () => Promise<void>;
  /** All that is kept, as JSON text that a parent can save. */
  readonly exportEverything: () => Promise<string>;
}
