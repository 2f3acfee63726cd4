import { describe, expect, it } from 'vitest';
import { agenda, questionSheet } from '../../src/letters/agenda.ts';
import { GUIDES, guidesFor } from '../../src/letters/guides/index.ts';
import { readGuide } from '../../src/letters/guides/guide.ts';
import { draftOf, letterById, lettersFor } from '../../src/letters/index.ts';
import type { Draft, Letter, LetterId } from '../../src/letters/letter.ts';
import { FACTS, finding, notOn, onGradePage, onPage } from './example-findings.ts';

const letter = (id: LetterId): Letter => {
  const found = letterById(id);
  if (found === undefined) throw new Error(id);
  return found;
};
/** A fact is known by the rule's own words, which stand in where the parent's voice needs no others. */
const linesOf = ({ paragraphs }: Draft): readonly (readonly [string, unknown])[] => paragraphs.flat().map(({ key, instead, values }) => [instead ?? key, values] as const);
const keysOf = (draft: Draft): readonly string[] => linesOf(draft).map(([key]) => key);
const valuesOf = (draft: Draft, key: string): unknown => linesOf(draft).find(([own]) => own === key)?.[1];

const FAILING = finding('grade-failing-current', [onGradePage('F 52')], { course: 'Math 7', mark: 'F 52' });
const NO_NUMBER = finding('pr-no-data', [onPage(6, 'Sam is making sufficient progress.')], { quote: 'x' });
const CROSS = finding('x-sufficient-while-failing', [onPage(6, 'sufficient'), onGradePage('F 52')], { course: 'Math 7', mark: 'F 52' });

const looked = (pages: readonly [number, number] | null): Draft => draftOf(letter('request-meeting'), [finding('goal-none', [notOn(pages)])], FACTS);

describe('a letter', () => {
  it('tells a fact with its day and its page', () => {
    const draft = draftOf(letter('request-progress-data'), [finding('pr-no-data', [onPage(6, 'Sam is making sufficient progress.')])], FACTS);
    expect(valuesOf(draft, 'letter_where_quote')).toEqual({ paper: 'plan', day: '2026-11-12', page: 6, quote: 'Sam is making sufficient progress' });
  });

  it('leaves a blank for a day that is not known', () => {
    const draft = draftOf(letter('request-progress-data'), [finding('pr-no-data', [onPage(1, 'Good work in every class.', 'report-1')])], FACTS);
    expect(valuesOf(draft, 'letter_where_quote')).toMatchObject({ paper: 'report', day: '[ ]' });
  });

  it('names a paper nobody told of as a document, without a day', () => {
    const draft = draftOf(letter('request-progress-data'), [finding('pr-no-data', [onPage(1, 'Good work in every class.', 'plan-9')])], FACTS);
    expect(valuesOf(draft, 'letter_where_quote')).toMatchObject({ paper: 'document', day: '[ ]' });
  });

  it('cuts a long quote, and quotes once', () => {
    const long = 'Sam will improve reading comprehension in all settings with the help of adults every day.';
    const draft = draftOf(letter('revise-goal'), [finding('goal-vague-verb', [onPage(4, long)], { goals: '1' }), finding('goal-no-measure', [onPage(5, long)], { goals: '2' })], FACTS);
    expect(valuesOf(draft, 'letter_where_quote')).toMatchObject({ quote: 'Sam will improve reading comprehension in all settings with …' });
    expect(keysOf(draft).filter((key) => key === 'letter_where_quote')).toHaveLength(1);
    expect(keysOf(draft)).toContain('letter_where_page');
  });

  it('does not quote where the fact holds the words itself', () => {
    expect(keysOf(draftOf(letter('request-progress-data'), [NO_NUMBER], FACTS))).not.toContain('letter_where_quote');
  });

  it('quotes no bare label, and then the next fact may be quoted', () => {
    const draft = draftOf(letter('request-progress-data'), [finding('pl-need-no-baseline', [onPage(1, 'Math')], { need: 'Math' }), finding('pl-vague-no-data', [onPage(2, 'Sam struggles in math.')])], FACTS);
    expect(keysOf(draft).filter((key) => key.startsWith('letter_where'))).toEqual(['letter_where_page', 'letter_where_quote']);
    expect(valuesOf(draft, 'letter_where_quote')).toMatchObject({ page: 2 });
  });

  it('lets a fact with two places stand alone', () => {
    const keys = keysOf(draftOf(letter('request-meeting'), [CROSS, FAILING], FACTS));
    expect(keys).toContain('rule_x_sufficient_while_failing_fact');
    expect(keys).not.toContain('rule_grade_failing_current_fact');
    expect(keysOf(draftOf(letter('request-meeting'), [FAILING, CROSS], FACTS))).not.toContain('rule_x_sufficient_while_failing_fact');
  });

  it('tells two facts of one place each, never three', () => {
    const keys = keysOf(draftOf(letter('request-meeting'), [FAILING, finding('goal-none', [notOn([1, 8])], { pages: 8 }), finding('pl-missing', [notOn([1, 8])], { pages: 8 })], FACTS));
    expect(keys.filter((key) => key.startsWith('rule_'))).toEqual(['rule_grade_failing_current_fact', 'rule_goal_none_fact']);
  });

  it('says where it looked and did not find', () => {
    expect(valuesOf(looked([2, 8]), 'letter_where_looked_pages')).toMatchObject({ first: 2, last: 8 });
    expect(valuesOf(looked([3, 3]), 'letter_where_looked_page')).toMatchObject({ page: 3 });
    expect(keysOf(looked(null))).toContain('letter_where_looked');
  });

  it('speaks to the school of "my child" where the report speaks to the parent', () => {
    const draft = draftOf(letter('revise-goal'), [finding('goal-no-baseline', [onPage(4, 'x')], { goals: '1' })], FACTS);
    expect(draft.paragraphs.flat().find(({ instead }) => instead !== undefined)).toMatchObject({ key: 'letter_fact_goal_no_baseline', instead: 'rule_goal_no_baseline_fact' });
  });

  it('takes no fact that another letter answers, and none that was not handed in', () => {
    expect(keysOf(draftOf(letter('revise-goal'), [FAILING, NO_NUMBER], FACTS)).filter((key) => key.startsWith('rule_'))).toEqual([]);
    expect(keysOf(draftOf(letter('revise-goal'), [], FACTS))).toContain('letter_seen_blank');
  });

  it('about repeating follows what the parent thinks', () => {
    const proposed = finding('rt-proposed', [onPage(2, 'repeat grade 4')]);
    const keys = (repeat?: 'for' | 'against'): readonly string[] => keysOf(draftOf(letter('ask-about-retention'), [proposed], repeat === undefined ? FACTS : { ...FACTS, repeat }));
    expect(keys('for')).toContain('letter_ask_about_retention_changes');
    expect(keys('for')).not.toContain('letter_ask_about_retention_data');
    expect(keys('against')).toContain('letter_ask_about_retention_against');
    expect(keys()).not.toContain('letter_ask_about_retention_against');
  });
});

