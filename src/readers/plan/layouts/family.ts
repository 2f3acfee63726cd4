import type { Labels } from '../labels/concept.ts';

/** One family of printed forms: a state's model form, a vendor's form, or a kind of document with forms of its own. Data only. */
export interface LayoutFamily {
  /** File name and the word in `PlanDocument.layout`: `seis`. */
  readonly id: string;
  /** Words of the program or state that printed it. Looked for in the producer, the furniture and the text. */
  readonly vendors: readonly string[];
  /** Labels that hardly any other form prints. Each one found adds to the score. */
  readonly marks: readonly string[];
  /** What its labels ask for, beyond or against the generic ones. */
  readonly labels: Labels;
  /** Beginnings of the sentences printed on the blank form. They are not content. */
  readonly instructions: readonly string[];
}
