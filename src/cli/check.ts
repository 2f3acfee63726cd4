import { analyze } from '../analyzer/analyze.ts';
import type { Coverage } from '../analyzer/model/coverage.ts';
import type { Evidence } from '../analyzer/model/evidence.ts';
import type { Analysis } from '../analyzer/model/finding.ts';
import { DEFAULT_SETTINGS } from '../analyzer/model/settings.ts';
import { BadInput } from './bad-input.ts';
import { type Opened, openFile } from './open-file.ts';
import { printAnalysis } from './print-analysis.ts';

export interface CheckOptions {
  readonly url: string | null;
  /** `YYYY-MM-DD`; the computer's own day when null. */
  readonly today: string | null;
  readonly json: boolean;
  /** Also reads the pages that are pictures of text. */
  readonly ocr: boolean;
}

/** Reads one child's files as one case and says what deserves a question. */
export async function check(files: readonly string[], options: CheckOptions): Promise<string> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) throw new BadInput('--today', 'write the day as YYYY-MM-DD');
  const opened: Opened[] = [];
  for (const [index, file] of files.entries()) opened.push(await openFile(file, options, index + 1));
  const gradebooks = opened.flatMap((one) => (one.kind === 'gradebook' && one.reading.outcome === 'read' ? one.reading.gradebooks : []));
  const documents = opened.flatMap((one) => (one.kind === 'documents' ? one.documents : []));
  const analysis = analyze({ gradebooks, documents, today, settings: DEFAULT_SETTINGS });
  const names = fileNames(opened);
  return options.json ? JSON.stringify(asJson(analysis, opened, names), null, 2) : printAnalysis(analysis, opened, names);
}

/** Which file a document id of the case came from. */
function fileNames(opened: readonly Opened[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const one of opened) {
    const read = one.kind === 'documents' ? one.documents : one.reading.outcome === 'read' ? one.reading.gradebooks : [];
    for (const { id } of read) names.set(id, one.file);
  }
  return names;
}

interface Place {
  readonly file: string;
  readonly page: number | null;
  readonly quote: string;
  readonly pages?: readonly [number, number] | null;
}

function placeOf(evidence: Evidence, files: ReadonlyMap<string, string>): Place {
  const file = files.get(evidence.document) ?? evidence.document;
  switch (evidence.kind) {
    case 'pdf':
      return { file, page: evidence.page, quote: evidence.quote };
    case 'page':
      return { file, page: null, quote: evidence.quote };
    case 'letter':
      return { file: evidence.document, page: null, quote: `${evidence.letter} ${evidence.sent}` };
    case 'absent':
      return { file, page: null, quote: '', pages: evidence.pages };
  }
}

function asJson(analysis: Analysis, opened: readonly Opened[], files: ReadonlyMap<string, string>): object {
  return {
    coverage: coverageOf(analysis, opened, files),
    findings: [
      ...analysis.findings.map(({ rule, verdict, severity, confidence, evidence, values }) => ({ rule, verdict, severity, confidence, evidence: evidence.map((one) => placeOf(one, files)), values })),
      ...analysis.unsure.map(({ rule, verdict, severity, reason }) => ({ rule, verdict, severity, confidence: 'ask', evidence: [], values: { reason } })),
    ],
    strengths: analysis.strengths.map(({ rule, evidence, values }) => ({ rule, evidence: evidence.map((one) => placeOf(one, files)), values })),
  };
}

/** The whole case's coverage, then each file's own. A page that was not read is never complete. */
export function coverageOf(analysis: Analysis, opened: readonly Opened[], files: ReadonlyMap<string, string>): object {
  const parts: { file: string; outcome: string; coverage: Coverage | null }[] = analysis.coverage.map(({ document, coverage }) => ({ file: files.get(document) ?? document, outcome: 'read', coverage }));
  for (const one of opened) if (one.kind === 'gradebook' && one.reading.outcome !== 'read') parts.push({ file: one.file, outcome: one.reading.outcome, coverage: null });
  const full = parts.length > 0 && parts.every(({ coverage }) => coverage !== null && coverage.read === coverage.total && coverage.gaps.length === 0);
  return { full, files: parts.map(({ coverage, ...part }) => ({ ...part, ...(coverage ?? { read: 0, total: 0, gaps: [] }) })) };
}
