import { areasOfGoal, shareArea } from '../areas.ts';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const STOP = /\bwill (?:not|no longer|refrain from|stop|avoid|decrease|reduce|eliminate)\b|\b(?:dejará de|no (?:pegará|golpeará|gritará|interrumpirá)|disminuirá|reducirá)\b/iu;
const CONDUCT = /\b(?:hit|kick|bit|throw|yell|scream|call|blurt|interrupt|run|elop|leav|curs|swear|argu|aggress|outburst|tantrum|disrupt|behavio|refus|off[- ]task|fight|push|spit|talk|pegar|golpe|grit|interrum|conduct)/iu;
const INSTEAD = /\b(?:will (?:use|ask|request|raise|take|say|tell|choose|walk|sign|point|follow|write|wait)|by (?:using|asking|raising|taking|requesting)|instead|replac|coping|strateg|usará|pedirá|en lugar de)\b/iu;

/** The goal says what to stop and not what to do in its place. */
export default rule({
  id: 'goal-negative-only',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-replacement-skill',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', 'behavior-plan'], (document) => inside(document, document.goals)),
  judge: ({ part: goal, document }) => {
    const own = `${goal.statement.text} ${goal.criterion?.text ?? ''} ${goal.objectives.map(({ text }) => text).join(' ')}`;
    if (!STOP.test(goal.statement.text) || !CONDUCT.test(goal.statement.text) || INSTEAD.test(own)) return clear();
    const areas = areasOfGoal(goal);
    const isPaired = document.goals.some((other) => other !== goal && INSTEAD.test(other.statement.text) && (areas.length === 0 || shareArea([...areas, 'behavior', 'social-emotional'], areasOfGoal(other))));
    return isPaired ? clear() : flagged(quote(goal.statement), { goals: String(goal.number) });
  },
});

export const examples: readonly Example[] = [
  { note: 'will not hit', flag: true, case: { plan: { goals: ['Kai will not hit peers.'] } } },
  { note: 'decrease outbursts', flag: true, case: { plan: { goals: ['Kai will decrease outbursts from 5 to 1 per week.'] } } },
  { note: 'refrain from', flag: true, case: { plan: { goals: ['Kai will refrain from yelling in class in 4 of 5 periods.'] } } },
  { note: 'what to do instead, in the same goal', flag: false, case: { plan: { goals: ['Kai will not hit peers and will ask for a break with a card, 4 of 5 times.'] } } },
  { note: 'what to do instead, in the next goal', flag: false, case: { plan: { goals: [{ area: 'Behavior', statement: 'Kai will decrease outbursts from 5 to 1 per week.' }, { area: 'Behavior', statement: 'Kai will use a calm-down strategy in 8 of 10 observed conflicts.' }] } } },
  { note: 'fewer reading errors is no conduct', flag: false, case: { plan: { goals: ['Kai will reduce errors to 3 or fewer per 100 words.'] } } },
];
