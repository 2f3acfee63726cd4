import type { Gradebook } from './gradebook.ts';
import type { IsoDate } from './iso-date.ts';
import type { PlanDocument } from './plan.ts';
import type { Settings } from './settings.ts';
import type { Told } from './told.ts';

/** All that is known of one child at one moment. The clock and the settings are arguments: same case, same analysis. */
export interface Case {
  readonly gradebooks: readonly Gradebook[];
  readonly documents: readonly PlanDocument[];
  readonly today: IsoDate;
  readonly settings: Settings;
  /** Tells this child from others, without a name; absent where only one child is meant. */
  readonly child?: string;
  /** What the parent told us or let us keep; absent where nobody could be asked. */
  readonly told?: Told;
}
