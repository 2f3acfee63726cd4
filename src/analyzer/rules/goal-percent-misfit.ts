import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const SHARE_OF_TIME = /\b\d{1,3}\s?(?:%|percent|por ciento)\s?(?:of|del?) (?:the |el )?(?:time|tiempo)\b|\b\d{1,3}\s?(?:%|percent|por ciento)(?=[.,;]|$)/iu;
const UNCOUNTED = /\b(?:respectful|organized\b|responsible\b|motivated|polite|organizad[oa]|responsable|appropriate(?:ly)? behavio|behave|be good|good choices|self[- ]control|control (?:his|her|their)|attitude|cooperat|comply|compliant|be kind|stay calm|remain calm|manage (?:his|her|their) (?:anger|emotions|behavior)|respetuos|comportar|obedec|controlar)/iu;
const OCCASIONS = /\b(?:opportunit|interval|trial|observ|conflict|situation|of \d+|out of|instances?|incidents?|times (?:a|per)|oportunidad|intentos|situaciones)/iu;

/** A percent on conduct that nobody can count: 80% of what? */
export default rule({
  id: 'goal-percent-misfit',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-stranger-test',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals)),
  judge: ({ part: goal }) => {
    const text = `${goal.statement.text} ${goal.criterion?.text ?? ''} ${(goal.method?.text ?? '').replace(/\b(?:teacher|staff|informal|daily|weekly)? ?observations?\b/giu, '')}`;
    return SHARE_OF_TIME.test(text) && UNCOUNTED.test(goal.statement.text) && !OCCASIONS.test(text) ? flagged(quote(goal.statement), { goals: String(goal.number) }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'organized and responsible, by somebody’s eye', flag: true, case: { plan: { goals: [{ statement: 'Sam will be organized and responsible 80% of the time.', method: 'Teacher observation' }] } } },
  { note: 'respectful 80% of the time', flag: true, case: { plan: { goals: ['Kai will be respectful 80% of the time.'] } } },
  { note: 'control anger 80%', flag: true, case: { plan: { goals: ['Kai will control his anger 80% of the time.'] } } },
  { note: 'the percent in its own column', flag: true, case: { plan: { goals: [{ statement: 'Kai will make good choices in class.', criterion: '80% of the time' }] } } },
  { note: 'occasions are counted', flag: false, case: { plan: { goals: ['Kai will stay calm in 8 of 10 observed conflicts, 80% of the time.'] } } },
  { note: 'accuracy of answers', flag: false, case: { plan: { goals: ['Kai will solve problems with 80% accuracy.'] } } },
  { note: 'a use of a strategy, in opportunities', flag: false, case: { plan: { goals: ['Kai will cooperate by taking turns in 80% of opportunities.'] } } },
];
