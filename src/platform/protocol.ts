import type { PortalReading } from '../analyzer/model/gradebook.ts';
import type { TabState } from '../casefile/tab-state.ts';
import type { Layout } from '../readers/layout.ts';

/** What a frame of a page looks like to us, and how far reading has come there. */
export interface Look {
  /** The portal we recognise, or null. */
  readonly portal: { readonly id: string; readonly name: string } | null;
  /** True once we were invited to read this frame. */
  readonly invited: boolean;
  /** The last answer of the reader; null for a grade page we were not invited to read. */
  readonly outcome: PortalReading['outcome'] | null;
  /** True when the page stayed empty past the limit on waiting. */
  readonly gaveUp: boolean;
}

/** One mark on the page, with all its words in the parent's language. */
export interface MarkView {
  /** CSS path of the element that holds the course's name: the chip stands after its words. */
  readonly path: string;
  /** CSS path of the element that holds the mark: its words are underlined while the note is open. */
  readonly markPath: string;
  readonly level: 'soon' | 'ask';
  /** On a plan: the finding's number in the report, which the chip shows. */
  readonly number?: string;
  /** On a plan: the words that are lit. */
  readonly quotes?: readonly string[];
  readonly word: string;
  /** What a screen reader says for the chip: "Ask soon: Math 7". */
  readonly label: string;
  readonly notes: readonly NoteView[];
}

export interface NoteView {
  readonly title: string;
  readonly fact: string;
  readonly explain: string;
  readonly ask: string;
  /** The finding's place, for "This is wrong". */
  readonly place: string;
}

/** Everything the page layer shows. Words only, ready to be set as text. */
export interface Drawing {
  readonly language: string;
  /** The style sheet of the layer: it comes with the first mark, so that a page without grades never carries it. */
  readonly sheet: string;
  readonly marks: readonly MarkView[];
  readonly pill: string;
  readonly words: { readonly youCouldAsk: string; readonly copy: string; readonly copied: string; readonly wrong: string; readonly close: string; readonly hide: string };
}

/** What a frame that is no page of grades looks like. */
export interface PlanLook {
  /** It looks like one child's own plan, progress report or evaluation. */
  readonly looks: boolean;
  /** True once we were invited to read it. */
  readonly read: boolean;
  /** The page's title. */
  readonly name: string;
}

/** A place on a plan that is a web page. */
export interface PlanPlace {
  readonly path: string;
  readonly quote: string;
}

/** The words of the small marks beside links to a plan, in the parent's language. */
export interface PlanMarkWords {
  readonly language: string;
  readonly check: string;
}

/** Every message between our parts: name, what goes in, what comes back. */
export interface Protocol {
  /** A registered content script has started: may it read? */
  arrived(): boolean;
  /** A frame was read, or read again after the page changed. The marks come back as `draw`. */
  pageRead(page: { readonly reading: PortalReading; readonly url: string; readonly gaveUp: boolean }): void;
  /** A frame needs the reader of this portal (its id). Answers once the reader stands in the frame, false when there is none. */
  needReader(portal: string): boolean;
  /** A plan that is a web page was read, or read again. The marks come back as `drawPlan`. */
  planPageRead(page: { readonly layout: Layout; readonly url: string }): void;
  /** The parent called a finding wrong, on the page. */
  dismiss(place: string): void;
  /** A frame that we were invited to read links documents: marks beside those of the child's plan, please. */
  needPlanMarks(): void;
  planMarkWords(): PlanMarkWords;
  /** The parent pressed the mark beside a link: open the report on this address. */
  checkDocument(url: string): void;

  /** To a frame: what are you? Recognises, does not read. */
  look(): Look;
  /** To a frame: you are invited. Reads now and follows the page's changes. */
  read(): Look;
  /** To a frame: draw this instead. */
  draw(drawing: Drawing): void;
  /** To every frame: take everything off the page and stop following it, if it is of one of these origins. */
  stop(origins: readonly string[]): void;
  /** To every frame: the parent's language may have changed. */
  speak(words: PlanMarkWords): void;
  /** To a frame: bring this element into view and open its note. Answers whether it is there. */
  show(path: string): boolean;

  /** To a frame without grades: are you a plan? Keeps nothing. */
  lookPlan(): PlanLook;
  /** To the same: you are invited. Reads now and follows the page's changes. */
  readPlan(): PlanLook;
  /** To a frame whose plan was read at this address and moment: draw this. */
  drawPlan(page: { readonly drawing: Drawing; readonly url: string; readonly readAt: string }): void;
  /** Brings words of the plan into view. Answers whether they are there. */
  showPlan(place: PlanPlace): boolean;

  /** From the popup: what is this tab? */
  tabState(tab: number): TabState;
  /** From the popup: read this tab once. */
  readTab(tab: number): TabState;
  /** From the popup, at the moment the browser asks the parent. The grant may come after the popup is gone. */
  switchingOn(portal: { readonly origin: string; readonly tab: number }): void;
  switchOff(origin: string): void;
  /** The case or the preferences changed: judge again, redraw. */
  judge(): void;
}
