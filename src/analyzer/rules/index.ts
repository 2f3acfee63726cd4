import type { Rule } from '../rule.ts';
import f504Failing from './f504-failing.ts';
import goalNone from './goal-none.ts';
import gradeFailingCurrent from './grade-failing-current.ts';
import gradeFailingMultiple from './grade-failing-multiple.ts';
import gradeMissingWork from './grade-missing-work.ts';
import plMissing from './pl-missing.ts';
import ppAnnualOverdue from './pp-annual-overdue.ts';

/** Every red flag, sorted by id. To add one: its file, its line here, its words. */
export const RULES: readonly Rule[] = [
  f504Failing,
  goalNone,
  gradeFailingCurrent,
  gradeFailingMultiple,
  gradeMissingWork,
  plMissing,
  ppAnnualOverdue,
];
