import { isRead, unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf } from '../statements.ts';

/** A class, its mark, and a star or a dagger behind it. */
const STARRED = /\p{L}{3,}[^\n*†‡]{0,20}[\s:|](?:[A-F][+-]?|\d{2,3} ?%?) ?([*†‡])(?=\s*(?:$|[|,;)]|\p{L}{2}))/u;
/** The star at the head of its own words, or words that say what marks mean. */
const KEY = /(?:^|[\s(])[*†‡] ?(?:=|:|-|–|\()? ?\p{L}{3}|\b(?:asterisk|key to|legend|modified|adapted|asterisco|clave)\b/iu;

/** Marks on a report card carry a sign that no page of it explains. */
export default rule({
  id: 'grade-modified-no-key',
  severity: 'minor',
  confidence: 'likely',
  source: 'guidance-report-cards',
  asks: 1,
  whom: 'teacher',
  next: ['reread-page', 'ask-teacher'],
  select: (kase) => unitsIn(kase, ['report-card'], (card) => inside(card, starredIn(card).slice(0, 1))),
  judge: ({ part: passage, document }) => {
    if (document.legend.some(({ code }) => /[*†‡]/u.test(code)) || proseOf(document).some(({ text }) => KEY.test(text))) return clear();
    return isRead(document) ? flagged(quote(passage), { sign: STARRED.exec(passage.text)?.[1] ?? '*' }) : cannotTell('part-not-read');
  },
});

const starredIn = (card: PlanDocument) => proseOf(card).filter(({ text }) => STARRED.test(text));

export const examples: readonly Example[] = [
  { note: 'a star and no word on it', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Math 5: B*'], [null, 'Reading 5: C']] } } },
  { note: 'behind a percent', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Science 78% *']] } } },
  { note: 'a dagger', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'English 7 A-†'], [null, 'History 7 B']] } } },
  { note: 'the key is at the foot', flag: false, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Math 5: B*'], [null, '* Grade is based on IEP goals.']] } } },
  { note: 'a legend', flag: false, case: { plan: { kind: 'report-card', legend: [['*', 'Support given']], paragraphs: [[null, 'Math 5: B*']] } } },
  { note: 'a sum', flag: false, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Score 85 * 2'], [null, 'A * B * C']] } } },
  { note: 'no sign', flag: false, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Math 5: B'], [null, 'Call 555*12 for help.']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Math 5: B*']], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
