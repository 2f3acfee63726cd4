import type { Passage } from './passage.ts';

/** What a prior written notice must hold, 34 CFR 300.503(b)(1) to (7), in the regulation's order. */
export type NoticeElementId = 'action' | 'reason' | 'basis' | 'safeguards' | 'sources' | 'options' | 'factors';

/** One of them, and where its words stand; null when they were not found. */
export interface NoticeElement {
  readonly id: NoticeElementId;
  readonly at: Passage | null;
}
