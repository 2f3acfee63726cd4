import { DEFAULT_SETTINGS, type Settings } from '../analyzer/model/settings.ts';

/** The language the parent chose inside the extension. */
export type ParentLanguage = 'en' | 'es';

/** The few things kept on disk: the parent's choices. No grade and no word of a plan is among them. */
export interface Preferences {
  /** Nothing is read before this is true. */
  readonly consent: boolean;
  /** Null until chosen: the browser's language decides. */
  readonly language: ParentLanguage | null;
  readonly nickname: string;
  readonly settings: Settings;
  /** Findings the parent called wrong: rule id and place. They stay away until brought back. */
  readonly dismissed: readonly string[];
}

export const DEFAULT_PREFERENCES: Preferences = { consent: false, language: null, nickname: '', settings: DEFAULT_SETTINGS, dismissed: [] };
