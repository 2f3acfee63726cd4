import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import type { CaseBrief } from '../../src/analyzer/case-brief.ts';
import { buildCase } from '../../src/analyzer/example-case.ts';
import { quote } from '../../src/analyzer/model/evidence.ts';
import { nextSteps } from '../../src/analyzer/next-steps.ts';
import { cannotTell, clear, fine, flagged, rule, type Rule } from '../../src/analyzer/rule.ts';
import { RULES } from '../../src/analyzer/rules/index.ts';
import { severityWord } from '../../src/analyzer/severity.ts';

const base = { severity: 'moderate', confidence: 'likely', source: 'practice-clear-words', asks: 1, whom: 'teacher', next: ['ask-teacher'] } as const;
const grades: CaseBrief = { grades: [['Algebra', 'F'], ['Biology', 'F'], ['Art', 'A']] };
const whole = buildCase({ ...grades, plan: { levels: ['Sam struggles with reading.'], goals: [{ area: 'Reading', statement: 'Sam will improve reading.' }], services: [{ name: 'Reading', amount: 'as needed' }] } });
const onCourses = (id: string, over: Partial<Rule> = {}): Rule =>
  rule({ id, ...base, ...over, select: (kase) => kase.gradebooks.flatMap(({ courses }) => courses), judge: (course) => flagged(quote(course.markAt), { course: course.name }) });