const idsFor = (...rules: readonly string[]): readonly string[] => lettersFor(rules.map((rule) => finding(rule, [onPage(1, 'x')]))).map(({ id }) => id);

describe('letters worth offering', () => {
  it('come lightest first, each once', () => {
    expect(idsFor('ev-fail-first', 'grade-missing-work', 'grade-failing-current')).toEqual(['ask-grading-method', 'request-progress-data', 'request-meeting', 'request-evaluation', 'request-written-notice']);
  });
  it('are none for a draft and a gradebook that is behind', () => expect(idsFor('pp-draft', 'grade-stale-gradebook')).toEqual([]));
  it('follow the group of a rule that no letter names', () => expect([idsFor('goal-of-tomorrow'), idsFor('dsc-ten-days')]).toEqual([['revise-goal'], ['discipline']]));
  it('are none for a rule of no group', () => expect(idsFor('weather')).toEqual([]));
});

describe('the agenda', () => {
  const findings = [CROSS, FAILING, NO_NUMBER, finding('pp-annual-overdue', [onPage(1, 'x')])];
  it('groups what was found, grades before the plan before papers', () => {
    expect(agenda(findings, FACTS).topics.map(({ heading, items }) => [heading.key, items.length])).toEqual([['agenda_topic_grades', 1], ['agenda_topic_progress', 1], ['agenda_topic_together', 1], ['agenda_topic_papers', 1]]);
  });
  it('says under each where it stands', () => {
    const [grades] = agenda(findings, FACTS).topics;
    expect(grades?.items[0]?.where).toEqual([{ key: 'letter_where_grades', values: { day: '2026-11-23' } }]);
    expect(grades?.items[0]?.questions.key).toBe('rule_grade_failing_current_ask');
  });
  it('keeps the sheet to one page, the first ranked first', () => {
    const many = Array.from({ length: 12 }, (_, index) => finding(index < 8 ? 'goal-no-criterion' : 'grade-failing-current', [onPage(index + 1, 'x')]));
    expect(questionSheet(many, FACTS).map(({ heading, items }) => [heading.key, items.length])).toEqual([['agenda_topic_goals', 7]]);
  });
  it('speaks of "my child": the sheet lies on the table', () => {
    expect(agenda([finding('goal-no-baseline', [onPage(4, 'x')], { goals: '1' })], FACTS).topics[0]?.items[0]?.fact.key).toBe('letter_fact_goal_no_baseline');
  });
  it('has no topic where nothing was found', () => expect(agenda([], FACTS).topics).toEqual([]));
});

describe('guides', () => {
  it('are offered by their signs', () => {
    expect(guidesFor([finding('rt-maturity-reason', [onPage(1, 'x')])]).map(({ id }) => id)).toEqual(['needs-to-mature']);
    expect(guidesFor([FAILING])).toEqual([]);
  });
  it('lay what was found beside its question, once', () => {
    const solid = GUIDES.find(({ id }) => id === 'solid-levels-still-failing');
    if (solid === undefined) throw new Error('no guide');
    const page = readGuide(solid, [finding('grade-missing-work', [onGradePage('F 52')], { course: 'Math 7', mark: 'F', missing: 4 }), NO_NUMBER], FACTS);
    expect(page.questions.map(({ known }) => known.length)).toEqual([0, 0, 1, 0, 0]);
    expect(page.questions[2]?.known[0]?.map(({ key }) => key)).toEqual(['rule_grade_missing_work_fact', 'letter_where_grades']);
  });
  it('the wish to repeat and the wish not to lead to two different letters', () => {
    expect(GUIDES.filter(({ letters }) => letters.includes('ask-about-retention')).map(({ id, repeat }) => [id, repeat])).toEqual([['needs-to-mature', 'against'], ['parent-wants-retention', 'for'], ['school-wants-retention', 'against']]);
  });
});
