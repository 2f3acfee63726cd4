import type { Finding, Reason, Strength, Values } from '../analyzer/model/finding.ts';
import type { StepId } from '../analyzer/model/steps.ts';
import type { Piece, Words } from './words.ts';

/** Everything a parent reads about one finding, in the order of the cards. */
export interface FindingWords {
  readonly title: string;
  /** What was seen, with its numbers in bold. */
  readonly fact: readonly Piece[];
  readonly why: string | null;
  readonly explains: readonly string[];
  readonly asks: readonly string[];
  readonly whom: string | null;
  readonly when: string | null;
  readonly steps: readonly string[];
}

/** Message keys follow the rule's id: `rule_goal_none_title`. */
export const keyOfRule = (rule: string): string => `rule_${rule.replaceAll('-', '_')}`;
const keyOf = (prefix: string, id: string): string => `${prefix}_${id.replaceAll('-', '_')}`;

/** Joins a finding with the words of its rule. Values are the finding's, with the child's nickname as `child`. */
export function wordsOf(finding: Finding, words: Words, child: string): FindingWords {
  const key = keyOfRule(finding.rule);
  const values: Values = { child, ...finding.values };
  const maybe = (name: string): string | null => (words.has(name) ? words(name, values) : null);
  const list = (name: string): readonly string[] => (words.has(name) ? [words(name, values)] : words.numbered(name, values));
  return {
    title: words(`${key}_title`, values),
    fact: words.has(`${key}_fact`) ? words.rich(`${key}_fact`, values) : [],
    why: maybe(`${key}_why`),
    explains: list(`${key}_explain`),
    asks: list(`${key}_ask`),
    whom: finding.whom === undefined ? null : maybe(keyOf('whom', finding.whom)),
    when: maybe(`${key}_when`),
    steps: (finding.next ?? []).map((step) => words(keyOf('step', step), values)),
  };
}

/** What looks fine, in words. */
export const wordsOfStrength = (strength: Strength, words: Words, child: string): string => words(`${keyOfRule(strength.rule)}_fine`, { child, count: strength.evidence.length, ...strength.values });

/** Why a rule could not tell. */
export const wordsOfReason = (reason: Reason, words: Words, child: string): string => words(keyOf('reason', reason), { child });

/** What to do, in words. */
export const wordsOfStep = (step: StepId, words: Words, child: string): string => words(keyOf('step', step), { child });
