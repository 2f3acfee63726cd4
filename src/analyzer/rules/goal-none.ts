import { absentFrom, documentsToJudge, hasBody, hasSection } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const NAMED = /\b(?:annual|yearly|measurable|iep) goals?\b|\bgoals? for the (?:\w+ )?year\b|\bgoals? ?(?:#|no\.?|number)? ?\d|\bmetas? (?:anual|mensurable|medible)/iu;
/** A sentence built like a goal: "By June 1, 2027 Sam will read …". */
const BUILT = /\bby (?:\p{L}+ )?(?:\d{1,2},? )?(?:\d{1,2}\/\d{1,2}\/)?20\d\d,? [^.]{0,80}\bwill (?!be\b|have\b|meet\b|hold\b)\p{L}+ [^.]{0,60}\d|\bpara \p{L}+ (?:de(?:l)? )?20\d\d,? [^.]{0,80}\d+ de (?:cada )?\d/iu;

/** No annual goal anywhere in an IEP that was read to its last page. */
export default rule({
  id: 'goal-none',
  severity: 'critical',
  confidence: 'certain',
  source: 'idea-measurable-goals',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    if (plan.goals.length > 0) return clear();
    if (!hasBody(plan)) return cannotTell('part-not-read');
    // A heading, or the word, and no record: the form may hold goals in a shape we did not read.
    if (hasSection(plan, 'goals') || proseOf(plan).some(({ text }) => NAMED.test(text) || BUILT.test(text))) return cannotTell('not-found');
    return flagged(absentFrom(plan), { pages: plan.coverage.total }, plan.draft === null ? 'critical' : 'moderate');
  },
});

export const examples: readonly Example[] = [
  { note: 'present levels and services, no goal', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], services: [{ name: 'Resource' }] } } },
  { note: 'a layout we do not know, read to the end', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], sections: ['services', 'lre'], unknownLayout: true } } },
  { note: 'a draft without goals', flag: true, case: { plan: { draft: true, sections: ['present-levels', 'services', 'lre'] } } },
  { note: 'one goal', flag: false, case: { plan: { levels: ['Sam reads 42.'], goals: ['Sam will read 90 words a minute.'] } } },
  { note: 'a 504 plan owes no goals', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'], sections: ['team', 'services', 'present-levels'] } } },
  { note: 'an evaluation report owes none', flag: false, case: { plan: { kind: 'evaluation', sections: ['present-levels', 'services'] } } },
  { note: 'pages 3 and 4 were scans', flag: false, case: { plan: { levels: ['Sam reads 42.'], sections: ['services'], gaps: [{ kind: 'scanned-page', page: 3 }, { kind: 'scanned-page', page: 4 }] } } },
  { note: 'a goals heading that we could not read into', flag: false, case: { plan: { levels: ['Sam reads 42 words a minute.'], sections: ['goals', 'services'] } } },
  { note: 'goals named in a text of no known part', flag: false, case: { plan: { levels: ['Sam reads 42.'], sections: ['services'], paragraphs: [[null, 'MEASURABLE ANNUAL GOALS']] } } },
  { note: 'a plan of a school that says yearly', flag: false, case: { plan: { levels: ['Sam reads 42.'], sections: ['services'], paragraphs: [[null, 'Yearly goals']] } } },
  { note: 'a sentence built like a goal under no heading', flag: false, case: { plan: { levels: ['Sam reads 42.'], sections: ['services'], paragraphs: [[null, 'By June 1, 2027 Sam will read 90 words in a minute.']] } } },
  { note: 'a date by which the team meets is no goal', flag: true, case: { plan: { levels: ['Sam reads 42.'], sections: ['services', 'lre'], paragraphs: [['notes', 'By June 1, 2027 the team will meet in room 12.']] } } },
];
