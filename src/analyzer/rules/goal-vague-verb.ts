import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { goalVerdict, partsOfGoal } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** The goal's action cannot be seen or counted: understand, improve, be successful. */
export default rule({
  id: 'goal-vague-verb',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-stranger-test',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal, document }) => {
    const verdict = goalVerdict(goal, document.language);
    if (verdict.ok || !verdict.missing.includes('observable-behavior')) return clear();
    const { vagueVerb } = partsOfGoal(goal, document.language);
    const values = { goals: String(goal.number), quote: vagueVerb === null ? '' : goal.statement.text.slice(vagueVerb.start, vagueVerb.end) };
    return flagged(quote(goal.statement), values);
  },
});

export const examples: readonly Example[] = [
  { note: 'understand', flag: true, case: { plan: { goals: ['Ana will understand fractions.'] } } },
  { note: 'improve, with nothing to see', flag: true, case: { plan: { goals: ['Ana will improve her social skills.'] } } },
  { note: 'be successful', flag: true, case: { plan: { goals: ['Ana will be successful in her classes.'] } } },
  { note: 'a vague verb with an act and a unit', flag: false, case: { plan: { goals: ['Ana will increase fluency from 42 to 78 words correct per minute by reading aloud grade 3 passages.'] } } },
  { note: 'a plain act', flag: false, case: { plan: { goals: ['Given 10 problems, Ana will solve 8 of 10 in 4 of 5 weekly samples.'] } } },
  { note: 'the act stands in the objectives', flag: false, case: { plan: { goals: [{ statement: 'Ana will improve writing.', objectives: ['Ana will write 5 sentences with a capital letter and a period in 4 of 5 samples.', 'Ana will write a paragraph with a topic sentence in 3 of 4 samples.'] }] } } },
  { note: 'a postsecondary goal has its own rule', flag: false, case: { plan: { goals: [{ statement: 'After graduation Ana will be successful in work.', postsecondary: true }] } } },
];
