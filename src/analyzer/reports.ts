import type { Case } from './model/case.ts';
import type { IsoDate } from './model/iso-date.ts';
import type { PlanDocument, ProgressEntry } from './model/plan.ts';
import { planDate } from './documents.ts';
import { isKey } from './progress.ts';

/** One entry with the document it stands in and the day it speaks for, when one is printed. */
export interface Report {
  readonly entry: ProgressEntry;
  readonly document: PlanDocument;
  readonly day: IsoDate | null;
}

/** Every entry of every readable report, old ones too, in order of day; undated ones keep their place. */
export function reportsIn(kase: Case): readonly Report[] | 'no-progress-report' | 'language' {
  const holders = kase.documents.filter((document) => document.progress.length > 0);
  const readable = holders.filter((document) => document.language !== 'other');
  if (readable.length === 0) return holders.length > 0 ? 'language' : 'no-progress-report';
  const reports = readable.flatMap((document) => document.progress.filter(({ comment }) => comment === null || !isKey(comment.text)).map((entry): Report => ({ entry, document, day: entry.date?.iso ?? (document.kind === 'progress' ? planDate(document) : null) })));
  return reports.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

/** Entries about the same goal, by its number or its printed area. */
export function byGoal(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = report.entry.goal !== null ? `goal ${report.entry.goal}` : (report.entry.area?.text.trim().toLowerCase() ?? '');
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}
