import { documentsToJudge, isRead } from '../documents.ts';
import { findVagueWords } from '../language/vague-words.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { wordCount } from '../similar.ts';
import { levelsOf } from '../statements.ts';

/** All areas together in fewer words than that describe nobody. */
const FEW = 60;
const VAGUE_SHARE = 0.05;

/** The present levels are a few loose words without a number and without the child's name: they would fit any child. */
export default rule({
  id: 'pl-boilerplate',
  severity: 'moderate',
  confidence: 'ask',
  source: 'idea-present-levels',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'send-concerns'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter((plan) => plan.draft === null && isRead(plan) && plan.student.firstName !== null);
  },
  judge: (plan) => {
    const told = levelsOf(plan).filter(({ role }) => role === 'performance' || role === 'needs' || role === 'impact');
    const text = told.map((level) => level.text.text).join('\n');
    const words = wordCount(text);
    const [first, ...rest] = told.map((level) => quote(level.text));
    if (first === undefined || words < 8 || words >= FEW || /\d/u.test(text)) return clear();
    if (text.toLowerCase().includes(plan.student.firstName?.toLowerCase() ?? '') || plan.goals.flatMap(({ baseline }) => baseline ?? []).some((baseline) => /\d/u.test(baseline.text))) return clear();
    return findVagueWords(text).length > words * VAGUE_SHARE ? flagged([first, ...rest.slice(0, 2)], { count: 1 }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'two lines of loose words', flag: true, case: { plan: { firstName: 'Maya', levels: ['Student struggles with reading and needs support.', 'She is making progress in math.'] } } },
  { note: 'one line for all', flag: true, case: { plan: { firstName: 'Leo', levels: ['The student has difficulty with grade level work and needs some help at times.'] } } },
  { note: 'impact in the same voice', flag: true, case: { plan: { firstName: 'Leo', levels: ['He is below grade level and is often off task.', { role: 'impact', text: 'His disability makes class work difficult at times.' }] } } },
  { note: 'short, with a number', flag: false, case: { plan: { firstName: 'Maya', levels: ['She reads 42 words correct per minute and struggles with long words.'] } } },
  { note: 'the name is there', flag: false, case: { plan: { firstName: 'Maya', levels: ['Maya struggles with reading and needs support.'] } } },
  { note: 'the number stands on the goal page', flag: false, case: { plan: { firstName: 'Maya', levels: ['Student struggles with reading and needs support.'], goals: [{ statement: 'She will read aloud.', baseline: '42 words a minute' }] } } },
  { note: 'a page was not read', flag: false, case: { plan: { firstName: 'Maya', levels: ['Student struggles with reading and needs support.'], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
  { note: 'a few plain words', flag: false, case: { plan: { firstName: 'Maya', levels: ['Counts coins, tells time to the hour, and reads signs at the bus stop aloud.'] } } },
];
