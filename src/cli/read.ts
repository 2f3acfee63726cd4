import { DEFAULT_SETTINGS } from '../analyzer/model/settings.ts';
import type { Course, Gradebook, PortalReading } from '../analyzer/model/gradebook.ts';
import { standingOf } from '../analyzer/model/standing.ts';
import { openFile } from './open-file.ts';
import { planAsJson } from './plan-as-json.ts';
import { printRecords } from './print-records.ts';

export interface ReadOptions {
  readonly url: string | null;
  readonly json: boolean;
  /** Also reads the pages that are pictures of text. */
  readonly ocr: boolean;
}

/** The records and their coverage, without judgement. A second child or document on the same file stands under `others`. */
export async function read(file: string, options: ReadOptions): Promise<string> {
  const opened = await openFile(file, options, 1);
  const [first = {}, ...others] = opened.kind === 'documents' ? opened.documents.map(planAsJson) : gradebooksAsJson(opened.reading);
  const records = others.length === 0 ? first : { ...first, others };
  return options.json ? JSON.stringify(records, null, 2) : printRecords(records);
}

function gradebooksAsJson(reading: PortalReading): readonly object[] {
  switch (reading.outcome) {
    case 'read':
      return reading.gradebooks.map(gradebookAsJson);
    case 'not-ready':
    case 'signed-out':
      return [{ kind: 'gradebook', outcome: reading.outcome, portal: reading.portal, term: null, asOf: null, student: null, courses: [], coverage: NOTHING_READ }];
    case 'not-a-grade-page':
      return [{ kind: 'other', outcome: reading.outcome, portal: null, courses: [], coverage: NOTHING_READ }];
  }
}

const NOTHING_READ = { unit: 'courses', read: 0, total: 0, gaps: [] };

function gradebookAsJson({ kind, portal, term, asOf, student, courses, coverage }: Gradebook): object {
  return { kind, outcome: 'read', portal, term, asOf, student, courses: courses.map(courseAsJson), coverage };
}

function courseAsJson({ name, teacher, term, mark, missing, otherTerms, assignments }: Course): object {
  return {
    name,
    teacher,
    term,
    mark,
    standing: standingOf(mark, DEFAULT_SETTINGS),
    missing,
    otherTerms,
    assignments: assignments.map((assignment) => ({ ...assignment, name: assignment.name.text })),
  };
}
