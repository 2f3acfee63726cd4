import { isAhead } from './aims.ts';
import { measuresOf, type Measure } from './measures.ts';
import { firstOf, hitsIn, means, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Because, Span } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { hasWord } from './words.ts';

const NOT_THE_CHILDS: readonly Meaning[] = ['service', 'attendance', 'teaching', 'session'];
const NOT_SEEN: readonly Meaning[] = ['praise', 'judgement', 'difficulty', 'how-often', 'low-level', 'support', 'progress-word', 'umbrella', 'interest', 'device', 'health', 'teaching', 'service', 'attendance', 'undefined-conduct', 'no-end', 'appearance', 'internal'];
const WISHED = /^(?:should|must|needs?|wants?|will|may|can|goal|up|debe|podra)$/;
/** What adults did because of the child: each one was heard. */
const PROMPTED = /^(?:reminded|told|asked|prompted|redirected|cued|called|corrected|warned|recordaron|pidieron|dijeron|llamaron)$/;

/**
 * A count made while watching (`asked a peer to play twice in five recesses`, `was reminded 6 times in one lesson`), a
 * concrete act on each occasion (`every day`, `each time`, `never`), or the child's time beside the peers'; or null.
 */
export function observedIn(statement: ReadStatement, sentence: ReadSentence, measures: readonly Measure[]): Because | null {
  const { words } = statement;
  const beside = besidePeers(statement, sentence, measures);
  const found = beside ?? countedTimes(statement, sentence) ?? onEachOccasion(statement, sentence);
  if (found === null || isAhead(statement, sentence) || hasWord(words, sentence.from, sentence.to, /^(?:should|must|goal|debe)$/)) return null;
  return { ...found, as: beside === null ? 'observed' : 'beside-peers', side: 'for' };
}

/** `asked a peer to play twice in five recesses`: an act counted while watching, or null. */
export function countedTimes(statement: ReadStatement, { from, to }: ReadSentence): Span | null {
  const { words } = statement;
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    const counted = word?.text === 'twice' || word?.text === 'once' ? at + 1 : word?.value != null && !word.ordinal && /^(?:times|veces)$/.test(words[at + 1]?.text ?? '') ? at + 2 : -1;
    if (word === undefined || counted < 0 || WISHED.test(words[at - 1]?.text ?? '')) continue;
    const start = Math.max(from, at - 12);
    if (firstOf(statement, start, at, ...NOT_THE_CHILDS) >= 0 || /^(?:as|a|per|week|weekly|al|por|more|less|the)$/.test(words[counted]?.text ?? '') || firstOf(statement, start, at, 'undefined-conduct', 'internal', 'support') >= 0) continue;
    const acted = hitsIn(statement, { from: start, to }, 'observable', 'problem-act', 'open-act').length > 0 || hasWord(words, start, at, PROMPTED) || words[at - 2]?.text === 'se';
    const watched = stretchAfter(statement, counted, to) || (/^(?:in|during|over|en|durante)$/.test(words[from]?.text ?? '') && firstOf(statement, from, from + 5, 'opportunity', 'setting-unit', 'time-short', 'time-long') >= 0);
    if (acted && (watched || (word.text !== 'once' && counted < to && words[counted]?.gap === ' '))) return { start: word.start, end: words[counted - 1]?.end ?? word.end };
  }
  return null;
}

/** `in one lesson`, `during recess`, `this week`, `on Monday`. */
function stretchAfter(statement: ReadStatement, at: number, to: number): boolean {
  return /^(?:in|during|over|within|on|before|this|at|en|durante|antes)$/.test(statement.words[at]?.text ?? '') && at + 1 < to;
}

