import { areasOfLevel, shareArea } from '../areas.ts';
import { absentFrom, currentOf, isRead, planDate } from '../documents.ts';
import { areasOf, type Area } from '../language/areas.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf, proseOf } from '../statements.ts';

/** Areas that a test names by their own words; attention or conduct may be tested under a brand name alone. */
const TESTABLE: ReadonlySet<Area> = new Set(['math', 'reading', 'writing', 'speech-language', 'motor']);
/** Tests that hold reading, writing and math in one. */
const BROAD = /\b(?:WIAT|KTEA|Woodcock|WJ[- ]?(?:III|IV|V|3|4|5)?|achievement|academic(?:s| skills)?|rendimiento|aprovechamiento)\b/iu;

/** The plan names a need, and the evaluation read to its end does not speak of that area at all. */
export default rule({
  id: 'ev-area-not-tested',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-all-areas',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-evaluation'],
  select: (kase) => {
    if (kase.documents.length === 0) return 'no-plan';
    const [evaluation] = currentOf(kase, ['evaluation']).filter(({ language }) => language !== 'other').slice(-1);
    const plans = currentOf(kase, ['iep', '504']).filter(({ language }) => language !== 'other');
    return evaluation === undefined ? [] : plans.flatMap((plan) => plan.needs.map((need) => ({ need, plan, evaluation })));
  },
  judge: ({ need, plan, evaluation }) => {
    const areas = areasOf(need.text).slice(0, 1);
    const isLater = (planDate(evaluation) ?? '') > (planDate(plan) ?? '9999');
    if (isLater || !areas.some((area) => TESTABLE.has(area)) || shareArea(areas, spokenIn(evaluation))) return clear();
    if (!areas.includes('speech-language') && !areas.includes('motor') && proseAndLevels(evaluation).some((text) => BROAD.test(text))) return clear();
    return isRead(evaluation) && proseAndLevels(evaluation).length >= 2 ? flagged([quote(need), absentFrom(evaluation)], { need: need.text.trim() }) : cannotTell('part-not-read');
  },
});

const proseAndLevels = (document: PlanDocument): readonly string[] => [...levelsOf(document).map(({ area, text }) => `${area?.text ?? ''} ${text.text}`), ...proseOf(document).map(({ text }) => text), ...(document.scores ?? []).map(({ instrument, measure }) => `${instrument ?? ''} ${measure?.text ?? ''}`)];

const spokenIn = (document: PlanDocument): readonly Area[] => [...levelsOf(document).flatMap(areasOfLevel), ...proseAndLevels(document).flatMap(areasOf)];

export const examples: readonly Example[] = [
  { note: 'a need in speech, tests of reading alone', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, needs: ['Articulation'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: [{ area: 'Reading', text: 'Decoding at the 8th percentile.' }, { area: 'Math', text: 'Calculation at the 40th percentile.' }] }] } },
  { note: 'a need in math, tests of speech alone', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, needs: ['Math calculation'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: [{ area: 'Articulation', text: 'Standard score 71.' }, { area: 'Language', text: 'Standard score 80.' }] }] } },
  { note: 'handwriting', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, needs: ['Fine motor skills'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: [{ area: 'Reading', text: 'Decoding at the 8th percentile.' }, { area: 'Math', text: 'Calculation at the 40th percentile.' }] }] } },
  { note: 'tested', flag: false, case: { plan: [{ dates: { meeting: '2026-10-20' }, needs: ['Math calculation'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: [{ area: 'Reading', text: 'Decoding at the 8th percentile.' }, { area: 'Math', text: 'Calculation at the 4th percentile.' }] }] } },
  { note: 'a broad test of achievement', flag: false, case: { plan: [{ dates: { meeting: '2026-10-20' }, needs: ['Written expression'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: ['WIAT-4 total: 78.', 'Decoding at the 8th percentile.'] }] } },
  { note: 'the evaluation came after the plan', flag: false, case: { plan: [{ dates: { meeting: '2026-05-20' }, needs: ['Articulation'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: [{ area: 'Reading', text: '8th percentile.' }, { area: 'Math', text: '40th percentile.' }] }] } },
  { note: 'a page of it was not read', flag: false, case: { plan: [{ dates: { meeting: '2026-10-20' }, needs: ['Articulation'] }, { kind: 'evaluation', dates: { meeting: '2026-09-20' }, levels: [{ area: 'Reading', text: '8th percentile.' }, { area: 'Math', text: '40th percentile.' }], gaps: [{ kind: 'scanned-page', page: 2 }] }] } },
  { note: 'no evaluation here', flag: false, case: { plan: { needs: ['Articulation'], goals: ['Sam will say 8 of 10 sounds.'] } } },
];
