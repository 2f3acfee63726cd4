import { areasOfGoal, shareArea } from '../areas.ts';
import { unitsIn } from '../documents.ts';
import { areasOf, relatedAreas } from '../language/areas.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** A service for any subject: its name does not say which. */
const GENERAL = /\b(?:special(?:ized|ly)?(?: designed)? (?:academic )?instruction|special education|SAI|SDI|resource|inclusion|co-?(?:teach|taught)|push[- ]in|consult|support|academic|learning (?:center|support)|self[- ]contained|special (?:class|day)|itinerant|instrucción especial|educación especial|apoyo)/iu;

/** A goal in an area that no service and no named person answers. */
export default rule({
  id: 'sv-goal-no-service',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-services',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.goals.filter(({ postsecondary, responsible }) => !postsecondary && responsible === null))),
  judge: ({ part: goal, document }) => {
    const areas = areasOfGoal(goal);
    const { services } = document;
    const named = services.map(({ name, provider, amount }) => `${name.text} ${provider?.text ?? ''} ${amount?.text ?? ''}`);
    if (areas.length === 0 || services.length === 0 || named.some((text) => GENERAL.test(text) || areasOf(text).length === 0)) return clear();
    if (shareArea(areas.flatMap(relatedAreas), named.flatMap((text) => areasOf(text)))) return clear();
    return isFull(document.coverage) ? flagged(quote(goal.area ?? goal.statement), { goals: String(goal.number) }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'a math goal, only speech services', flag: true, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 equations.' }], services: [{ name: 'Speech therapy', amount: '30 minutes weekly' }] } } },
  { note: 'one goal of two', flag: true, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read 90 words.' }, { area: 'Math', statement: 'Sam will solve 8 of 10.' }], services: [{ name: 'Reading instruction', amount: '30 minutes daily' }] } } },
  { note: 'a behavior goal, only reading services', flag: true, case: { plan: { goals: [{ area: 'Behavior', statement: 'Sam will use a break card in 4 of 5 times.' }], services: [{ name: 'Reading', amount: '30 minutes daily' }] } } },
  { note: 'a general service', flag: false, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10.' }], services: [{ name: 'Specialized academic instruction', amount: '60 minutes daily' }] } } },
  { note: 'a person is named on the goal page', flag: false, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10.', responsible: 'General and special education teachers' }], services: [{ name: 'Speech therapy' }] } } },
  { note: 'a near area', flag: false, case: { plan: { goals: [{ area: 'Social skills', statement: 'Sam will greet peers.' }], services: [{ name: 'Counseling', amount: '30 minutes weekly' }] } } },
  { note: 'pages are missing', flag: false, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10.' }], services: [{ name: 'Speech therapy' }], gaps: [{ kind: 'scanned-page', page: 5 }] } } },
];
