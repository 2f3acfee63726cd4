import type { PortalReading } from '../../analyzer/model/gradebook.ts';

/** A page as a reader gets it. Readers only look: they never click, write, fetch or wait. */
export interface PortalPage {
  readonly document: Document;
  /** The page's address. It may raise a score, it never makes one: districts use their own domains. */
  readonly url: URL;
  /** True when each frame inside the page is read by itself: then what stands in a frame is not this page's to report. */
  readonly framesReadThemselves?: boolean;
}

/**
 * By what a portal's pages are known. All portals' signs are loaded together on every page that is looked at, so they
 * use nothing but the browser's own indexes and `look/`: what needs a reader's knowledge is `confirms`.
 */
export interface Signs {
  /** File name and fixture folder: `powerschool`. */
  readonly id: string;
  /** As parents know it: `PowerSchool`. A name, so it is not translated. */
  readonly name: string;
  /** 0 (not mine) to 1 (certain), from the page's own marks. Cheap, no side effects. */
  readonly recognise: (page: PortalPage) => number;
  /** Words of its sign-in page: looked for in the address, the title, and the ids, names and actions of forms and fields. */
  readonly signIn?: RegExp;
}

/** One grade portal. Two questions: is this page mine, and what does it say? Loaded only for a page that shows its signs. */
export interface Portal extends Signs {
  /** A second look, where the signs are also on pages without grades: false gives the page up. */
  readonly confirms?: (page: PortalPage) => boolean;
  /** Its pages vary: where it reads nothing, the generic reader and then the reader of one class are asked to read the page in its name. */
  readonly alsoByWords?: (page: PortalPage) => boolean;
  /**
   * Called only when this portal's score leads.
   * @param inTheNameOf the portal to name in the answer, when the generic reader reads another portal's page
   */
  readonly read: (page: PortalPage, inTheNameOf?: string) => PortalReading;
}
