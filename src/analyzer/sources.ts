/** What a claim rests on. Only `law` may say "IDEA says"; the rest is "good practice" or "your state". */
export type Basis = 'law' | 'state' | 'guidance' | 'practice';

export interface Source {
  readonly basis: Basis;
  /** The citation as it is printed: `34 CFR 300.320(a)(1)`. Null where practice is not one text. */
  readonly cite: string | null;
  readonly url: string | null;
}

/** A paragraph of 34 CFR part 300, on the Department of Education's own site. */
const idea = (section: string, paragraph = ''): Source => ({ basis: 'law', cite: `34 CFR ${section}${paragraph}`, url: `https://sites.ed.gov/idea/regs/b/${subpart(section)}/${section}` });

/** A paragraph of 34 CFR outside part 300 (Section 504, FERPA). */
const cfr = (section: string, paragraph = ''): Source => ({ basis: 'law', cite: `34 CFR ${section}${paragraph}`, url: `https://www.ecfr.gov/current/title-34/section-${section}` });

const guidance = (cite: string): Source => ({ basis: 'guidance', cite, url: null });
const practice = (cite: string | null = null): Source => ({ basis: 'practice', cite, url: null });

/** Subparts of 34 CFR part 300 by section number, as the Department's site files them. */
function subpart(section: string): string {
  const number = Number(section.slice(4));
  if (number < 100) return 'a';
  if (number < 200) return 'b';
  if (number < 300) return 'c';
  if (number < 500) return 'd';
  return number < 600 ? 'e' : 'f';
}

/** What each says, in a line, stands in the locale files as `source_<key>`. */
export const SOURCES = {
  'idea-review-when-progress-lacks': idea('300.324', '(b)(1)(ii)(A)'),
  'idea-annual-review': idea('300.324', '(b)(1)(i)'),
  'idea-parent-concerns': idea('300.324', '(a)(1)(ii)'),
  'idea-recent-evaluation': idea('300.324', '(a)(1)(iii)'),
  'idea-outside-report': idea('300.502', '(c)(1)'),
  'idea-special-factors': idea('300.324', '(a)(2)'),
  'idea-present-levels': idea('300.320', '(a)(1)'),
  'idea-impact': idea('300.320', '(a)(1)(i)'),
  'idea-measurable-goals': idea('300.320', '(a)(2)'),
  'idea-each-need': idea('300.320', '(a)(2)(i)'),
  'idea-objectives': idea('300.320', '(a)(2)(ii)'),
  'idea-progress-how': idea('300.320', '(a)(3)(i)'),
  'idea-progress-how-and-when': idea('300.320', '(a)(3)'),
  'idea-services': idea('300.320', '(a)(4)'),
  'idea-time-away': idea('300.320', '(a)(5)'),
  'idea-test-accommodations': idea('300.320', '(a)(6)'),
  'idea-amount-of-services': idea('300.320', '(a)(7)'),
  'idea-transition': idea('300.320', '(b)'),
  'idea-rights-transfer': idea('300.320', '(c)'),
  'idea-services-in-effect': idea('300.323'),
  'idea-excused-member': idea('300.321', '(e)'),
  'idea-invitation': idea('300.322', '(a)'),
  'idea-team': idea('300.321'),
  'idea-student-invited': idea('300.321', '(b)'),
  'idea-evaluation-days': idea('300.301', '(c)(1)'),
  'idea-results-shared': idea('300.306', '(a)(2)'),
  'idea-reevaluation': idea('300.303', '(b)(2)'),
  'idea-all-areas': idea('300.304', '(c)(4)'),
  'idea-no-more-data': idea('300.305', '(d)'),
  'idea-no-fail-first': idea('300.101', '(c)(1)'),
  'idea-child-find': idea('300.111', '(c)(1)'),
  'idea-end-of-eligibility': idea('300.102'),
  'idea-extended-year': idea('300.106'),
  'idea-placement': idea('300.116'),
  'idea-activities': idea('300.117'),
  'idea-written-notice': idea('300.503', '(a)'),
  'idea-notice-content': idea('300.503', '(b)'),
  'idea-rights-booklet': idea('300.504', '(a)'),
  'idea-records': idea('300.613', '(a)'),
  'idea-removals': idea('300.530'),
  'section-504-fape': cfr('104.33'),
  'section-504-review': cfr('104.35', '(d)'),
  'section-504-evaluation': cfr('104.35', '(a)'),
  'ferpa-correction': cfr('99.20'),
  'guidance-endrew': guidance('Endrew F. v. Douglas County, 580 U.S. 386 (2017)'),
  'guidance-endrew-review': guidance('U.S. Department of Education, Q&A on Endrew F. (December 7, 2017), question 15'),
  'guidance-amount': guidance('71 Federal Register 46667 (August 14, 2006)'),
  'guidance-no-delay': guidance('OSEP Memo 11-07 (January 21, 2011)'),
  'guidance-progress-data': guidance('Arizona Department of Education, progress reports'),
  'guidance-report-cards': guidance('U.S. Department of Education, Office for Civil Rights (October 17, 2008)'),
  'guidance-retention': guidance('California Department of Education, promotion and retention'),
  'guidance-not-a-vote': guidance('OSEP Letter to Richards (January 7, 2010)'),
  'state-progress-sufficient': { basis: 'state', cite: 'COMAR 13A.05.01.09 (Maryland)', url: null },
  'practice-baseline': practice(),
  'practice-stranger-test': practice('Mason City CSD, 46 IDELR 148'),
  'practice-replacement-skill': practice(),
  'practice-missing-work': practice(),
  'practice-trend': practice(),
  'practice-clear-words': practice(),
  'practice-can-not-will-not': practice(),
  'practice-plain-scores': practice(),
  'practice-repeat-year': practice('National Association of School Psychologists'),
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
