import { answerQuoted, inEachLanguage } from './answers-quoted.ts';
import { figureBesidePeers } from './beside-peers.ts';
import { exactSkill, isLoose } from './exact-skill.ts';
import { impactOf } from './impact.ts';
import { isResultNow, measuresOf, type Measure } from './measures.ts';
import { isOnlyTheNorm, observedIn } from './observed-counts.ts';
import { asksOutgrown } from './past-figures.ts';
import { firstOf, hitsIn, readStatement, type Readable, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { asksSetAside } from './set-aside.ts';
import { settledAs } from './settled.ts';
import { plainSkill } from './skill-edge.ts';
import type { Because, Missing, StatementContext, StatementVerdict } from './statement.ts';
import { toldPlainly } from './told-plainly.ts';
import { definedMeasures } from './undefined-conduct.ts';
import { vagueReasons } from './vague-reasons.ts';
import { speakerOf, type Speaker } from './who-speaks.ts';
import { settle } from './wording/settle.ts';
import { hasWord } from './words.ts';

/**
 * Whether a present level tells where the child is: a level, a count, a score or an exact skill; or is something a
 * vagueness rule leaves alone (the parent's words, an impact sentence, health and device facts, an area without a need).
 * Neighbouring text with a result of its own anchors it too.
 */
export function judgePresentLevel(text: Readable, context: StatementContext): StatementVerdict {
  const statement = readStatement(text, context.language);
  const anchors: Because[] = [];
  const settled: Because[] = [];
  let open = 0;
  let speaker: Speaker = 'school';
  for (const [at, sentence] of statement.sentences.entries()) {
    speaker = speakerOf(statement, sentence, speaker);
    const found = anchorOf(statement, sentence, statement.sentences[at - 1] ?? null);
    if (found !== null) anchors.push(found);
    else if (speaker !== 'school') settled.push({ start: sentence.start, end: sentence.end, as: `${speaker}-voice`, side: 'for' });
    else {
      const fact = settledAs(statement, sentence) ?? (isLoose(statement, sentence.from, sentence.to) ? null : plainSkill(statement, sentence));
      if (fact !== null) settled.push(fact);
      else open += 1;
    }
  }
  const impact = anchors.length === 0 && open > 0 ? impactOf(statement) : null;
  if (impact !== null) settled.push({ ...impact, as: 'impact', side: 'for' });
  const ok = anchors.length > 0 || impact !== null || (open === 0 && settled.length > 0);
  const because = [...anchors, ...settled, ...vagueReasons(statement)];
  const alone = settle('present_level', statement, { ok, because, missing: ok ? [] : missingFrom(statement) }, ['baseline']);
  return !alone.ok && isAnchoredNearby(context) ? { ok: true, because, missing: [] } : alone;
}

/** What measures the child in one sentence, or null. */
export function anchorOf(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null = null): Because | null {
  const all = measuresOf(statement, sentence);
  const measures = definedMeasures(statement, sentence, resultsOf(statement, sentence, all));
  const [first] = measures;
  if (first !== undefined && !onlyOfStrength(statement, sentence, measures)) return { start: first.start, end: first.end, as: first.unit, side: 'for' };
  const beside = figureBesidePeers(statement, sentence, before);
  if (beside !== null) return { ...beside, as: 'beside-peers', side: 'for' };
  const watched = observedIn(statement, sentence, all);
  if (watched?.as !== 'beside-peers' && all.some((measure) => measure.aim === 'target' && measure.role === 'result')) return null;
  if (isOnlyTheNorm(statement, sentence, before, all)) return null;
  if (isOfPeers(statement, sentence)) return watched;
  return watched ?? answered(statement, sentence, before) ?? toldPlainly(statement, sentence, before) ?? exactSkill(statement, sentence, before);
}

/** `Peers needed one reminder`: their sentence, not the child's. */
function isOfPeers(statement: ReadStatement, { from, to }: ReadSentence): boolean {
  const peers = firstOf(statement, from, Math.min(from + 3, to), 'peers');
  return peers >= 0 && statement.words.slice(from, peers).every(({ text }) => /^(?:the|most|other|all|his|her|their|typical|same|age|los|las|sus)$/.test(text)) && !hasWord(statement.words, peers, to, /^(?:he|she|his|her|but|while|el|ella)$/);
}

function answered(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null): Because | null {
  const answer = answerQuoted(statement, sentence) ?? inEachLanguage(statement, sentence, before);
  return answer === null ? null : { ...answer, as: 'answer', side: 'for' };
}

function resultsOf(statement: ReadStatement, sentence: ReadSentence, all: readonly Measure[]): readonly Measure[] {
  const results = all.filter(isResultNow);
  if (results.length === 0) return results;
  const setAside = asksSetAside(statement, sentence);
  const outgrown = asksOutgrown(statement, sentence);
  return results.filter((one) => !setAside(one) && !outgrown(one));
}

/** The figures belong to what goes well; the need after "yet" has none. */
function onlyOfStrength(statement: ReadStatement, sentence: ReadSentence, measures: readonly Measure[]): boolean {
  const turn = hitsIn(statement, sentence, 'contrast').find((hit) => hit.from > sentence.from + 2);
  if (turn === undefined) return false;
  const need = firstOf(statement, turn.to, sentence.to, 'difficulty', 'support', 'low-level', 'how-often') >= 0;
  const strength = firstOf(statement, sentence.from, turn.from, 'same-as-peers', 'judgement', 'praise') >= 0;
  return need && strength && measures.every((measure) => measure.to <= turn.from);
}

function isAnchoredNearby({ neighbours = [], baseline, language }: StatementContext): boolean {
  return [...neighbours, baseline ?? ''].some((text) => {
    const statement = readStatement(text, language);
    return statement.sentences.some((sentence) => anchorOf(statement, sentence) !== null);
  });
}

function missingFrom(statement: ReadStatement): Missing[] {
  const whole = { from: 0, to: statement.words.length };
  const missing: Missing[] = ['baseline'];
  if (hitsIn(statement, whole, 'observable').length === 0) missing.push('observable-behavior');
  if (hitsIn(statement, whole, 'how-often').length > 0) missing.push('frequency');
  if (hitsIn(statement, whole, 'test').length === 0) missing.push('source');
  return missing;
}
