import type { CaseBrief, CourseBrief, GoalBrief, GradesBrief, LevelBrief, PlanBrief } from './case-brief.ts';
import type { Case } from './model/case.ts';
import type { Coverage } from './model/coverage.ts';
import type { Assignment, Course, Gradebook } from './model/gradebook.ts';
import type { Mark } from './model/mark.ts';
import type { Passage } from './model/passage.ts';
import type { Accommodation, DateFact, Goal, PlanDocument, PresentLevel, ProgressEntry, SectionId, Service } from './model/plan.ts';
import { DEFAULT_SETTINGS } from './model/settings.ts';
import { NOTHING_TOLD } from './model/told.ts';

/** The day on which examples happen unless they say otherwise. */
export const EXAMPLE_DAY = '2026-11-24';

/** Builds the case that a brief describes. Every text stands on page 1 with a rectangle, in the order given. */
export function buildCase(brief: CaseBrief): Case {
  const plans = brief.plan === undefined ? [] : isList(brief.plan) ? brief.plan : [brief.plan];
  const grades = brief.grades === undefined ? null : isList(brief.grades) ? { courses: brief.grades } : brief.grades;
  return {
    gradebooks: grades === null ? [] : [gradebook(grades)],
    documents: plans.map((plan, index) => document(plan, `plan-${index + 1}`)),
    today: brief.today ?? EXAMPLE_DAY,
    settings: { ...DEFAULT_SETTINGS, ...brief.settings },
    ...(brief.told === undefined ? {} : { told: { ...NOTHING_TOLD, ...brief.told } }),
  };
}

function isList<Item, Other>(value: readonly Item[] | Other): value is readonly Item[] {
  return Array.isArray(value);
}

function gradebook(brief: GradesBrief): Gradebook {
  const id = 'gradebook-1';
  const courses = brief.courses.map((entry, index) => course(isList<string, CourseBrief>(entry) ? { name: entry[0] ?? '', mark: entry[1] ?? '' } : entry, id, index, brief.term ?? 'Q2'));
  const coverage: Coverage = { unit: 'courses', read: courses.length, total: courses.length + (brief.gaps?.length ?? 0), gaps: brief.gaps ?? [] };
  return { kind: 'gradebook', id, portal: 'example', student: brief.student ?? null, term: brief.term ?? 'Q2', asOf: brief.asOf ?? EXAMPLE_DAY, language: 'en', courses, coverage };
}

function course(brief: CourseBrief, id: string, index: number, term: string): Course {
  const mark = typeof brief.mark === 'string' ? readMark(brief.mark) : brief.mark;
  const onPage = (text: string, cell: number): Passage => ({ text, place: { kind: 'page', document: id, path: `tr:nth-child(${index + 1}) > td:nth-child(${cell})` } });
  return {
    name: brief.name,
    teacher: brief.teacher ?? null,
    term,
    mark,
    at: onPage(brief.name, 1),
    markAt: onPage(mark.raw, 2),
    missing: brief.missing ?? null,
    otherTerms: [...(brief.before ?? []).map(([label, raw]) => ({ term: label, mark: readMark(raw) })), ...(brief.beforeMarks ?? []).map(([label, whole]) => ({ term: label, mark: whole }))],
    assignments: (brief.work ?? []).map((work, at): Assignment => ({
      name: onPage(`Work ${at + 1}`, 3 + at),
      category: work.category ?? null,
      due: work.due ?? null,
      score: work.score ?? null,
      possible: work.possible ?? 10,
      flags: work.flags ?? [],
    })),
    lastPosted: brief.lastPosted ?? null,
    absences: brief.absences ?? null,
  };
}

function readMark(raw: string): Mark {
  const parts = /^([A-F][+-]?)?\s*(?:(\d+(?:\.\d+)?)\s*%?)?$/.exec(raw.trim());
  const letter = parts?.[1] ?? null;
  const percent = parts?.[2] === undefined ? null : Number(parts[2]);
  return { raw, letter, percent, scale: letter !== null ? 'letter' : percent !== null ? 'percent' : 'unknown' };
}

