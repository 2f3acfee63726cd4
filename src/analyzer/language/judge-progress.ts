import { isAhead } from './aims.ts';
import { isDuty } from './duties.ts';
import { exactSkill } from './exact-skill.ts';
import { isKey } from './keys.ts';
import { isResultNow, measuresOf, type Measure } from './measures.ts';
import { isNotLearned } from './not-learned.ts';
import { countedTimes } from './observed-counts.ts';
import { outcomeReached } from './outcomes-reached.ts';
import { asksPast } from './past-figures.ts';
import { plainFact } from './plain-fact.ts';
import { reachedIn } from './reached.ts';
import { firstOf, readStatement, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { asksSetAside } from './set-aside.ts';
import { shortAnswer } from './short-answers.ts';
import type { Because, StatementContext, StatementVerdict } from './statement.ts';
import { toldPlainly } from './told-plainly.ts';
import { definedMeasures } from './undefined-conduct.ts';
import { vagueReasons } from './vague-reasons.ts';
import { settle } from './wording/settle.ts';

/**
 * Whether a progress comment tells where the child is now, beside whatever else it says. Ratings, legends, attendance,
 * minutes, what was taught and a target said again are no data.
 */
export function judgeProgress(text: string, context: StatementContext): StatementVerdict {
  const statement = readStatement(text, context.language);
  const found = statement.sentences.map((sentence, at) => resultIn(statement, sentence, statement.sentences[at - 1] ?? null)).filter((reason) => reason !== null);
  const ok = found.length > 0;
  const targets = targetsIn(statement);
  const verdict: StatementVerdict = { ok, because: [...found, ...targets, ...vagueReasons(statement)], missing: ok ? [] : ['baseline'] };
  // A target said again reads like data, word for word.
  return !ok && targets.length > 0 ? verdict : settle('progress', statement, verdict, ['baseline']);
}

/** Figures to be reached say nothing of now. */
function targetsIn(statement: ReadStatement): readonly Because[] {
  return statement.sentences.flatMap((sentence) => measuresOf(statement, sentence).flatMap(({ start, end, aim, role }): readonly Because[] => (aim === 'target' && role === 'result' ? [{ start, end, as: 'target', side: 'against' }] : [])));
}

function resultIn(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null): Because | null {
  const key = isKey(statement.text.slice(sentence.start, sentence.end));
  const measures = measuresOf(statement, sentence);
  const results = definedMeasures(statement, sentence, measures.filter(isResultNow));
  const measure = key || results.length === 0 ? undefined : firstLearned(statement, sentence, results);
  if (measure !== undefined) return { start: measure.start, end: measure.end, as: measure.unit, side: 'for' };
  const short = key ? null : shortAnswer(statement, sentence, before, measures);
  if (short !== null) return { ...short, as: 'short-answer', side: 'for' };
  if (key || isAhead(statement, sentence) || measures.some((one) => one.aim === 'target')) return null;
  return reachedIn(statement, sentence) ?? (results.length > 0 ? null : (outcomeIn(statement, sentence) ?? toldPlainly(statement, sentence, before) ?? exactSkill(statement, sentence, before) ?? plainFact(statement, sentence)));
}

function outcomeIn(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const outcome = outcomeReached(statement, sentence) ?? countedTimes(statement, sentence);
  return outcome === null ? null : { ...outcome, as: 'outcome', side: 'for' };
}

/** Figures that are often something else; beside praise they are. */
const WEAK: ReadonlySet<Measure['unit']> = new Set<Measure['unit']>(['score', 'frequency']);

function firstLearned(statement: ReadStatement, sentence: ReadSentence, results: readonly Measure[]): Measure | undefined {
  const past = asksPast(statement, sentence);
  const setAside = asksSetAside(statement, sentence);
  const warm = firstOf(statement, sentence.from, sentence.to, 'praise', 'progress-word', 'judgement', 'how-often') >= 0;
  return results.find((one) => !(warm && WEAK.has(one.unit)) && !isDuty(statement, sentence, one) && !isNotLearned(statement, sentence, one) && !setAside(one) && !past(one));
}
