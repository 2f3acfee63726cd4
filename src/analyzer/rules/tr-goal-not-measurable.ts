import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const HOPES = /\b(?:hopes?|wants?|would like|wish(?:es)?|likes?|is interested|plans? to|thinking (?:about|of)|might|may|will (?:explore|consider|think|try|look into|be exposed)|le gustaría|espera|quiere|quizás|explorará)\b/iu;
const WILL = /\b(?:will|shall)\s+(?:\w+\s+){0,4}(?:enroll|attend|work|be employed|obtain|complete|live|enter|join|participate|earn|get|start|use|take|volunteer|have)\b|\b(?:asistirá|trabajará|se inscribirá|vivirá|completará|obtendrá)\b/iu;

/** A goal for life after school that hopes or explores: no one could say that it happened. */
export default rule({
  id: 'tr-goal-not-measurable',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-transition',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.goals.filter(({ postsecondary }) => postsecondary))),
  judge: ({ part: goal }) => {
    const { text } = goal.statement;
    return HOPES.test(text) && !WILL.test(text) ? flagged(quote(goal.statement)) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'likes doing hair', flag: true, case: { plan: { goals: [{ statement: 'She likes doing hair.', postsecondary: true }] } } },
  { note: 'hopes to work', flag: true, case: { plan: { goals: [{ statement: 'Sam hopes to work with animals.', postsecondary: true }] } } },
  { note: 'will explore', flag: true, case: { plan: { goals: [{ statement: 'After high school Sam will explore college options.', postsecondary: true }] } } },
  { note: 'will enroll', flag: false, case: { plan: { goals: [{ statement: 'After graduation, she will enroll in a cosmetology program.', postsecondary: true }] } } },
  { note: 'wants and will', flag: false, case: { plan: { goals: [{ statement: 'Sam wants to be a cook. After graduation he will work part time in a restaurant.', postsecondary: true }] } } },
  { note: 'a yearly goal', flag: false, case: { plan: { goals: ['Sam would like to read 90 words.'] } } },
];
