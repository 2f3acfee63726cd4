import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { goalVerdict } from '../readings.ts';
import { clear, fine, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** From a number to a number: the second one is the finish line. */
const FROM_TO = /\b(?:from|de)\b[^.;]{1,60}?\d[^.;]{0,40}?\b(?:to|a)\b[^.;]{0,30}?\d/iu;

/** Nothing in the goal, its columns or its objectives says when it is met. */
export default rule({
  id: 'goal-no-criterion',
  severity: 'serious',
  confidence: 'certain',
  source: 'idea-measurable-goals',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal, document }) => {
    const verdict = goalVerdict(goal, document.language);
    const values = { goals: String(goal.number) };
    if (verdict.ok) return fine(quote(goal.statement), values);
    // A goal that is open in some other way still has no finish line unless the engine found one.
    if (FROM_TO.test(goal.statement.text)) return clear();
    const other = verdict.missing.includes('observable-behavior');
    return verdict.missing.includes('criterion') || !other ? flagged(quote(goal.statement), values) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'a direction without an end', flag: true, case: { plan: { goals: ['Sam will improve reading comprehension.'] } } },
  { note: 'an action that can be seen, and no number', flag: true, case: { plan: { goals: ['Given a story, Sam will retell it in writing.'] } } },
  { note: 'to the best of his ability is not a criterion', flag: true, case: { plan: { goals: ['By May, Sam will write paragraphs to the best of his ability.'] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', goals: ['Sam mejorará su comprensión de lectura.'] } } },
  { note: 'an end state that a stranger can check', flag: false, case: { plan: { goals: ['Sam will tie his shoes without help for 5 school days in a row.'] } } },
  { note: 'the criterion has a column of its own', flag: false, case: { plan: { goals: [{ statement: 'Given a story, Sam will retell it in writing.', criterion: '4 of 5 stories with 3 key events' }] } } },
  { note: 'a number and a unit', flag: false, case: { plan: { goals: ['By May 2027 Sam will read aloud 90 words correct per minute from a grade 4 text.'] } } },
  { note: 'from a number to a number', flag: false, case: { plan: { goals: ['Svea will increase how often she starts a conversation at lunch from 0 per week to 4 per week.'] } } },
  { note: 'a 504 plan', flag: false, case: { plan: { kind: '504', goals: ['Sam will improve.'] } } },
  { note: 'a language not read', flag: false, case: { plan: { language: 'other', goals: ['Sam will improve reading.'] } } },
];
