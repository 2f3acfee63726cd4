import { daysBetween } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { DateFact, PlanDocument } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const SUMMER = /\b(?:ESY|extended school year|summer|verano|año escolar extendido)\b/iu;

/** A service begins weeks after the plan, or ends weeks before it. */
export default rule({
  id: 'sv-dates-gap',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-services-in-effect',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.services)),
  judge: ({ part: service, document }) => {
    if (SUMMER.test(`${service.name.text} ${service.amount?.text ?? ''}`)) return clear();
    const gap = lateStart(service.start, document) ?? earlyEnd(service.end, document, service.name.text);
    return gap === null ? clear() : flagged(quote(gap.at), { service: service.name.text.trim(), gapDate: gap.iso });
  },
});

/** More than ten school days after the plan begins, not counting the summer. */
function lateStart(start: DateFact | null, { dates }: PlanDocument): DateFact | null {
  const begin = dates.start?.iso ?? dates.meeting?.iso ?? null;
  if (start === null || begin === null) return null;
  const isOverSummer = begin.slice(5) >= '04-15' && start.iso.slice(5) >= '07-15' && start.iso.slice(5) <= '09-15';
  return daysBetween(begin, start.iso) > 21 && !isOverSummer ? start : null;
}

/** More than a month before the plan ends, unless the rows are split by school year and another one goes on. */
function earlyEnd(end: DateFact | null, { dates, services }: PlanDocument, name: string): DateFact | null {
  const last = dates.end?.iso ?? null;
  if (end === null || last === null || daysBetween(end.iso, last) <= 30) return null;
  const isSchoolYearEnd = end.iso.slice(5) >= '05-15' && end.iso.slice(5) <= '06-30';
  const goesOn = services.some((other) => other.name.text === name && (other.start?.iso ?? '') >= end.iso);
  return isSchoolYearEnd || goesOn ? null : end;
}

export const examples: readonly Example[] = [
  { note: 'six weeks late', flag: true, case: { plan: { dates: { start: '2026-09-10', end: '2027-09-09' }, services: [{ name: 'Speech therapy', amount: '30 minutes weekly', start: '2026-10-26' }] } } },
  { note: 'ends in January', flag: true, case: { plan: { dates: { start: '2026-09-10', end: '2027-09-09' }, services: [{ name: 'Counseling', amount: '30 minutes weekly', start: '2026-09-10', end: '2027-01-15' }] } } },
  { note: 'after the meeting', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, services: [{ name: 'Reading', amount: '30 minutes daily', start: '2026-11-15' }] } } },
  { note: 'the same day', flag: false, case: { plan: { dates: { start: '2026-09-10', end: '2027-09-09' }, services: [{ name: 'Reading', start: '2026-09-10', end: '2027-09-09' }] } } },
  { note: 'a spring meeting, a start in August', flag: false, case: { plan: { dates: { meeting: '2026-05-12' }, services: [{ name: 'Reading', start: '2026-08-17' }] } } },
  { note: 'ends with the school year', flag: false, case: { plan: { dates: { start: '2026-09-10', end: '2027-09-09' }, services: [{ name: 'Reading', start: '2026-09-10', end: '2027-06-11' }] } } },
  { note: 'a summer service', flag: false, case: { plan: { dates: { start: '2026-09-10', end: '2027-09-09' }, services: [{ name: 'Reading (ESY)', start: '2027-06-20', end: '2027-07-20' }] } } },
];
