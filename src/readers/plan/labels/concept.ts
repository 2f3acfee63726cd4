import type { SectionId } from '../../../analyzer/model/plan.ts';

/** What a printed label asks for. The part before the dot is its family; `other` marks where a value ends, nothing more. */
export type Concept =
  | `section.${SectionId}`
  | 'student.name'
  | 'student.first-name'
  | 'student.last-name'
  | 'student.grade'
  | 'student.birth-date'
  | 'date.meeting'
  | 'date.start'
  | 'date.end'
  | 'date.range'
  | 'date.review'
  | 'date.last-evaluation'
  | 'date.next-evaluation'
  | 'eligibility'
  | 'level.performance'
  | 'level.strengths'
  | 'level.needs'
  | 'level.impact'
  | 'level.parent-concerns'
  | 'level.student-voice'
  | 'level.evaluation-results'
  | 'level.health'
  | 'area'
  | 'goal.area'
  | 'goal.statement'
  | 'goal.condition'
  | 'goal.behavior'
  | 'goal.baseline'
  | 'goal.criterion'
  | 'goal.method'
  | 'goal.schedule'
  | 'goal.responsible'
  | 'goal.target-date'
  | 'goal.objective'
  | 'goal.postsecondary'
  | 'progress.period'
  | 'progress.date'
  | 'progress.code'
  | 'progress.comment'
  | 'progress.legend'
  | 'service.name'
  | 'service.provider'
  | 'service.frequency'
  | 'service.minutes'
  | 'service.total'
  | 'service.location'
  | 'service.start'
  | 'service.end'
  | 'service.range'
  | 'service.delivery'
  | 'accommodation.text'
  | 'accommodation.setting'
  | 'accommodation.modification'
  | 'accommodation.testing'
  | 'accommodation.support'
  | 'team.member'
  | 'team.role'
  | 'team.signature'
  | 'other'
  /** Stands where labels stand, in a form whose other labels are known. */
  | 'unknown';

/** Labels of one form, by what they ask for. */
export type Labels = Readonly<Partial<Record<Concept, readonly string[]>>>;

/** The family of a concept: `goal` of `goal.baseline`. */
export function familyOf(concept: Concept): string {
  const dot = concept.indexOf('.');
  return dot < 0 ? concept : concept.slice(0, dot);
}
