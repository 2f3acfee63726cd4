import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

const HOPES = /\b(?:hopes?|wants?|would like|wish(?:es)?|likes?|is interested|plans? to|thinking (?:about|of)|might|may|will (?:explore|consider|think|try|look into|be exposed)|le gustaría|espera|quiere|quizás|explorará)\b/iu;
const WILL = /\b(?:will|shall)\s+(?:\w+\s+){0,4}(?:enroll|attend|work|be employed|obtain|complete|live|enter|join|participate|earn|get|start|use|take|volunteer|have)\b|\b(?:asistirá|trabajará|se inscribirá|vivirá|completará|obtendrá)\b/iu;

const AFTER_SCHOOL = /^\W*(?:employment|career|post[- ]?secondary|independent living|after (?:high school|graduation|graduating|leaving school|exiting))\b/iu;
/** A goal printed as a line of its part: "Employment goal: …". */
const IN_PROSE = /\b(?:post[- ]?secondary goals?|employment|education(?:\/training| and training)?|training|independent living)(?: goals?)? ?:|^\W*(?:after|upon) (?:high school|graduat\w+|leaving|exiting)/iu;
/** The child's own wishes are asked for, and are no goal. */
const VOICE = /\b(?:interests?|preferences?|strengths?|vision|dream|interview|survey|inventory|assessment|invited)\b/iu;

/** A goal for life after school that hopes or explores: no one could say that it happened. */
export default rule({
  id: 'tr-goal-not-measurable',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-transition',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => {
    const goals = document.goals.filter((goal) => goal.postsecondary || AFTER_SCHOOL.test(goal.area?.text ?? '') || AFTER_SCHOOL.test(goal.statement.text)).map(({ statement }) => statement);
    const told = document.paragraphs.filter(({ section, text }) => section === 'transition' && IN_PROSE.test(text.text) && !VOICE.test(text.text)).map(({ text }) => text);
    return inside(document, [...goals, ...told]);
  }),
  judge: ({ part: words }) => {
    const hope = HOPES.exec(words.text);
    return hope !== null && !WILL.test(words.text) ? flagged(words.text.length > 280 ? quoteSentence(words, hope.index) : quote(words)) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'likes doing hair', flag: true, case: { plan: { goals: [{ statement: 'She likes doing hair.', postsecondary: true }] } } },
  { note: 'hopes to work', flag: true, case: { plan: { goals: [{ statement: 'Sam hopes to work with animals.', postsecondary: true }] } } },
  { note: 'will explore', flag: true, case: { plan: { goals: [{ statement: 'After high school Sam will explore college options.', postsecondary: true }] } } },
  { note: 'a line of the transition part', flag: true, case: { plan: { paragraphs: [['transition', 'Employment goal: Sam hopes to work with animals.']] } } },
  { note: 'the form calls it a career goal', flag: true, case: { plan: { goals: [{ area: 'Employment', statement: 'Sam hopes to work.' }] } } },
  { note: 'interests in the transition part', flag: false, case: { plan: { paragraphs: [['transition', 'Employment: interests and preferences. Sam likes to cook.']] } } },
  { note: 'will enroll', flag: false, case: { plan: { goals: [{ statement: 'After graduation, she will enroll in a cosmetology program.', postsecondary: true }] } } },
  { note: 'wants and will', flag: false, case: { plan: { goals: [{ statement: 'Sam wants to be a cook. After graduation he will work part time in a restaurant.', postsecondary: true }] } } },
  { note: 'a yearly goal', flag: false, case: { plan: { goals: ['Sam would like to read 90 words.'] } } },
];
