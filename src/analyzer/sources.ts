/** What a claim rests on. Only `law` may say "IDEA says"; the rest is "good practice" or "your state". */
export type Basis = 'law' | 'state' | 'guidance' | 'practice';

export interface Source {
  readonly basis: Basis;
  /** The citation as it is printed: `34 CFR 300.320(a)(1)`. */
  readonly cite: string;
  /** What it says, in our words, one line. */
  readonly says: string;
  readonly url: string | null;
}

const regulation = (section: string, paragraph: string, says: string): Source => ({
  basis: 'law',
  cite: `34 CFR ${section}${paragraph}`,
  says,
  url: `https://sites.ed.gov/idea/regs/b/${subpart(section)}/${section}`,
});

/** Subparts of 34 CFR part 300 by section number, as the Department's site files them. */
function subpart(section: string): string {
  const number = Number(section.slice(4));
  if (number < 100) return 'a';
  if (number < 200) return 'b';
  if (number < 300) return 'c';
  if (number < 500) return 'd';
  return number < 600 ? 'e' : 'f';
}

export const SOURCES = {
  'idea-review-when-progress-lacks': regulation('300.324', '(b)(1)(ii)(A)', 'The team revises the plan to address any lack of expected progress toward the goals and in the general curriculum.'),
  'idea-annual-review': regulation('300.324', '(b)(1)(i)', 'The team reviews the plan periodically and at least once a year.'),
  'idea-present-levels': regulation('300.320', '(a)(1)', 'The plan states present levels of academic achievement and functional performance.'),
  'idea-impact': regulation('300.320', '(a)(1)(i)', 'The plan states how the disability affects involvement and progress in the general curriculum.'),
  'idea-measurable-goals': regulation('300.320', '(a)(2)', 'The plan states measurable annual goals.'),
  'idea-progress-how-and-when': regulation('300.320', '(a)(3)', 'The plan describes how progress is measured and when reports are given.'),
  'idea-services': regulation('300.320', '(a)(4)', 'The plan states the special education, related services and supports.'),
  'idea-amount-of-services': regulation('300.320', '(a)(7)', 'The plan states the start, frequency, location and duration of services.'),
  'idea-no-fail-first': regulation('300.101', '(c)(1)', 'A child need not have failed or been retained to have a right to special education.'),
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