describe('analyze', () => {
  it('turns a throw in select or judge into "cannot tell" and goes on', () => {
    const broken = rule({ id: 'broken', ...base, select: () => { throw new Error('select'); }, judge: () => clear() });
    const brittle = rule({ id: 'brittle', ...base, select: () => [1], judge: () => { throw new Error('judge'); } });
    const { findings, unsure } = analyze(buildCase(grades), [broken, brittle, onCourses('works')]);
    expect(unsure.map((one) => [one.rule, one.reason])).toEqual([['brittle', 'rule-failed'], ['broken', 'rule-failed']]);
    expect(findings.map((finding) => finding.rule)).toEqual(['works']);
  });

  it('drops what a rule found before it threw: half a judgement is none', () => {
    const half = rule({ id: 'half', ...base, select: (kase) => kase.gradebooks.flatMap(({ courses }) => courses), judge: (course) => { if (course.name === 'Art') throw new Error('late'); return flagged(quote(course.markAt)); } });
    const { findings, unsure } = analyze(buildCase(grades), [half]);
    expect(findings).toEqual([]);
    expect(unsure).toHaveLength(1);
  });

  it('never runs a rule that is off', () => {
    expect(analyze(buildCase(grades), [onCourses('off', { on: false })]).findings).toEqual([]);
  });

  it('merges places of one rule in one document: all evidence, a count, the words listed', () => {
    const [finding, ...rest] = analyze(buildCase(grades), [onCourses('many')]).findings;
    expect(rest).toEqual([]);
    expect(finding?.values).toEqual({ course: 'Algebra, Biology, Art', count: 3 });
    expect(finding?.evidence).toHaveLength(3);
  });

  it('keeps two documents apart', () => {
    const perPlan = rule({ id: 'per-plan', ...base, select: (kase) => kase.documents, judge: ({ goals: [goal] }) => (goal === undefined ? clear() : flagged(quote(goal.statement))) });
    const two = buildCase({ plan: [{ goals: ['A'] }, { kind: '504', goals: ['B'] }] });
    expect(analyze(two, [perPlan]).findings.map(({ values }) => values.count)).toEqual([1, 1]);
  });

  it('takes the most serious of the merged places', () => {
    const mixed = rule({ id: 'mixed', ...base, select: (kase) => kase.gradebooks.flatMap(({ courses }) => courses), judge: (course) => flagged(quote(course.markAt), {}, course.name === 'Art' ? 'critical' : 'minor') });
    expect(analyze(buildCase(grades), [mixed]).findings[0]?.severity).toBe('critical');
  });

  it('ranks by severity, then two documents, then the clock, then confidence', () => {
    const cross = rule({ id: 'cross', ...base, select: () => [0], judge: (_, kase) => flagged([quote(kase.gradebooks[0]!.courses[0]!.markAt), quote(kase.documents[0]!.goals[0]!.statement)]) });
    const order = analyze(whole, [onCourses('a-sure', { confidence: 'certain' }), onCourses('b-ask', { confidence: 'ask' }), onCourses('c-clock', { clock: true, confidence: 'ask' }), cross, onCourses('z-critical', { severity: 'critical' })]);
    expect(order.findings.map((finding) => finding.rule)).toEqual(['z-critical', 'cross', 'c-clock', 'a-sure', 'b-ask']);
  });

  it('puts single failing classes behind the finding that names them all, and keeps both', () => {
    const ids = analyze(buildCase({ ...grades, plan: { goals: ['Sam will solve 8 of 10 equations.', 'Sam will read aloud 90 words correct per minute.'] } })).findings.map((finding) => finding.rule);
    expect(ids[0]).toBe('grade-failing-multiple');
    expect(ids.at(-1)).toBe('grade-failing-current');
  });

  it('says what it could not tell, by reason, once', () => {
    const blind = rule({ id: 'blind', ...base, select: (kase) => kase.gradebooks.flatMap(({ courses }) => courses), judge: () => cannotTell('mark-unknown') });
    expect(analyze(buildCase(grades), [blind]).unsure).toEqual([{ rule: 'blind', verdict: 'cannot-tell', severity: 'moderate', reason: 'mark-unknown' }]);
  });

  it('counts strengths like findings', () => {
    const good = rule({ id: 'good', ...base, select: (kase) => kase.gradebooks.flatMap(({ courses }) => courses), judge: (course) => fine(quote(course.markAt), { course: course.name }) });
    expect(analyze(buildCase(grades), [good]).strengths.map(({ values }) => values)).toEqual([{ course: 'Algebra, Biology, Art', count: 3 }]);
  });

  it('asks the 504 coordinator about a 504 plan', () => {
    const plan = rule({ id: 'plan', ...base, whom: 'case-manager', next: ['ask-case-manager', 'bring-draft'], select: (kase) => kase.documents, judge: ({ accommodations: [first] }) => (first === undefined ? clear() : flagged(quote(first.text))) });
    const found = analyze(buildCase({ plan: [{ kind: '504', accommodations: ['x'] }, { accommodations: ['y'] }] }), [plan]).findings;
    expect(found.map(({ whom, next }) => [whom, next?.[0]])).toEqual([['coordinator-504', 'ask-coordinator-504'], ['case-manager', 'ask-case-manager']]);
  });

  it('is deterministic, whatever the order of documents', () => {
    expect(analyze(whole)).toEqual(analyze(whole));
    const two = buildCase({ ...grades, plan: [{ accommodations: ['Breaks as needed.'] }, { kind: '504', accommodations: ['Breaks as needed.'] }] });
    expect(analyze({ ...two, documents: two.documents.toReversed() }).findings).toEqual(analyze(two).findings);
  });

  it('says nothing of an empty case, and never that it is clear', () => {
    const { findings, strengths, unsure } = analyze(buildCase({}));
    expect([findings, strengths]).toEqual([[], []]);
    expect(new Set(unsure.map((one) => one.rule))).toEqual(new Set(RULES.filter(({ on }) => on).map(({ id }) => id)));
  });

  it('stays silent on plans in a language it cannot read', () => {
    const foreign = buildCase({ plan: { language: 'other', pages: 3, levels: ['Sam lernt gern.'], goals: ['Sam will improve.'], services: [{ name: 'x', amount: 'as needed' }], accommodations: ['as needed'] } });
    const { findings, unsure } = analyze(foreign);
    expect(findings).toEqual([]);
    expect(unsure.some(({ reason }) => reason === 'language')).toBe(true);
  });

  it('a safeguards booklet owes nothing', () => {
    const booklet = buildCase({ plan: { kind: 'safeguards', pages: 20, sections: ['goals', 'services'], paragraphs: [[null, 'A child need not fail first. The plan must have measurable goals.']] } });
    expect(analyze(booklet).findings).toEqual([]);
  });
});

describe('nextSteps', () => {
  it('lists each step once, lightest first, with the rules it serves', () => {
    const analysis = analyze(buildCase(grades), [onCourses('first', { next: ['ask-teacher', 'ask-meeting'] }), onCourses('second', { next: ['ask-teacher', 'bring-draft'] })]);
    expect(nextSteps(analysis.findings)).toEqual([
      { step: 'ask-teacher', when: 'this-week', rules: ['first', 'second'] },
      { step: 'ask-meeting', when: 'this-week', rules: ['first'] },
      { step: 'bring-draft', when: 'at-meeting', rules: ['second'] },
    ]);
  });

  it('lets a small point bring its first step only', () => {
    const analysis = analyze(buildCase(grades), [onCourses('small', { severity: 'minor', next: ['ask-teacher', 'ask-meeting'] })]);
    expect(nextSteps(analysis.findings).map(({ step }) => step)).toEqual(['ask-teacher']);
  });
});

it('severity words are the three of the guide', () => {
  expect((['critical', 'serious', 'moderate', 'minor', 'info'] as const).map(severityWord)).toEqual(['soon', 'soon', 'ask', 'noticed', 'noticed']);
});
