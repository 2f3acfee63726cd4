import type { DocumentKind, PlanDocument } from '../../analyzer/model/plan.ts';
import type { SessionCase } from '../../casefile/session-case.ts';
import { localDay } from '../../i18n/days.ts';
import type { Facts, Paper, Source } from '../../letters/letter.ts';

const PAPER: Readonly<Record<DocumentKind, Paper>> = {
  iep: 'plan',
  amendment: 'plan',
  '504': 'plan504',
  progress: 'report',
  evaluation: 'evaluation',
  'report-card': 'document',
  notice: 'notice',
  'meeting-invitation': 'document',
  safeguards: 'document',
  'services-plan': 'plan',
  'behavior-plan': 'document',
  letter: 'document',
  other: 'document',
};

/** The day a document carries: the meeting's, else its start. A grade page has the day it shows, else the one it was read on. */
const dayOf = ({ dates }: PlanDocument): string | null => dates.meeting?.iso ?? dates.start?.iso ?? null;

/** What a letter may know of this session's case. */
export function factsOf(kase: SessionCase, child: string): Facts {
  const grades = kase.gradebooks.map(({ gradebook, readAt }): readonly [string, Source] => [gradebook.id, { paper: 'grades', day: gradebook.asOf ?? localDay(new Date(readAt)) }]);
  const papers = kase.documents.map(({ document }): readonly [string, Source] => [document.id, { paper: PAPER[document.kind], day: dayOf(document) }]);
  return { child, sources: new Map([...grades, ...papers]) };
}
