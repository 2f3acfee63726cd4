import type { Passage } from './passage.ts';
import type { SectionId } from './plan.ts';

/** A place of the form that asks for words and holds none. Present levels say of themselves that they are blank. */
export interface BlankPlace {
  readonly section: SectionId | null;
  /** The words that ask; with the boxes nobody ticked, where it has boxes. */
  readonly label: Passage;
}
