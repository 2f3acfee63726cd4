import { areasOf } from './areas.ts';
import { finishOf } from './finished.ts';
import { isGivenService, isStaffAct } from './given-service.ts';
import { isCriterionOpen } from './labelled-goal.ts';
import { afterWill, MAKES } from './made-whole.ts';
import { measuresOf, type Measure } from './measures.ts';
import { isOpenVerb, startsObject } from './open-acts.ts';
import { outcomeOf } from './outcome.ts';
import { plainLevel } from './plain-level.ts';
import { firstOf, hitsIn, means, readStatement, type Readable, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span, StatementContext } from './statement.ts';
import { isUndefinedShare } from './undefined-conduct.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { hasWord } from './words.ts';

/** The parts of a goal, as offsets into its own text; null when the text has none. */
export interface GoalParts {
  /** The act two people would agree on. */
  readonly observable: Span | null;
  /** The level that says when it is met. */
  readonly criterion: Span | null;
  readonly baseline: Span | null;
  readonly method: Span | null;
  readonly timeframe: Span | null;
  readonly condition: Span | null;
  /** The first verb when it only gives a direction or stays inside the head. */
  readonly vagueVerb: Span | null;
}

/** A goal's parts with what the judge needs to explain them. */
export interface ReadGoal extends GoalParts {
  readonly statement: ReadStatement;
  /** What the criterion is: `percent`, `finished`, `outcome`. */
  readonly criterionAs: string;
  /** The criterion is a share of conduct nobody defined. */
  readonly undefinedShare: boolean;
}

/** Takes a goal's own text apart. The form's columns are the judge's business, except to tell the document's language. */
export function goalParts(text: string, context: StatementContext): GoalParts {
  const { observable, criterion, baseline, method, timeframe, condition, vagueVerb } = readGoal(text, context);
  return { observable, criterion, baseline, method, timeframe, condition, vagueVerb };
}

export function readGoal(text: Readable, context: StatementContext): ReadGoal {
  const statement = readStatement(text, context.language);
  const whole = { from: 0, to: statement.words.length };
  const first = (...meanings: Meaning[]): Span | null => hitsIn(statement, whole, ...meanings)[0] ?? null;
  const measures = statement.sentences.map((sentence) => ({ sentence, list: measuresOf(statement, sentence) }));
  const verb = vagueVerbOf(statement, whole);
  const byOthers = isStaffAct(statement) || isGivenService(statement, afterWill(statement, whole));
  const act = byOthers ? null : observableOf(statement, whole, verb);
  const outcome = outcomeOf(statement);
  const level = outcome === null ? levelOf(statement, measures, verb, act !== null) : null;
  const product = level === null && outcome === null ? act === null ? null : finishOf(statement) : null;
  const date = measures.flatMap(({ list }) => list).find((one) => one.unit === 'date' || one.unit === 'period');
  const timeframe = first('timeframe', 'after-school') ?? date ?? null;
  const plain = outcome === null && product === null && (level === null || act === null) && !byOthers ? plainLevel(statement, timeframe !== null) : null;
  const criterion = outcome ?? (isCriterionOpen(statement) ? null : (level?.span ?? product ?? plain?.span ?? null));
  return {
    statement,
    observable: outcome ?? act ?? (level !== null && level.ownAct && !byOthers ? level.span : (plain?.span ?? null)),
    criterion,
    criterionAs: outcome !== null ? 'outcome' : (level?.as ?? (product === null ? (plain?.as ?? 'none') : 'finished')),
    undefinedShare: level?.undefinedShare ?? false,
    baseline: baselineOf(statement, measures),
    method: first('method'),
    timeframe,
    condition: first('condition'),
    vagueVerb: verb,
  };
}

type MeasuresBySentence = readonly { readonly sentence: ReadSentence; readonly list: readonly Measure[] }[];

/** Levels of these units bring their own act: words read a minute, a score on a test. */
const OWN_ACT = new Set<Measure['unit']>(['rate', 'score', 'level', 'grade-level', 'percentile', 'percent', 'ratio', 'count', 'frequency']);
const LEVEL_UNITS = new Set<Measure['unit']>(['percent', 'ratio', 'rate', 'score', 'level', 'grade-level', 'percentile', 'run', 'frequency', 'duration', 'distance', 'share', 'count', 'occasions']);

interface Level {
  readonly span: Span;
  readonly as: string;
  readonly ownAct: boolean;
  readonly undefinedShare: boolean;
}