function document(brief: PlanBrief, id: string): PlanDocument {
  const pages = brief.pages ?? 6;
  let line = 0;
  const printed = (text: string): Passage => {
    line += 1;
    const top = 780 - 12 * line;
    return { text, place: { kind: 'pdf', document: id, spans: [{ start: 0, end: text.length, page: 1, rect: [40, top, 560, top + 10] }] } };
  };
  const maybe = (text: string | undefined): Passage | null => (text === undefined ? null : printed(text));
  const day = (iso: string | undefined): DateFact | null => (iso === undefined ? null : { iso, at: printed(iso) });
  const presentLevels = (brief.levels ?? []).map((entry): PresentLevel => {
    const level: LevelBrief = typeof entry === 'string' ? { text: entry } : entry;
    return { area: maybe(level.area), role: level.role ?? 'performance', text: printed(level.text), blank: level.blank ?? false };
  });
  const goals = (brief.goals ?? []).map((entry, index): Goal => {
    const goal: GoalBrief = typeof entry === 'string' ? { statement: entry } : entry;
    return {
      number: index + 1,
      area: maybe(goal.area),
      statement: printed(goal.statement),
      baseline: maybe(goal.baseline),
      criterion: maybe(goal.criterion),
      method: maybe(goal.method),
      schedule: maybe(goal.schedule),
      responsible: maybe(goal.responsible),
      targetDate: day(goal.target),
      objectives: (goal.objectives ?? []).map(printed),
      postsecondary: goal.postsecondary ?? false,
    };
  });
  const progress = (brief.progress ?? []).map((entry): ProgressEntry => ({
    goal: entry.goal ?? null,
    area: maybe(entry.area),
    goalText: maybe(entry.goalText),
    period: entry.period ?? null,
    date: day(entry.date),
    code: maybe(entry.code),
    comment: maybe(entry.comment),
  }));
  const services = (brief.services ?? []).map((entry): Service => ({
    name: printed(entry.name),
    provider: maybe(entry.provider),
    amount: maybe(entry.amount),
    location: maybe(entry.location),
    start: day(entry.start),
    end: day(entry.end),
    minutesPerWeek: entry.minutesPerWeek ?? null,
    delivery: entry.delivery ?? null,
  }));
  const accommodations = (brief.accommodations ?? []).map((entry): Accommodation =>
    typeof entry === 'string' ? { text: printed(entry), kind: 'accommodation', setting: null } : { text: printed(entry.text), kind: entry.kind ?? 'accommodation', setting: maybe(entry.setting) },
  );
  const follows: readonly (readonly [SectionId, number])[] = [
    ['present-levels', presentLevels.length],
    ['goals', goals.length],
    ['progress', progress.length],
    ['services', services.length],
    ['accommodations', accommodations.length],
  ];
  const found = new Set<SectionId>([...follows.filter(([, count]) => count > 0).map(([section]) => section), ...(brief.sections ?? []), ...(brief.paragraphs ?? []).flatMap(([section]) => section ?? [])]);
  return {
    kind: brief.kind ?? 'iep',
    id,
    name: `${id}.pdf`,
    language: brief.language ?? 'en',
    layout: 'generic',
    draft: brief.draft === true ? printed('DRAFT') : null,
    student: { name: maybe(brief.firstName), firstName: brief.firstName ?? null, grade: maybe(brief.grade), birthDate: day(brief.birth) },
    dates: {
      meeting: day(brief.dates?.meeting),
      start: day(brief.dates?.start),
      end: day(brief.dates?.end),
      nextReview: day(brief.dates?.nextReview),
      lastEvaluation: day(brief.dates?.lastEvaluation),
      nextEvaluation: day(brief.dates?.nextEvaluation),
    },
    eligibility: maybe(brief.eligibility),
    needs: (brief.needs ?? []).map(printed),
    ...(brief.blanks === undefined ? {} : { blanks: brief.blanks.map(([section, label]) => ({ section, label: printed(label) })) }),
    presentLevels,
    goals,
    progress,
    legend: (brief.legend ?? []).map(([code, meaning]) => ({ code, meaning: printed(meaning) })),
    services,
    accommodations,
    ...(brief.team === undefined ? {} : { team: brief.team.map(({ name, role, attendance }) => ({ name: maybe(name), role: maybe(role), attendance: attendance ?? 'listed' })) }),
    paragraphs: (brief.paragraphs ?? []).map(([section, text]) => ({ section, text: printed(text) })),
    sections: [...found].map((section) => ({ id: section, title: printed(section), pages: [1, pages], certainty: 'label' })),
    coverage: { unit: 'pages', read: pages - (brief.gaps?.length ?? 0), total: pages, gaps: brief.unknownLayout === true ? [{ kind: 'unknown-layout' }] : (brief.gaps ?? []) },
  };
}
