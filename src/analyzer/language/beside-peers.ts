import { measuresOf } from './measures.ts';
import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

const GROUP = /^(?:group|class|partner|table|team|classmates|sister|brother|twin|graders)$/;

/** The child's own figure after the peers': `Peers needed one reminder, Zeke five`, `The other boys read 3 pages. Nuri reads one.` Or null. */
export function figureBesidePeers(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null): Span | null {
  const { words, text } = statement;
  const group = GROUP.test(words[sentence.from + 1]?.text ?? '');
  if (!group && firstOf(statement, (before ?? sentence).from, sentence.to, 'peers') < 0) return null;
  const own = measuresOf(statement, sentence);
  const theirs = own.find(({ aim }) => aim === 'peers') ?? (group ? own[0] : undefined);
  const earlier = theirs === undefined && before !== null && measuresOf(statement, before).some(({ aim }) => aim === 'peers');
  if (theirs === undefined && !earlier) return null;
  for (let at = Math.max(sentence.from + 1, theirs?.to ?? 0); at < sentence.to; at += 1) {
    const word = words[at];
    if (word === undefined || word.value === null || word.ordinal) continue;
    const next = words[at + 1];
    const closes = at + 1 >= sentence.to || /[.,;)]/.test(next?.gap ?? '') || /^(?:at|in|of|per|on|a|and)$/.test(next?.text ?? '');
    const subject = [at - 1, at - 2].some((place) => place >= sentence.from && (/^(?:he|she|they|his|hers|el|ella)$/.test(words[place]?.text ?? '') || /[A-Z]/.test(text[words[place]?.start ?? 0] ?? '')));
    if (closes && subject) return { start: words[at - 1]?.start ?? word.start, end: word.end };
  }
  return null;
}
