import { absentFrom, documentsToJudge, hasSection, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

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
    if (!isWholePlan(plan)) return cannotTell('part-not-read');
    // A heading and no record: the form may hold goals in a shape we did not read.
    if (hasSection(plan, 'goals') && plan.paragraphs.some(({ section }) => section === 'goals')) return cannotTell('not-found');
    return flagged(absentFrom(plan), { pages: plan.coverage.total }, plan.draft === null ? 'critical' : 'moderate');
  },
});

export const examples: readonly Example[] = [
  { note: 'present levels and services, no goal', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], services: [{ name: 'Resource' }] } } },
  { note: 'a goals heading with nothing under it', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], sections: ['goals', 'services'] } } },
  { note: 'a draft without goals', flag: true, case: { plan: { draft: true, sections: ['present-levels', 'services', 'lre'] } } },
  { note: 'one goal', flag: false, case: { plan: { levels: ['Sam reads 42.'], goals: ['Sam will read 90 words a minute.'] } } },
  { note: 'a 504 plan owes no goals', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'], sections: ['team', 'services', 'present-levels'] } } },
  { note: 'an evaluation report owes none', flag: false, case: { plan: { kind: 'evaluation', sections: ['present-levels', 'services'] } } },
  { note: 'pages 3 and 4 were scans', flag: false, case: { plan: { levels: ['Sam reads 42.'], sections: ['services'], gaps: [{ kind: 'scanned-page', page: 3 }, { kind: 'scanned-page', page: 4 }] } } },
  { note: 'words under the heading that are no known goal form', flag: false, case: { plan: { levels: ['Sam reads 42.'], paragraphs: [['goals', 'Outcome A: reading']] } } },
];
