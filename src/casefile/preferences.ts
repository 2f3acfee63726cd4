import type { SectionId } from '../analyzer/model/plan.ts';
import { DEFAULT_SETTINGS, type Settings } from '../analyzer/model/settings.ts';

/** The language the parent chose inside the extension. */
export type ParentLanguage = 'en' | 'es';

/** The parent's choices, kept on disk. */
export interface Preferences {
  /** Nothing is read before this is true. */
  readonly consent: boolean;
  /** Null until chosen: the browser's language decides. */
  readonly language: ParentLanguage | null;
  readonly nickname: string;
  readonly settings: Settings;
  /** Findings the parent called wrong: rule id and place. They stay away until brought back. */
  readonly dismissed: readonly string[];
  /** Marks are kept from day to day only after the parent said so. */
  readonly keepMarks: boolean;
  /** Where the parent said a heading belongs, by the heading's fingerprint. */
  readonly headings: Readonly<Record<string, SectionId | 'none'>>;
}

export const DEFAULT_PREFERENCES: Preferences = { consent: false, language: null, nickname: '', settings: DEFAULT_SETTINGS, dismissed: [], keepMarks: false, headings: {} };
