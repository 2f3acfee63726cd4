import type { Signature, TeamMember } from '../analyzer/model/participation.ts';
import type { DateFact, Goal, PlanDocument, TestScore } from '../analyzer/model/plan.ts';
import type { Passage } from '../analyzer/model/passage.ts';

const text = (passage: Passage | null): string | null => passage?.text ?? null;
const day = (date: DateFact | null): string | null => date?.iso ?? null;

/** The PDF page a passage stands on, 1-based; null on a web page. */
const page = ({ place }: Passage): number | null => (place.kind === 'pdf' ? (place.spans[0]?.page ?? null) : null);

/** A plan's records as plain values: dates as days, passages as their words with the page they stand on. */
export function planAsJson(plan: PlanDocument): object {
  const { kind, name, language, layout, sections, coverage } = plan;
  return {
    kind,
    name,
    language,
    layout,
    draft: text(plan.draft),
    student: { name: text(plan.student.name), firstName: plan.student.firstName, grade: text(plan.student.grade), birthDate: day(plan.student.birthDate) },
    dates: Object.fromEntries(Object.entries(plan.dates).map(([key, date]) => [key, day(date)])),
    eligibility: text(plan.eligibility),
    needs: plan.needs.map(text),
    presentLevels: plan.presentLevels.map((level) => ({ area: text(level.area), role: level.role, text: level.text.text, blank: level.blank, page: page(level.text) })),
    goals: plan.goals.map(goalAsJson),
    services: plan.services.map((service) => ({
      name: service.name.text,
      provider: text(service.provider),
      amount: text(service.amount),
      minutesPerWeek: service.minutesPerWeek,
      location: text(service.location),
      start: day(service.start),
      end: day(service.end),
      delivery: service.delivery,
      page: page(service.name),
    })),
    accommodations: plan.accommodations.map((one) => ({ text: one.text.text, kind: one.kind, setting: text(one.setting), page: page(one.text) })),
    progress: plan.progress.map((entry) => ({
      goal: entry.goal,
      area: text(entry.area),
      goalText: text(entry.goalText),
      period: entry.period,
      date: day(entry.date),
      code: text(entry.code),
      comment: text(entry.comment),
      page: entry.comment !== null ? page(entry.comment) : entry.code !== null ? page(entry.code) : null,
    })),
    scores: (plan.scores ?? []).map(scoreAsJson),
    team: (plan.team ?? []).map(memberAsJson),
    signatures: (plan.signatures ?? []).map(signatureAsJson),
    signatureMeanings: (plan.signatureMeanings ?? []).map(({ meaning, at }) => ({ meaning, text: at.text, page: page(at) })),
    noticeElements: (plan.noticeElements ?? []).map(({ id, at }) => ({ id, text: text(at), page: at === null ? null : page(at) })),
    legend: plan.legend.map(({ code, meaning }) => ({ code, meaning: meaning.text })),
    sections: sections.map(({ id, title, pages, certainty }) => ({ id, title: title.text, pages, certainty })),
    coverage,
  };
}

function goalAsJson(goal: Goal): object {
  return {
    number: goal.number,
    area: text(goal.area),
    statement: goal.statement.text,
    baseline: text(goal.baseline),
    criterion: text(goal.criterion),
    method: text(goal.method),
    schedule: text(goal.schedule),
    responsible: text(goal.responsible),
    targetDate: day(goal.targetDate),
    objectives: goal.objectives.map(text),
    postsecondary: goal.postsecondary,
    page: page(goal.statement),
  };
}

function scoreAsJson({ instrument, measure, date, type, value, at }: TestScore): object {
  return { instrument, measure: text(measure), date: day(date), type, value, text: at.text, page: page(at) };
}

function memberAsJson({ name, role, attendance }: TeamMember): object {
  const at = name ?? role;
  return { name: text(name), role: text(role), attendance, page: at === null ? null : page(at) };
}

function signatureAsJson({ who, label, name, date }: Signature): object {
  return { who, label: label.text, name: text(name), date: day(date), page: page(label) };
}