const OCCASION = /^(?:every|each|cada|todos)$/;
const OCCASIONS = /^(?:time|day|morning|class|period|recess|lunch|vez|dia|dias|manana)$/;
/** Kind words in the shape of a habit. */
const KIND = /^(?:forgets?|fails?|gives?|complains?|misses|stops?|tries|try|quits?|refuses|pays|smiles?|helps?|shares?|thanks?|greets?|hesitates?|late|looks?|seems?|gets?|has|is|wants?|olvida|falta|deja)$/;
/** Doing it daily is a routine, not a level. */
const ROUTINE = /^(?:read|reads|practices?|works?|plays?|uses?|attends?|writes?|does|joins?|comes?|lee|usa|juega|trabaja)$/;

function onEachOccasion(statement: ReadStatement, { from, to }: ReadSentence): Span | null {
  const { words } = statement;
  if (to - from < 5 || firstOf(statement, from, to, ...NOT_SEEN) >= 0) return null;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || words[at - 1]?.text === 'not') continue;
    const never = /^(?:never|nunca)$/.test(word.text);
    const each = !never && OCCASION.test(word.text) && OCCASIONS.test((word.text === 'todos' ? words[at + 2]?.text : next.text) ?? '');
    if (!never && !each) continue;
    const acts = hitsIn(statement, { from, to }, 'observable', 'problem-act', 'open-act');
    const daily = each && !/^(?:time|vez)$/.test(next.text);
    if (never ? !acts.some((act) => act.from === at + 1 && !KIND.test(next.text)) && !(word.text === 'nunca' && !KIND.test(next.text)) : daily ? !acts.some((act) => !KIND.test(words[act.from]?.text ?? '') && !ROUTINE.test(words[act.from]?.text ?? '')) : acts.length === 0 && !hasClause(statement, at + 2, to)) continue;
    return { start: word.start, end: next.end };
  }
  return null;
}

/** `every time the bell rings he covers his ears`: who does what on that occasion. */
const hasClause = ({ words }: ReadStatement, from: number, to: number): boolean => words.slice(from, to - 2).some(({ text }, step) => /^(?:he|she|they|se)$/.test(text) && !KIND.test(words[from + step + 1]?.text ?? ''));

const TAKES = /^(?:takes?|took|needs?|needed|finish|finished|finishes|packs?|tarda|tardan|tardo|necesita|require|requires)$/;

/** `it takes him 14 minutes; classmates take 2`: two times, one of them the peers'. */
function besidePeers(statement: ReadStatement, { from, to }: ReadSentence, measures: readonly Measure[]): Span | null {
  const { words } = statement;
  const figures = measures.filter((one) => one.unit === 'duration' || one.unit === 'bare');
  const timed = figures.find((one) => one.unit === 'duration');
  if (timed === undefined || figures.length < 2) return null;
  const peers = words.slice(from, to).some((word, step) => means(statement, from + step, 'peers') || /^(?:class|classmates|others|peers|companeros)$/.test(word.text));
  return peers && firstOf(statement, from, to, 'service', 'session') < 0 && hasWord(words, from, to, TAKES) ? { start: timed.start, end: timed.end } : null;
}

const NOT_THERE = /\b(?:not|n['’]t|yet to be) (?:yet )?(?:be )?(?:there|at that (?:point|level|rate|mark))\b|\bdoes(?: not|n['’]t) yet\b|\bas many\b|\bfar from (?:it|that|there)\b|\btodavía no\b/i;

/** `Peers read 110 words; she is not there yet`: the figure is theirs, and the child has none. */
export function isOnlyTheNorm(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null, measures: readonly Measure[]): boolean {
  if (before === null && measures.length === 0) return false;
  if (!NOT_THERE.test(statement.text.slice(sentence.start, sentence.end))) return false;
  const norms = before === null ? measures : [...measuresOf(statement, before), ...measures];
  return norms.some((one) => one.aim === 'peers' || (one.aim === 'target' && /\b(?:grade|graders?|students?|peers)\b/i.test(statement.text.slice(before?.start ?? sentence.start, one.start)))) && !norms.some((one) => one.aim === 'now' && one.role === 'result');
}
