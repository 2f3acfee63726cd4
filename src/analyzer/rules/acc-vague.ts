import { unitsIn } from '../documents.ts';
import { judgeAccommodation } from '../language/judge-accommodation.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { FOLLOWS_THE_DAY, inside } from '../statements.ts';

/** A change without its size is no way out, and its size may stand in another column. */
const NO_SIZE = 'no-size';

/** An accommodation with a way out: when appropriate, as needed, at the teacher's discretion. */
export default rule({
  id: 'acc-vague',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-clear-words',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504'], (document) => inside(document, document.accommodations)),
  judge: ({ part: { text, kind, setting }, document }) => {
    if (FOLLOWS_THE_DAY.test(text.text)) return clear();
    // The way out may stand in the cell beside: how often, where, under which condition.
    for (const words of setting === null ? [text] : [text, setting]) {
      const hedge = judgeAccommodation(words.text, { language: document.language }).because.find(({ side, as }) => side === 'against' && as !== NO_SIZE);
      if (hedge !== undefined) return flagged(words === text ? quote(text) : [quote(words), quote(text)], { quote: words.text.slice(hedge.start, hedge.end) }, kind === 'testing' ? 'serious' : 'moderate');
    }
    return clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'when appropriate', flag: true, case: { plan: { accommodations: ['Extended time when appropriate.'] } } },
  { note: 'as needed, in a 504 plan', flag: true, case: { plan: { kind: '504', accommodations: ['Breaks as needed.'] } } },
  { note: 'at the teacher’s discretion', flag: true, case: { plan: { accommodations: ['Notes provided at teacher discretion.'] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', accommodations: ['Tiempo adicional cuando sea apropiado.'] } } },
  { note: 'in the cell beside', flag: true, case: { plan: { accommodations: [{ text: 'Extended time', setting: 'As needed' }] } } },
  { note: 'a clear cell beside', flag: false, case: { plan: { accommodations: [{ text: 'Extended time, 1.5 times', setting: 'All classes, every test' }] } } },
  { note: 'how much and where', flag: false, case: { plan: { accommodations: ['Extended time: 1.5 times on all quizzes and tests.'] } } },
  { note: 'the choice is the child’s', flag: false, case: { plan: { accommodations: ['Student may use headphones at any time.'] } } },
  { note: 'care that follows the day', flag: false, case: { plan: { kind: '504', accommodations: ['Nurse gives glucagon as needed under the health plan.', 'Bathroom breaks as needed.'] } } },
  { note: 'a change whose size may stand elsewhere', flag: false, case: { plan: { accommodations: ['Modified assignments in math.', 'Breaks'] } } },
  { note: 'up to the teacher', flag: true, case: { plan: { accommodations: ['Extended time, if the teacher agrees.'] } } },
  { note: 'clear without a number', flag: false, case: { plan: { accommodations: ['Seat at the front, next to the teacher, in every class.'] } } },
];
