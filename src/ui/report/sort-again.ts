import type { PlanDocument } from '../../analyzer/model/plan.ts';
import { fingerprint } from '../../casefile/fingerprint.ts';
import type { Preferences } from '../../casefile/preferences.ts';
import type { CorrectHeading } from '../../readers/plan/tokens/correct-headings.ts';

/** The pages of a file that is open here, sorted into records again after the parent has said where a heading belongs. */
export type SortAgain = (correct: CorrectHeading) => readonly PlanDocument[];

/** What the parent said of headings, kept as fingerprints: no word of a plan is on disk. */
export const correctionFrom =
  (headings: Preferences['headings']): CorrectHeading =>
  (heading) =>
    headings[fingerprint(heading)] ?? null;
