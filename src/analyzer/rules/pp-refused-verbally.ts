import { byAnswer } from '../answer.ts';
import { documentsToJudge, pointAt } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { levelsOf } from '../statements.ts';

/** Letters that ask for something a school can say no to. */
const ASKING: ReadonlySet<string> = new Set(['request-evaluation', 'request-more-testing', 'evaluation-from-504', 'request-meeting', 'rewrite-services', 'revise-goal', 'summer-services', 'independent-evaluation', 'make-up-services']);
/** A box for concerns that is filled in to say that there are none. */
const NONE = /^\W*(?:parents? concerns?:?)?\W*(?:n\/?a|none|no(?: concerns?| new concerns?)?|ninguna?)\W*$/iu;

/** The parent asked for something, in the plan or by letter, and the school said no only out loud. */
export default rule({
  id: 'pp-refused-verbally',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-written-notice',
  question: 'refused-aloud',
  asks: 2,
  whom: 'special-education-director',
  next: ['write-down-home', 'ask-written-notice', 'call-parent-center'],
  select: (kase) => {
    const sent = kase.told?.letters.some(({ letter }) => ASKING.has(letter)) === true;
    const plans = documentsToJudge(kase, ['iep', 'amendment', '504', 'evaluation', 'services-plan']);
    if (typeof plans === 'string') return plans;
    const asked = plans.map((document) => ({ document, asked: levelsOf(document).find(({ role, text }) => role === 'parent-concerns' && !NONE.test(text.text)) }));
    return asked.filter((one) => sent || one.asked !== undefined).slice(-1);
  },
  judge: ({ document, asked }, kase) => byAnswer(kase, 'refused-aloud', 'yes', () => flagged(asked === undefined ? pointAt(document) : quote(asked.text), { count: 1 })),
});

export const examples: readonly Example[] = [
  { note: 'concerns in the plan, a no aloud', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like help with spelling.' }] }, told: { answers: { 'refused-aloud': { said: 'yes', day: null } } } } },
  { note: 'in a 504 plan', flag: true, case: { plan: { kind: '504', levels: [{ role: 'parent-concerns', text: 'We asked for breaks in long tests.' }], accommodations: ['Seat at the front.'] }, told: { answers: { 'refused-aloud': { said: 'yes', day: null } } } } },
  { note: 'the newer of two plans', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, levels: [{ role: 'parent-concerns', text: 'We asked for a tutor.' }] }, { dates: { meeting: '2026-10-01' }, levels: [{ role: 'parent-concerns', text: 'We asked for a tutor again.' }] }], told: { answers: { 'refused-aloud': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like help with spelling.' }] } } },
  { note: 'nobody said no', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like help with spelling.' }] }, told: { answers: { 'refused-aloud': { said: 'no', day: null } } } } },
  { note: 'the parent does not know', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like help with spelling.' }] }, told: { answers: { 'refused-aloud': { said: 'unsure', day: null } } } } },
  { note: 'a plan that shows no wish of theirs', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'None' }, 'Sam reads 42 words a minute.'] }, told: { answers: { 'refused-aloud': { said: 'yes', day: null } } } } },
];
