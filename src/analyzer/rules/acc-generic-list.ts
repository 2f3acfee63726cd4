import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { wordCount } from '../similar.ts';

/** Help that is found on nearly every list. */
const COMMON = /\b(?:ext(?:ended|ra) time|additional time|preferential seating|frequent breaks|breaks|small group|repeat\w* (?:of )?directions|directions repeated|simplif\w+ directions|reduced? (?:assignments|workload|work)|shortened assignments|check\w* for understanding|visual (?:aids|supports|cues)|graphic organizers?|(?:copy|copies) of notes|(?:guided|teacher) notes|read aloud|calculator|agenda|planner|verbal (?:cues|prompts)|prompts?|cueing|quiet (?:setting|place|room)|separate setting|chunk\w*|positive reinforcement|praise|study guides?|highlight\w*|seat(?:ed|ing)? near|frequent feedback|encouragement|modeling|peer (?:tutor|helper|buddy)|word bank|retake|redirection|fidgets?|headphones|checklists?|tiempo (?:adicional|extendido)|asiento preferencial|descansos|grupo pequeño|repetir (?:las )?instrucciones)\b/iu;
const MANY = 15;
const SHARE = 0.7;
/** A line of more words says where, when or how. */
const BARE = 5;

/** Fifteen kinds of help or more, nearly all from the list that every child gets, in a few bare words each. */
export default rule({
  id: 'acc-generic-list',
  severity: 'minor',
  confidence: 'ask',
  source: 'practice-clear-words',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', '504']);
    return typeof plans === 'string' ? plans : plans.filter(({ accommodations }) => accommodations.length >= MANY);
  },
  judge: ({ accommodations }) => {
    const texts = [...new Map(accommodations.map(({ text }) => [text.text.toLowerCase(), text])).values()];
    const bare = texts.filter(({ text }) => COMMON.test(text) && wordCount(text) <= BARE);
    const [first] = bare;
    return first !== undefined && texts.length >= MANY && bare.length >= texts.length * SHARE ? flagged(quote(first), { number: texts.length }) : clear();
  },
});

const LIST = ['Extended time', 'Preferential seating', 'Frequent breaks', 'Small group', 'Directions repeated', 'Check for understanding', 'Visual aids', 'Graphic organizers', 'Copy of notes', 'Study guides', 'Verbal prompts', 'Positive reinforcement', 'Calculator', 'Shortened assignments', 'Peer buddy'] as const;

export const examples: readonly Example[] = [
  { note: 'fifteen from the list', flag: true, case: { plan: { accommodations: LIST } } },
  { note: 'in a 504 plan, with two of the child’s own', flag: true, case: { plan: { kind: '504', accommodations: [...LIST, 'Glucose tablets in every room', 'May leave for the nurse without a pass'] } } },
  { note: 'twenty', flag: true, case: { plan: { accommodations: [...LIST, 'Word bank', 'Quiet setting', 'Highlighted text', 'Headphones', 'Redirection'] } } },
  { note: 'five', flag: false, case: { plan: { accommodations: LIST.slice(0, 5) } } },
  { note: 'the same few, printed for class and for tests', flag: false, case: { plan: { accommodations: [...LIST.slice(0, 8), ...LIST.slice(0, 8)] } } },
  { note: 'each says where and how much', flag: false, case: { plan: { accommodations: LIST.map((help) => `${help} in every class, as the reading teacher shows it`) } } },
  { note: 'a long list of the child’s own', flag: false, case: { plan: { accommodations: [...LIST.slice(0, 6), 'Stander for 30 minutes', 'Slant board', 'Eye gaze device', 'Large print, 24 point', 'Elevator key', 'Second set of books', 'Aide at stairs', 'Suction machine nearby', 'Thickened drinks'] } } },
];
