import { isIncident } from './none-over.ts';
import { firstOf, hitsIn, means, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { hasWord } from './words.ts';

const NOT = /^(?:not|didn't|hasn't|haven't|nobody|no one|never|nadie|no|nunca)$/;
/** A stretch somebody watched: `this month`, `all quarter`, `since the break`, `in any of them`, `so far`. */
const STRETCH =
  /\b(?:(?:this|all|the (?:whole|entire)|for the|past|last) (?:\w+ )?(?:day|week|month|quarter|trimester|semester|period|term|year|fall|spring|winter)s?|since (?:the |last |\w+)|in any of (?:them|the|his|her|our)|so far|to date|in (?:over )?(?:\w+ )?(?:days|weeks|months)|este (?:mes|trimestre|periodo|semestre)|esta semana|desde (?:el|la|\w+)|en todo el (?:mes|trimestre))\b/i;
/** Words no adult does because of the child. */
const NOT_DONE = /^(?:be|have|worry|meet|talk|discuss|change|do|make|use|work|wait|report|try)$/;
/** Acts that say nothing of a skill when they were not done. */
const EMPTY = /^(?:make|makes|made|show|shows|showed|start|starts|started|begin|began|begun|come|comes|came|display|complete a|take|took|taken|give|gave|given|use|used|remain|stay|see|seen|tell|told|been)$/;
const NOT_AN_ACT: readonly Meaning[] = ['progress-word', 'direction', 'target', 'attendance', 'teaching', 'umbrella', 'status-code', 'future', 'no-end', 'how-much', 'praise', 'judgement'];

/** An act that was not seen over a stretch that is told, which is a count of none: `Didn't hit anyone this month`. Or null. */
export function noneSeen(statement: ReadStatement, sentence: ReadSentence): Span | null {
  const { words, text } = statement;
  const { from, to } = sentence;
  const stretch = STRETCH.exec(text.slice(sentence.start, sentence.end));
  if (stretch === null) return null;
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    if (!NOT.test(words[at]?.text ?? '') && !(words[at]?.text === 'no' && words[at + 1]?.text === 'one')) continue;
    const act = actAfter(statement, at, to);
    const end = Math.min(to, at + 14);
    if (act < 0 || firstOf(statement, at, end, ...NOT_AN_ACT) >= 0) continue;
    return { start: words[at]?.start ?? 0, end: words[act]?.end ?? 0 };
  }
  return null;
}

function actAfter(statement: ReadStatement, at: number, to: number): number {
  const { words } = statement;
  const heads = /^(?:nobody|nadie)$/.test(words[at]?.text ?? '') || words[at + 1]?.text === 'one' || /^(?:we|staff|i)$/.test(words[at - 2]?.text ?? '');
  for (let act = at + 1; act < Math.min(to, at + (heads ? 6 : 4)); act += 1) {
    const text = words[act]?.text ?? '';
    if (/[,;:]/.test(words[act]?.gap ?? '')) return -1;
    if (heads && words[act - 1]?.text === 'to' && words[act - 2]?.text === 'had' && !NOT_DONE.test(text)) return act;
    if (heads || EMPTY.test(text)) continue;
    if (isIncident(text) && words[at]?.text === 'no') return act;
    if (means(statement, act, 'problem-act') || means(statement, act, 'observable') || means(statement, act, 'observable-noun')) return isSaidOf(statement, at, act) ? act : -1;
    if (/^(?:left|run|spoken|eaten|initiated|bitten|thrown|cried|fallen|hurt|bolted)$/.test(text)) return act;
  }
  return -1;
}

/** `no bites`, `has not hit`: not `no work`. */
function isSaidOf(statement: ReadStatement, at: number, act: number): boolean {
  if (statement.words[at]?.text !== 'no') return true;
  return act === at + 1 && !hasWord(statement.words, act, act + 1, /^(?:work|data|completion|homework|words|letters|problems|questions)$/) && hitsIn(statement, { from: act, to: act + 1 }, 'problem-act', 'observable-noun').length > 0;
}