function levelOf(statement: ReadStatement, measures: MeasuresBySentence, verb: Span | null, hasAct: boolean): Level | null {
  for (const { sentence, list } of measures) {
    if (isBaselineSentence(statement, sentence)) continue;
    const usable = list.filter((one) => LEVEL_UNITS.has(one.unit) && (one.role === 'result' || one.role === 'attendance'));
    const level = usable.find((one) => isLevel(statement, one, verb, hasAct)) ?? (hasAct && verb === null ? list.find((one) => isPartOfProduct(statement, one)) : undefined);
    if (level !== undefined) {
      return { span: level, as: level.unit, ownAct: OWN_ACT.has(level.unit) && hasSkill(statement, level, list), undefinedShare: isUndefinedShare(statement, sentence, level) };
    }
  }
  return null;
}

/** A bare count is a level only beside an act that is done to an end: not `keep working on writing 2 paragraphs`. */
function isLevel(statement: ReadStatement, { unit, from }: Measure, verb: Span | null, hasAct: boolean): boolean {
  if (unit === 'duration' && isInCondition(statement, from)) return false;
  if (unit !== 'count') return true;
  if (from < afterWill(statement, { from: 0, to: statement.words.length })) return false;
  return hasAct && (verb === null || /\bfrom\b.*\bto\b/.test(statement.text) || firstOf(statement, Math.max(0, from - 4), from, 'observable') >= 0) && firstOf(statement, 0, from, 'no-end') < 0;
}

/** `Given a 20-word list and 5 minutes, will …`: a time the child is given, not one that is reached. */
function isInCondition({ words }: ReadStatement, from: number): boolean {
  const will = words.findIndex((word) => word.text === 'will' || word.text === 'shall');
  if (from > will) return false;
  const start = words.findLastIndex((word, at) => at <= from && (at === 0 || /[.;]/.test(word.gap)));
  return /^(?:given|with|during|provided|using|when|after|in)$/.test(words[start]?.text ?? '') && !hasWord(words, from - 2, from, /^(?:within|for|under)$/);
}

/** `write a song with three verses`: parts of a product that can be counted. */
function isPartOfProduct(statement: ReadStatement, { unit, from }: Measure): boolean {
  if (unit !== 'bare' || !/^(?:with|including|containing|of|under|over|totaling|totals|least|most|within|con)$/.test(statement.words[from - 1]?.text ?? '')) return false;
  return hasWord(statement.words, afterWill(statement, { from: 0, to: from }), from, MAKES);
}

/** `decrease hair pulling from`: what the direction is for has a name of its own. */
function namesConduct(statement: ReadStatement): boolean {
  const { words } = statement;
  const end = words.findIndex((word) => word.text === 'from' || word.text === 'de' || word.text === 'desde');
  const verb = hitsIn(statement, { from: 0, to: Math.max(0, end) }, 'direction')[0];
  return verb !== undefined && words.slice(verb.to, end).some((word, at) => word.value === null && word.text.length > 3 && !/^(?:the|his|her|their|overall|number|amount|rate|level|percent)$/.test(word.text) && !(['umbrella', 'judgement', 'undefined-conduct', 'how-much', 'low-level', 'praise'] as const).some((meaning) => means(statement, verb.to + at, meaning)));
}

/** A score needs an area or its own start to be a skill: `move up to 3.5 grade equivalent` has neither. */
function hasSkill(statement: ReadStatement, { unit, high, from }: Measure, list: readonly Measure[]): boolean {
  const fromTo = list.filter((one) => one.unit === unit).length > 1 || (high !== null && unit !== 'ratio');
  if (unit === 'percent' || unit === 'ratio' || unit === 'count' || unit === 'frequency') return fromTo && /\bfrom\b|\bde(?:sde)?\b/.test(statement.text) && (areasOf(statement.text).length > 0 || namesConduct(statement));
  if (hasWord(statement.words, from - 6, from, /^towards?$/)) return false;
  return unit === 'rate' || fromTo || areasOf(statement.text).length > 0;
}

/** The first verb after "will" when it gives only a direction or stays inside the head. */
function vagueVerbOf(statement: ReadStatement, whole: { from: number; to: number }): Span | null {
  const start = afterWill(statement, whole);
  const verb = hitsIn(statement, { from: start, to: Math.min(whole.to, start + 6) }, 'observable', 'open-act', 'direction', 'internal', 'no-end', 'undefined-conduct', 'exposure')[0];
  if (verb === undefined || verb.as === 'open-act' || (means(statement, verb.from, 'observable') && !means(statement, verb.from, 'internal') && !means(statement, verb.from, 'no-end') && !means(statement, verb.from, 'undefined-conduct'))) return null;
  return { start: verb.start, end: verb.end };
}

