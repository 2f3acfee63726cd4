import { analyze } from '../../src/analyzer/analyze.ts';
import type { CaseBrief } from '../../src/analyzer/case-brief.ts';
import { buildCase, EXAMPLE_DAY } from '../../src/analyzer/example-case.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import type { SessionCase } from '../../src/casefile/session-case.ts';
import type { TabState } from '../../src/casefile/tab-state.ts';

/** The address and the moment of everything that was read in these tests. */
export const READ_AT = `${EXAMPLE_DAY}T19:42:00`;
export const ORIGIN = 'https://ps.rivertown.example';

/** Judges a session case the way the background does. */
export function judged(kase: SessionCase): SessionCase {
  const analysis = analyze({ gradebooks: kase.gradebooks.map(({ gradebook }) => gradebook), documents: kase.documents.map(({ document }) => document), today: EXAMPLE_DAY, settings: DEFAULT_SETTINGS });
  return { ...kase, analysis };
}

/** What a session holds after the pages and files of a brief were read. */
export function sessionOf(brief: CaseBrief): SessionCase {
  const kase = buildCase(brief);
  return judged({
    gradebooks: kase.gradebooks.map((gradebook) => ({ gradebook, readAt: READ_AT, url: `${ORIGIN}/guardian/home.html`, tab: 7, frame: 0 })),
    documents: kase.documents.map((document) => ({ document, readAt: READ_AT, url: null })),
    analysis: null,
  });
}

export const READ: TabState = { kind: 'read', gradebook: 'gradebook-1', portal: 'PowerSchool', origin: ORIGIN, on: true };

const FINE = [
  ['English 7', 'B 84'],
  ['History 7', 'B 86'],
  ['Art 7', 'A 96'],
  ['Band', 'A 93'],
] as const;

/** Two failing classes of seven, one of them with missing work. */
export const FAILING: CaseBrief = {
  grades: [{ name: 'Math 7', mark: 'F 52', missing: 4, teacher: 'Rosa Alvarez' }, { name: 'Science 7', mark: 'F 55' }, ['Spanish 1', 'C 75'], ...FINE],
};

export const ALL_FINE: CaseBrief = { grades: [['Math 7', 'C 76'], ...FINE] };

export const PART_READ: CaseBrief = { grades: { courses: [...FINE], gaps: [{ kind: 'no-mark', course: 'Science 7' }, { kind: 'no-mark', course: 'Spanish 1' }] } };

/** The same grades beside a plan with a reading goal and none for math. */
export const WITH_PLAN: CaseBrief = {
  ...FAILING,
  plan: {
    kind: 'iep',
    firstName: 'Sam',
    pages: 8,
    eligibility: 'Specific Learning Disability',
    needs: ['Reading', 'Math'],
    levels: [{ text: 'Sam struggles in math and needs to do better.', area: 'Math' }, { text: 'Sam reads 52 words per minute in grade 6 text as of September 8, 2026.', area: 'Reading' }],
    goals: [
      { statement: 'Sam will improve reading comprehension.', area: 'Reading' },
      { statement: 'By June 11, 2027, given a grade 6 text, Sam will read 90 words per minute in 4 of 5 weekly probes.', area: 'Reading', baseline: '52 words per minute', method: 'Weekly probes' },
    ],
    progress: [{ goal: 1, area: 'Reading', comment: 'Sam is making sufficient progress.', period: '1st quarter' }],
    services: [{ name: 'Speech therapy', amount: '30 minutes, 2 times a week', minutesPerWeek: 60, delivery: 'direct' }],
    accommodations: ['Extended time, as needed.', 'Small group testing for all tests.'],
    dates: { meeting: '2026-11-12', start: '2026-11-13', end: '2027-11-12', nextReview: '2027-11-12' },
  },
};
