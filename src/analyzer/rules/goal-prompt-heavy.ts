import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const MUCH_HELP = /\b(?:maximum|maximal|full|constant|continuous) (?:verbal |visual |adult |physical )?(?:prompt\w*|assistance|cues|support)\b|\b(?:[3-9]|three|four|five) (?:verbal |visual |adult |physical )?(?:prompts|cues)\b|\bhand[- ]over[- ]hand\b|\bayuda (?:máxima|total)\b/iu;
const FADES = /\b(?:fad(?:e|ing)|decreas|reduc|from \w+ (?:prompts?|cues) to|independen|no more than (?:1|2|one|two)|then with|progress(?:ing)? to)/iu;

/** The goal is met with a great deal of help, and nothing says that the help gets less. */
export default rule({
  id: 'goal-prompt-heavy',
  severity: 'minor',
  confidence: 'likely',
  source: 'practice-stranger-test',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals)),
  judge: ({ part: goal }) => {
    const text = `${goal.statement.text} ${goal.criterion?.text ?? ''} ${goal.objectives.map((objective) => objective.text).join(' ')}`;
    return MUCH_HELP.test(text) && !FADES.test(text) ? flagged(quote(goal.statement), { goals: String(goal.number) }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'maximum prompts', flag: true, case: { plan: { goals: ['With maximum prompting, Ana will wash her hands in 4 of 5 trials.'] } } },
  { note: 'hand over hand', flag: true, case: { plan: { goals: ['Ana will write her name hand-over-hand in 4 of 5 trials.'] } } },
  { note: 'four cues', flag: true, case: { plan: { goals: ['Given 4 verbal cues, Ana will start her work on 4 of 5 days.'] } } },
  { note: 'the help fades', flag: false, case: { plan: { goals: ['Ana will wash her hands, fading from maximum prompts to independence, in 4 of 5 trials.'] } } },
  { note: 'one prompt', flag: false, case: { plan: { goals: ['With 1 verbal prompt Ana will start her work on 4 of 5 days.'] } } },
  { note: 'no help named', flag: false, case: { plan: { goals: ['Ana will start her work on 4 of 5 days.'] } } },
];
