import type { Passage } from './passage.ts';
import type { DateFact } from './plan.ts';

/** One person of the team, as the form lists them. */
export interface TeamMember {
  readonly name: Passage | null;
  readonly role: Passage | null;
  /** `listed`: the form names them and says nothing of who came. */
  readonly attendance: 'signed' | 'present' | 'excused' | 'absent' | 'listed';
}

/** A place to sign. Ink is a picture: only words can be read, so an empty place is no proof that nobody signed. */
export interface Signature {
  readonly who: 'parent' | 'student' | 'school' | 'unknown';
  readonly label: Passage;
  /** The words in the place, or null when none are printed there. */
  readonly name: Passage | null;
  readonly date: DateFact | null;
}

/** What signing means, from the words of the form itself. */
export interface SignatureMeaning {
  readonly meaning: 'attendance' | 'not-agreement' | 'agreement' | 'consent' | 'receipt';
  readonly at: Passage;
}
