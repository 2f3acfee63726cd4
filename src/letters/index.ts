import type { Finding } from '../analyzer/model/finding.ts';
import { STEPS } from '../analyzer/model/steps.ts';
import { accommodationNotUsed } from './accommodation-not-used.ts';
import { askAboutRetention } from './ask-about-retention.ts';
import { askGradingMethod } from './ask-grading-method.ts';
import { childsVoice } from './childs-voice.ts';
import { correctRecord } from './correct-record.ts';
import { disagreeInPart } from './disagree-in-part.ts';
import { discipline } from './discipline.ts';
import { evaluationFrom504 } from './evaluation-from-504.ts';
import { followUpEvaluation } from './follow-up-evaluation.ts';
import { followUpMeeting } from './follow-up-meeting.ts';
import { independentEvaluation } from './independent-evaluation.ts';
import { makeUpServices } from './make-up-services.ts';
import { parentConcerns } from './parent-concerns.ts';
import { requestEvaluation } from './request-evaluation.ts';
import { requestMeeting } from './request-meeting.ts';
import { requestMoreTesting } from './request-more-testing.ts';
import { requestProgressData } from './request-progress-data.ts';
import { requestRecords } from './request-records.ts';
import { requestWrittenNotice } from './request-written-notice.ts';
import { reviseGoal } from './revise-goal.ts';
import { rewriteServices } from './rewrite-services.ts';
import { summerServices } from './summer-services.ts';
import { thankYou } from './thank-you.ts';
import { WITHOUT_LETTER } from './without-letter.ts';
import type { Draft, Facts, Letter, LetterId } from './letter.ts';

/** Every letter, by id. */
export const LETTERS: readonly Letter[] = [
  accommodationNotUsed,
  askAboutRetention,
  askGradingMethod,
  childsVoice,
  correctRecord,
  disagreeInPart,
  discipline,
  evaluationFrom504,
  followUpEvaluation,
  followUpMeeting,
  independentEvaluation,
  makeUpServices,
  parentConcerns,
  requestEvaluation,
  requestMeeting,
  requestMoreTesting,
  requestProgressData,
  requestRecords,
  requestWrittenNotice,
  reviseGoal,
  rewriteServices,
  summerServices,
  thankYou,
];

/** The letter for a rule that none names, by the group its id begins with. */
const BY_GROUP: Readonly<Record<string, LetterId>> = {
  acc: 'rewrite-services',
  dsc: 'discipline',
  ev: 'request-more-testing',
  f504: 'request-meeting',
  goal: 'revise-goal',
  grade: 'request-progress-data',
  lre: 'rewrite-services',
  pl: 'parent-concerns',
  pp: 'request-written-notice',
  pr: 'request-progress-data',
  rt: 'ask-about-retention',
  sf: 'request-more-testing',
  sv: 'rewrite-services',
  tr: 'request-meeting',
  x: 'request-meeting',
};

export const letterById = (id: LetterId): Letter | undefined => LETTERS.find((one) => one.id === id);

/** The letters that answer a rule: those that name it, else the one of its group. None when a question in passing is enough. */
export function lettersOf(rule: string): readonly Letter[] {
  if (WITHOUT_LETTER.has(rule)) return [];
  const named = LETTERS.filter(({ rules }) => rules.includes(rule));
  return named.length > 0 ? named : LETTERS.filter(({ id }) => id === BY_GROUP[rule.split('-')[0] ?? '']);
}

const weight = ({ step }: Letter): number => STEPS.indexOf(step);

/** The letters worth offering for these findings, lightest first: a question to the teacher before a meeting before a notice. */
export function lettersFor(findings: readonly Finding[]): readonly Letter[] {
  const worth = new Set(findings.flatMap(({ rule }) => lettersOf(rule)));
  return [...worth].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
}

/** A letter with the facts of those findings that it answers, as they are ranked. */
export const draftOf = (letter: Letter, findings: readonly Finding[], facts: Facts): Draft => letter.write(findings.filter(({ rule }) => lettersOf(rule).includes(letter)), facts);
