import type { PortalReading } from '../../analyzer/model/gradebook.ts';

/** A page as a reader gets it. Readers only look: they never click, write, fetch or wait. */
export interface PortalPage {
  readonly document: Document;
  /** The page's address. It may raise a score, it never makes one: districts use their own domains. */
  readonly url: URL;
}

/** One grade portal. Two questions: is this page mine, and what does it say? */
export interface Portal {
  /** File name and fixture folder: `powerschool`. */
  readonly id: string;
  /** As parents know it: `PowerSchool`. A name, so it is not translated. */
  readonly name: string;
  /** 0 (not mine) to 1 (certain), from the page's own marks. Cheap, no side effects. */
  readonly recognise: (page: PortalPage) => number;
  /** Words of its sign-in page: looked for in the address, the title, and the ids, names and actions of forms and fields. */
  readonly signIn?: RegExp;
  /** Called only when this portal's score leads. */
  readonly read: (page: PortalPage) => PortalReading;
}
