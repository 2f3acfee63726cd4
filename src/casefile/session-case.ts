import type { Analysis } from '../analyzer/model/finding.ts';
import type { Gradebook } from '../analyzer/model/gradebook.ts';
import type { DocumentId } from '../analyzer/model/passage.ts';
import type { PlanDocument } from '../analyzer/model/plan.ts';

/** A gradebook with the moment and the page it was read from. Stale data is worse than none. */
export interface ReadGradebook {
  readonly gradebook: Gradebook;
  /** ISO date and time. */
  readonly readAt: string;
  readonly url: string;
  readonly tab: number | null;
  /** The frame of that tab it was read in; 0 is the page itself. */
  readonly frame?: number;
}

export interface ReadDocument {
  readonly document: PlanDocument;
  readonly readAt: string;
  /** Where it can be fetched again; null for a dropped file. */
  readonly url: string | null;
  /** Where a plan stands that is a web page itself; its tab is null once it was closed or moved on. Left out for a file. */
  readonly page?: { readonly tab: number | null; readonly frame: number };
}

/** A file may hold several documents: `plan-1`, `plan-1/2`. */
export const fileOf = (document: DocumentId): string => document.split('/')[0] ?? document;

/** The case of this browser session: the last gradebook and the last documents of one child. Memory only, gone with the browser. */
export interface SessionCase {
  readonly gradebooks: readonly ReadGradebook[];
  readonly documents: readonly ReadDocument[];
  /** Null until something was read. */
  readonly analysis: Analysis | null;
}

export const EMPTY_CASE: SessionCase = { gradebooks: [], documents: [], analysis: null };
