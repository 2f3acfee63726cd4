import { documentsToJudge, isRead } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf } from '../statements.ts';

/** The box for strengths is filled, the box for needs is empty, and needs stand nowhere else. */
export default rule({
  id: 'pl-no-needs',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-present-levels',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'send-concerns'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter((plan) => plan.draft === null && isRead(plan) && levelsOf(plan).some(({ role }) => role === 'strengths'));
  },
  judge: (plan) => {
    const boxes = plan.presentLevels.filter(({ role }) => role === 'needs');
    const empty = boxes.find(({ blank }) => blank);
    // A goal page that names its area names a need.
    if (empty === undefined || boxes.some(({ blank }) => !blank) || plan.needs.length > 0 || plan.goals.some(({ area }) => area !== null)) return clear();
    return flagged(quote(empty.text));
  },
});

export const examples: readonly Example[] = [
  { note: 'strengths, and an empty box', flag: true, case: { plan: { levels: [{ role: 'strengths', text: 'Sam is kind.' }, { role: 'needs', text: 'Areas of need', blank: true }] } } },
  { note: 'with test scores beside it', flag: true, case: { plan: { levels: [{ role: 'strengths', text: 'Sam likes maps.' }, { role: 'needs', text: 'Needs', blank: true }, { role: 'evaluation-results', text: 'WIAT-4 reading 78.' }] } } },
  { note: 'a goal that names no area', flag: true, case: { plan: { levels: [{ role: 'strengths', text: 'Sam likes maps.' }, { role: 'needs', text: 'Educational needs', blank: true }], goals: ['Sam will read 90 words a minute.'] } } },
  { note: 'needs are written down', flag: false, case: { plan: { levels: [{ role: 'strengths', text: 'Sam is kind.' }, { role: 'needs', text: 'Reading aloud with fewer errors.' }] } } },
  { note: 'a list of needs elsewhere', flag: false, case: { plan: { needs: ['Reading'], levels: [{ role: 'strengths', text: 'Sam is kind.' }, { role: 'needs', text: 'Needs', blank: true }] } } },
  { note: 'the goal pages name the needs', flag: false, case: { plan: { levels: [{ role: 'strengths', text: 'Sam is kind.' }, { role: 'needs', text: 'Needs', blank: true }], goals: [{ area: 'Reading', statement: 'Sam will read 90 words a minute.' }] } } },
  { note: 'a form without that box', flag: false, case: { plan: { levels: [{ role: 'strengths', text: 'Sam is kind.' }] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, levels: [{ role: 'strengths', text: 'Sam is kind.' }, { role: 'needs', text: 'Needs', blank: true }] } } },
];
