import { areasOfGoal, shareArea } from '../areas.ts';
import { unitsIn } from '../documents.ts';
import { areasOf, relatedAreas, type Area } from '../language/areas.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import type { Passage } from '../model/passage.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const WATCHED = /\b(?:monitor|no (?:needs?|concerns?)|not an area of need|n\/a|within normal limits|age[- ]appropriate|seguimiento)\b/iu;

/** A need the plan lists leads to no goal, no service and no accommodation. */
export default rule({
  id: 'x-need-nothing',
  severity: 'critical',
  confidence: 'likely',
  source: 'idea-each-need',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.needs)),
  judge: ({ part: need, document }) => {
    const areas = areasOf(need.text);
    if (areas.length === 0 || WATCHED.test(need.text)) return clear();
    if (document.goals.length + document.services.length === 0) return cannotTell('part-not-read');
    const wanted = areas.flatMap(relatedAreas);
    const answered = (texts: readonly Passage[]): boolean => texts.some(({ text }) => shareArea(wanted, areasOf(text)));
    if (document.goals.some((goal) => shareArea(wanted, [...areasOfGoal(goal), ...areasOf(goal.statement.text)])) || answered(document.services.map(({ name }) => name))) return clear();
    const isHelped = answered(document.accommodations.map(({ text }) => text)) || document.accommodations.some(({ text }) => helps(text.text, areas));
    if (!isFull(document.coverage)) return cannotTell('part-not-read');
    return flagged(quote(need), { need: need.text.trim() }, isHelped ? 'moderate' : 'critical');
  },
});

/** Help that names a tool and not the skill: speech-to-text is for writing. */
function helps(text: string, areas: readonly Area[]): boolean {
  const tools: readonly (readonly [Area, RegExp])[] = [
    ['writing', /speech[- ]to[- ]text|scribe|word processor|graphic organizer|typing|keyboard/iu],
    ['reading', /text[- ]to[- ]speech|audio ?book|read[- ]aloud/iu],
    ['math', /calculator|multiplication chart|number line/iu],
    ['attention', /break|seat|fidget|check[- ]in|movement/iu],
    ['executive-function', /planner|agenda|checklist|check[- ]in|chunk|organiz/iu],
    ['behavior', /break|check[- ]in|behavior|reward/iu],
  ];
  return tools.some(([area, tool]) => areas.includes(area) && tool.test(text));
}

export const examples: readonly Example[] = [
  { note: 'a need in writing leads nowhere', flag: true, case: { plan: { needs: ['Written expression'], goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 equations.' }], services: [{ name: 'Math instruction' }] } } },
  { note: 'a need in behavior', flag: true, case: { plan: { needs: ['Reading', 'Behavior: outbursts'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }] } } },
  { note: 'only an accommodation: less serious', flag: true, case: { plan: { needs: ['Written expression'], goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 equations.' }], accommodations: ['Speech-to-text for essays.'] } } },
  { note: 'a goal answers it', flag: false, case: { plan: { needs: ['Written expression'], goals: [{ area: 'Writing', statement: 'Sam will write 5 sentences in 4 of 5 samples.' }] } } },
  { note: 'a service answers it', flag: false, case: { plan: { needs: ['Fine motor skills'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }], services: [{ name: 'Occupational therapy', amount: '30 minutes weekly' }] } } },
  { note: 'watched, and said so', flag: false, case: { plan: { needs: ['Math: monitor until January'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }] } } },
  { note: 'pages are missing', flag: false, case: { plan: { needs: ['Math'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }], gaps: [{ kind: 'scanned-page', page: 5 }] } } },
  { note: 'a need we cannot name', flag: false, case: { plan: { needs: ['Confidence'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }] } } },
];
