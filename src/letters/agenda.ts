import type { Finding } from '../analyzer/model/finding.ts';
import type { Facts, Line } from './letter.ts';
import { tellLine, whereLines } from './seen.ts';

/** Parts of a meeting, in the order people talk: how school goes, what the plan says, what is still to be decided. */
const TOPICS = ['grades', 'levels', 'goals', 'progress', 'help', 'testing', 'together', 'plan504', 'repeating', 'after', 'papers'] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Readonly<Record<string, Topic>> = {
  grade: 'grades',
  pl: 'levels',
  goal: 'goals',
  pr: 'progress',
  sv: 'help',
  acc: 'help',
  sf: 'help',
  lre: 'help',
  dsc: 'help',
  ev: 'testing',
  x: 'together',
  f504: 'plan504',
  rt: 'repeating',
  tr: 'after',
  pp: 'papers',
};

/** More than this does not fit on one page that somebody holds in a meeting. */
const ONE_PAGE = 7;

/** What to bring up: what was seen, where, and what to ask. */
export interface Item {
  readonly fact: Line;
  readonly where: readonly Line[];
  /** A family of messages: `key_1`, `key_2` … are the questions. */
  readonly questions: Line;
}

export interface TopicItems {
  readonly heading: Line;
  readonly items: readonly Item[];
}

/** A meeting from its first minute to its last. */
export interface Agenda {
  readonly title: Line;
  readonly opening: readonly Line[];
  readonly topics: readonly TopicItems[];
  readonly closing: readonly Line[];
}

const plain = (key: string): Line => ({ key, values: {} });

/** An agenda from the findings: what goes well and what the child says first, who does what by when last. */
export function agenda(findings: readonly Finding[], facts: Facts): Agenda {
  return {
    title: { key: 'agenda_title', values: { child: facts.child } },
    opening: ['agenda_open_well', 'agenda_open_child', 'agenda_open_since'].map(plain),
    topics: byTopic(findings, facts),
    closing: ['agenda_close_who', 'agenda_close_check', 'agenda_close_hear', 'agenda_close_written'].map(plain),
  };
}

/** One page of questions: those of the findings ranked first. */
export const questionSheet = (findings: readonly Finding[], facts: Facts): readonly TopicItems[] => byTopic(findings.slice(0, ONE_PAGE), facts);

const topicOf = ({ rule }: Finding): Topic => TOPIC_OF[rule.split('-')[0] ?? ''] ?? 'together';

function byTopic(findings: readonly Finding[], facts: Facts): readonly TopicItems[] {
  return TOPICS.flatMap((topic) => {
    const items = findings.filter((finding) => topicOf(finding) === topic).map((finding) => itemOf(finding, facts));
    return items.length === 0 ? [] : [{ heading: plain(`agenda_topic_${topic}`), items }];
  });
}

function itemOf(finding: Finding, facts: Facts): Item {
  return {
    fact: tellLine(finding, facts),
    where: whereLines(finding, facts, false),
    questions: { key: `rule_${finding.rule.replaceAll('-', '_')}_ask`, values: { child: facts.child, ...finding.values } },
  };
}
