import type { Gap } from './model/coverage.ts';
import type { AssignmentFlag } from './model/gradebook.ts';
import type { LanguageCode } from './model/language-code.ts';
import type { Mark } from './model/mark.ts';
import type { Accommodation, DocumentKind, PlanDocument, PresentLevelRole, SectionId } from './model/plan.ts';
import type { TeamMember } from './model/participation.ts';
import type { Settings } from './model/settings.ts';
import type { Told } from './model/told.ts';

/** A piece of work, short. `possible` is 10 unless said. */
export interface WorkBrief {
  readonly score?: number;
  readonly possible?: number;
  readonly due?: string;
  readonly category?: string;
  readonly flags?: readonly AssignmentFlag[];
}

export interface CourseBrief {
  readonly name: string;
  /** As the school prints it: `F`, `48%`, `F 48%`; or a whole mark for another scale. */
  readonly mark: string | Mark;
  readonly teacher?: string;
  readonly missing?: number;
  readonly absences?: number;
  readonly lastPosted?: string;
  readonly before?: readonly (readonly [term: string, mark: string])[];
  readonly beforeMarks?: readonly (readonly [term: string, mark: Mark])[];
  readonly work?: readonly WorkBrief[];
}

export interface GradesBrief {
  readonly courses: readonly (readonly [name: string, mark: string] | CourseBrief)[];
  readonly asOf?: string;
  readonly student?: string;
  readonly term?: string;
  readonly gaps?: readonly Gap[];
}

export interface LevelBrief {
  readonly text: string;
  readonly area?: string;
  readonly role?: PresentLevelRole;
  readonly blank?: boolean;
}

export interface GoalBrief {
  readonly statement: string;
  readonly area?: string;
  readonly baseline?: string;
  readonly criterion?: string;
  readonly method?: string;
  readonly schedule?: string;
  readonly responsible?: string;
  readonly target?: string;
  readonly objectives?: readonly string[];
  readonly postsecondary?: boolean;
}

export interface ProgressBrief {
  readonly goal?: number;
  readonly area?: string;
  readonly goalText?: string;
  readonly period?: string;
  readonly date?: string;
  readonly code?: string;
  readonly comment?: string;
}

export interface ServiceBrief {
  readonly name: string;
  readonly amount?: string;
  readonly provider?: string;
  readonly location?: string;
  readonly start?: string;
  readonly end?: string;
  readonly minutesPerWeek?: number;
  readonly delivery?: 'direct' | 'consult';
}

/** A document, short: only what the example is about. All pages read unless `unread` says otherwise. */
export interface PlanBrief {
  readonly kind?: DocumentKind;
  readonly language?: LanguageCode;
  readonly draft?: boolean;
  readonly pages?: number;
  readonly gaps?: readonly Gap[];
  /** All pages read, and the form is none we know. */
  readonly unknownLayout?: boolean;
  readonly firstName?: string;
  readonly grade?: string;
  readonly birth?: string;
  readonly eligibility?: string;
  readonly needs?: readonly string[];
  readonly blanks?: readonly (readonly [section: SectionId | null, label: string])[];
  readonly levels?: readonly (string | LevelBrief)[];
  readonly goals?: readonly (string | GoalBrief)[];
  readonly progress?: readonly ProgressBrief[];
  readonly legend?: readonly (readonly [code: string, meaning: string])[];
  readonly services?: readonly ServiceBrief[];
  readonly accommodations?: readonly (string | { readonly text: string; readonly kind?: Accommodation['kind']; readonly setting?: string })[];
  readonly paragraphs?: readonly (readonly [section: SectionId | null, text: string])[];
  /** Parts found besides those that follow from the records above. */
  readonly sections?: readonly SectionId[];
  /** The people of the team as the form lists them; `listed` unless said. */
  readonly team?: readonly { readonly name?: string; readonly role?: string; readonly attendance?: TeamMember['attendance'] }[];
  readonly dates?: Partial<Record<keyof PlanDocument['dates'], string>>;
}

/** A case, short: plain data, so that a rule's examples are dropped from the built extension. */
export interface CaseBrief {
  readonly grades?: GradesBrief | GradesBrief['courses'];
  /** One document, or several of one child. */
  readonly plan?: PlanBrief | readonly PlanBrief[];
  readonly today?: string;
  /** What the parent answered, letters sent, marks of earlier days. */
  readonly told?: Partial<Told>;
  readonly settings?: Partial<Settings>;
}
