/** Rules with nothing to write about: a question in passing is enough. Apart from the letters, which load later than a finding is shown. */
export const WITHOUT_LETTER: ReadonlySet<string> = new Set(['grade-stale-gradebook', 'pp-draft', 'pp-signature-meaning']);