/** The act that can be seen or heard: after "will", before the method, not an inner or endless verb. */
function observableOf(statement: ReadStatement, whole: { from: number; to: number }, verb: Span | null): Span | null {
  const { words } = statement;
  const start = afterWill(statement, whole);
  const named = hitsIn(statement, { from: start, to: whole.to }, 'method').find((hit) => /^(?:as|measured|shown|recorded|medido|segun|evaluado)/.test(words[hit.from]?.text ?? ''));
  const method = named?.from ?? whole.to;
  const inner = verb === null ? -1 : innerClause(statement, verb);
  const acts = hitsIn(statement, { from: start, to: method }, 'observable', 'open-act').filter((hit) => !isPurpose(words, hit.from) && (inner < 0 || hit.from < inner || /^(?:by|and|or|to|y|al)$/.test(words[hit.from - 1]?.text ?? '') || /[,;:.]/.test(words[hit.from]?.gap ?? '')));
  const seen = acts.find((hit) => !/^(?:he|she|they|el|ella)$/.test(words[hit.from - 1]?.text ?? '') && !isUnseen(statement, hit));
  if (seen !== undefined) return seen;
  const shown = named === undefined ? null : shownBy(statement, named);
  if (shown !== null || (inner >= 0 && /^(?:that|how|why|what|when|where|who|if|which|whether|que|como|cuando)$/.test(words[inner]?.text ?? ''))) return shown;
  return hitsIn(statement, { from: start, to: method }, 'observable-noun', 'problem-act').find((hit) => firstOf(statement, hit.from, hit.to, 'undefined-conduct') < 0) ?? commanded(statement, start);
}

/** `so she can pass`, `in order to ride`, `being corrected`: what it is for, and what others do. */
const isPurpose = (words: ReadStatement['words'], at: number): boolean => words[at - 1]?.text === 'being' || (words[at - 1]?.text === 'can' && /^(?:he|she|they)$/.test(words[at - 2]?.text ?? '')) || (words[at - 1]?.text === 'to' && words[at - 2]?.text === 'order');

/** A longer phrase says more than the verb it begins with: `raise his hand` is no direction. */
function isUnseen(statement: ReadStatement, hit: { readonly from: number; readonly to: number }): boolean {
  return hitsIn(statement, { from: hit.from, to: hit.from + 1 }, 'internal', 'no-end', 'undefined-conduct', 'direction').some((other) => other.from === hit.from && other.to >= hit.to) || (hit.to - hit.from === 1 && UNSEEN.some((meaning) => means(statement, hit.from, meaning)));
}

const UNSEEN: readonly Meaning[] = ['internal', 'no-end', 'undefined-conduct', 'direction'];

/** Where the thought begins in `realize how her words affect others`: what stands there is thought, not done, up to `and`, `by`, `to` or a pause. */
function innerClause(statement: ReadStatement, verb: Span): number {
  const at = statement.words.findIndex((word) => word.start >= verb.start);
  const toward = statement.words.findIndex((word, step) => step > at && step <= at + 2 && /^towards?$/.test(word.text));
  if (toward >= 0) return toward;
  if (!means(statement, at, 'internal')) return -1;
  return at + 1;
}

/** `as shown by completing a chart`: the method names the act. Being there is none. */
function shownBy(statement: ReadStatement, method: { readonly to: number }): Span | null {
  const by = statement.words.findIndex((word, at) => at >= method.to - 1 && at <= method.to && word.text === 'by');
  if (by < 0) return null;
  if (statement.words[by + 1]?.text === 'building') return statement.words[by + 1] ?? null;
  const act = hitsIn(statement, { from: by + 1, to: by + 3 }, 'observable', 'open-act')[0];
  return act === undefined || !(statement.words[act.from]?.text ?? '').endsWith('ing') || isUnseen(statement, act) ? null : act;
}

/** `Crawl through the tunnel`: a goal without a subject begins with its verb. */
function commanded({ words, tags }: ReadStatement, start: number): Span | null {
  const [first, second] = words;
  return start === 0 && first !== undefined && first.value === null && tags[0]?.length === 0 && second?.gap === ' ' && isOpenVerb(first.text) && startsObject(second.text) ? first : null;
}

function baselineOf(statement: ReadStatement, measures: MeasuresBySentence): Span | null {
  for (const { sentence, list } of measures) {
    const named = firstOf(statement, sentence.from, sentence.to, 'baseline');
    const afterName = named < 0 ? undefined : list.find((one) => one.from > named && one.role !== 'label');
    if (afterName !== undefined) return afterName;
    const start = list.find((one) => /^(?:from|de|desde|del)$/.test(statement.words[one.from - 1]?.text ?? '') && one.role !== 'label');
    if (start !== undefined) return start;
  }
  return null;
}

const isBaselineSentence = (statement: ReadStatement, { from, to }: ReadSentence): boolean => firstOf(statement, from, Math.min(to, from + 3), 'baseline') >= 0 && !statement.words.slice(from, to).some((word) => word.text === 'will');
