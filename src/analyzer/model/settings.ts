/** What the parent has told us. Every part has a default that is right for most schools. */
export interface Settings {
  /** A percent below this is failing where no letter is printed. 60 in most places, 65 in New York, 70 in Texas. */
  readonly passingPercent: number;
  /** Two-letter code of the state, or null when the parent has not said. */
  readonly state: string | null;
}

export const DEFAULT_SETTINGS: Settings = { passingPercent: 60, state: null };
