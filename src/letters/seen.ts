import type { Evidence } from '../analyzer/model/evidence.ts';
import type { Finding } from '../analyzer/model/finding.ts';
import { BLANK } from './blank.ts';
import type { Facts, Line, Source } from './letter.ts';

/** A letter names two places at most, so a fact with two stands alone: more reads as a list of charges. */
const MOST_PLACES = 2;
/** Less is a label or a mark, which the fact names already. */
const FEWEST_QUOTED_WORDS = 4;
const MOST_QUOTED_WORDS = 9;
const UNKNOWN: Source = { paper: 'document', day: null };

const named = (rule: string): string => rule.replaceAll('-', '_');

/** What was seen, in the voice of the report: to the parent. */
export const factLine = ({ rule, values }: Finding, { child }: Facts): Line => ({ key: `rule_${named(rule)}_fact`, values: { child, ...values } });

/**
 * What was seen, in the parent's voice: to the school. Most facts read the same in both voices; one that speaks to the
 * parent ("your child") has words of its own, `letter_fact_<rule>`.
 */
export function tellLine(finding: Finding, facts: Facts): Line {
  const told = factLine(finding, facts);
  return { key: `letter_fact_${named(finding.rule)}`, instead: told.key, values: told.values };
}

/** The facts of a letter, one paragraph each, with day and page. With none confirmed, a blank to fill. */
export function seen(findings: readonly Finding[], facts: Facts): readonly (readonly Line[])[] {
  if (findings.length === 0) return [[{ key: 'letter_seen_blank', values: { blank: BLANK } }]];
  const paragraphs: (readonly Line[])[] = [];
  let places = 0;
  let quoted = false;
  for (const finding of findings) {
    const where = whereLines(finding, facts, !quoted);
    places += where.length;
    if (places > MOST_PLACES) break;
    quoted ||= where.some(({ key }) => key === 'letter_where_quote');
    paragraphs.push([tellLine(finding, facts), ...where]);
  }
  return paragraphs;
}

/** Where a finding comes from: the first place on paper and the first on a grade page. */
export function whereLines(finding: Finding, facts: Facts, quoting: boolean): readonly Line[] {
  const sourceOf = ({ document }: Evidence): Source => facts.sources.get(document) ?? UNKNOWN;
  const isGrades = (evidence: Evidence): boolean => sourceOf(evidence).paper === 'grades';
  const grades = finding.evidence.find(isGrades);
  const paper = finding.evidence.find((evidence) => !isGrades(evidence));
  // Where the fact itself holds the school's words, or there are two places, a quote would only make it longer.
  const quote = quoting && grades === undefined && finding.values['quote'] === undefined && finding.evidence.length === 1;
  return [...(paper === undefined ? [] : [onPaper(paper, sourceOf(paper), quote)]), ...(grades === undefined ? [] : [{ key: 'letter_where_grades', values: { day: sourceOf(grades).day ?? BLANK } }])];
}

function onPaper(evidence: Evidence, source: Source, quoting: boolean): Line {
  const values = { paper: source.paper, day: source.day ?? BLANK };
  switch (evidence.kind) {
    case 'pdf': {
      const place = { ...values, page: evidence.page };
      return quoting && wordsOf(evidence.quote).length >= FEWEST_QUOTED_WORDS ? { key: 'letter_where_quote', values: { ...place, quote: shortened(evidence.quote) } } : { key: 'letter_where_page', values: place };
    }
    case 'page':
      return { key: 'letter_where_web', values };
    case 'letter':
      return { key: 'letter_where_letter', values: { sentDate: evidence.sent } };
    case 'absent': {
      if (evidence.pages === null) return { key: 'letter_where_looked', values };
      const [first, last] = evidence.pages;
      return first === last ? { key: 'letter_where_looked_page', values: { ...values, page: first } } : { key: 'letter_where_looked_pages', values: { ...values, first, last } };
    }
  }
}

const wordsOf = (quote: string): readonly string[] => quote.trim().split(/\s+/);

/** The first words of a long quote; the sentence around it brings the full stop. */
function shortened(quote: string): string {
  const words = wordsOf(quote);
  return words.length > MOST_QUOTED_WORDS ? `${words.slice(0, MOST_QUOTED_WORDS).join(' ')} …` : words.join(' ').replace(/[.;,:]$/, '');
}
