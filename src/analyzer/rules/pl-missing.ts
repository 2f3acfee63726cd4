import { absentFrom, documentsToJudge, hasBody, hasSection } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** The part by any of its names: it is there in a shape we did not read. */
const NAMED = /\bpresent levels?\b|\bPLAA?FP\b|\bPLOP\b|\bPLEP\b|\bcurrent (?:levels? of )?(?:performance|functioning)\b|\bstrengths and needs\b|\bniveles? (?:actual(?:es)?|presentes?)\b/iu;

/** No present levels anywhere in a plan that was read to its last page. Some states keep them on the goal pages. */
export default rule({
  id: 'pl-missing',
  severity: 'critical',
  confidence: 'certain',
  source: 'idea-present-levels',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    const isThere = plan.presentLevels.length > 0 || hasSection(plan, 'present-levels') || hasSection(plan, 'impact') || plan.goals.some(({ baseline }) => baseline !== null);
    if (isThere) return clear();
    if (!hasBody(plan)) return cannotTell('part-not-read');
    if (proseOf(plan).some(({ text }) => NAMED.test(text))) return cannotTell('not-found');
    return flagged(absentFrom(plan), { pages: plan.coverage.total }, plan.draft === null ? 'critical' : 'moderate');
  },
});

export const examples: readonly Example[] = [
  { note: 'goals and services, no present levels', flag: true, case: { plan: { goals: ['Sam will read 90 words a minute.'], services: [{ name: 'Resource', amount: '60 minutes a week' }] } } },
  { note: 'twelve pages, the part is nowhere', flag: true, case: { plan: { pages: 12, sections: ['team', 'goals', 'lre'] } } },
  { note: 'a draft without them', flag: true, case: { plan: { draft: true, sections: ['goals', 'services'] } } },
  { note: 'they are there', flag: false, case: { plan: { levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read 90.'] } } },
  { note: 'a page was a scan', flag: false, case: { plan: { gaps: [{ kind: 'scanned-page', page: 2 }], sections: ['goals', 'services'] } } },
  { note: 'the form keeps them on the goal pages', flag: false, case: { plan: { goals: [{ statement: 'Sam will read 90 words a minute.', baseline: '42 words a minute' }], services: [{ name: 'Resource' }] } } },
  { note: 'a 504 plan owes none', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'], sections: ['team', 'services'] } } },
  { note: 'their name stands in a text of no known part', flag: false, case: { plan: { sections: ['goals', 'services'], paragraphs: [[null, 'PRESENT LEVELS OF PERFORMANCE: see attached']] } } },
  { note: 'two pages of a plan', flag: false, case: { plan: { pages: 2, sections: ['goals'] } } },
];
