import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** Three items or more, each a word or two. */
const ITEMS = /:\s?["'“‘/]?\p{L}[\p{L}'’/"”]{0,14}(?: \p{L}{1,12})?["'”’/]?(?:\s?,\s?(?:and |y )?["'“‘/]?\p{L}[\p{L}'’/"”]{0,14}(?: \p{L}{1,12})?["'”’/]?){2,40}\s?\.?\s?$/u;
/** The heading says that the child has them. */
const HAS = /\b(?:knows?|known|reads?|names?|named|says?|said|signs?|signed|used|uses|writes?|wrote|spells?|spelled|spelt|correct|mastered|identif\w+|matche[sd]|counts?|produces?|produced|imitates?|blends?|right|missed|left|remaining|still to learn|to go|sabe|conoce|lee|nombra|escribe|dice|dominadas?)\b/i;
const NOT_YET = /\b(?:next|working|work|practi[cs]\w+|taught|teach\w*|introduc\w+|review\w*|learning|topics?|tools|materials|strategies|supports|programs?|accommodations?|books?|interventions?|activities|goals?|likes?|favou?rites?|needs?|not|we|próxim\w+|practica\w*)\b/i;

/** The items themselves, named: `Words read on sight this week: the, go, is, my, see.` Or null. */
export function listedItems(statement: ReadStatement, sentence: ReadSentence): Span | null {
  const own = statement.text.slice(sentence.start, sentence.end);
  const colon = own.indexOf(':');
  if (colon < 4 || colon > 80 || own.length > 400) return null;
  const heading = own.slice(0, colon);
  if (!HAS.test(heading) || NOT_YET.test(heading) || !ITEMS.test(own.slice(colon)) || firstOf(statement, sentence.from, sentence.to, 'interest', 'praise') >= 0) return null;
  return { start: sentence.start + colon, end: sentence.end };
}
