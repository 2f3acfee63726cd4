import { analyze } from '../../src/analyzer/analyze.ts';
import { buildCase, EXAMPLE_DAY } from '../../src/analyzer/example-case.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { casesOf } from '../../src/casefile/cases-of.ts';
import { joinAnalyses } from '../../src/casefile/join-analyses.ts';
import type { SessionCase } from '../../src/casefile/session-case.ts';

const page = (student: string, mark: string, id: string) => {
  const [gradebook] = buildCase({ grades: { student, courses: [{ name: 'Math 7', mark, missing: 0 }, ['Art', 'A 95']] } }).gradebooks;
  if (gradebook === undefined) throw new Error('no gradebook');
  const text = JSON.stringify(gradebook).replaceAll('gradebook-1', id);
  return { gradebook: JSON.parse(text) as typeof gradebook, readAt: '2026-11-24T08:00:00', url: 'https://x.example', tab: 1 };
};

/** One page of two children, one failing math, and the plan of the other. */
export function twoChildren(): SessionCase {
  const documents = buildCase({ plan: { firstName: 'Ana', goals: ['Ana will improve reading.'] } }).documents.map((document) => ({ document, readAt: '2026-11-24T08:00:00', url: null }));
  const kase: SessionCase = { gradebooks: [page('Rivera, Sam', 'F 48', 'sam'), page('Rivera, Ana', 'B 85', 'ana')], documents, analysis: null };
  return { ...kase, analysis: joinAnalyses(casesOf(kase, EXAMPLE_DAY, DEFAULT_SETTINGS).map((one) => analyze(one))) };
}
