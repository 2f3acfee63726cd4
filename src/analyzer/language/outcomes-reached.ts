import { isAhead } from './aims.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasOneOf } from './words.ts';

/** Ends that anybody can check, reached: a paper in hand, a test passed, a job begun. */
const REACHED =
  /\b(?:(?:got|earned|received|obtained|has|passed|obtuvo|recibi[oó]) (?:his|her|their|an?|the|su|una?) (?:[\w'’-]+ ){0,3}(?:card|license|permit|certificate|certification|credential|diploma|ged|driver['’]?s test|road test|written test|job|library card|bank account|licencia|certificado|permiso|empleo)|passed (?:the|his|her|a|all) [\w'’ -]{0,40}(?:test|exam|inspection|screening|class|course)|(?:was|been|got) hired|started (?:work|a job|at the)|(?:opened|set up) (?:a|his|her) (?:bank|checking|savings) account|(?:enrolled|registered|was accepted) (?:in|at|for|to) |consigui[oó] (?:un )?(?:trabajo|empleo)|fue contratad[oa])/i;

/** What such an end is about or how it is said. */
const ENDED = new Set('card license permit certificate certification credential diploma ged test job account licencia certificado permiso empleo exam inspection screening class course hired work at enrolled registered accepted trabajo contratado contratada'.split(' '));

/** An outcome that was reached: `Got her food handler's card on 2/9`. Or null. */
export function outcomeReached(statement: ReadStatement, sentence: ReadSentence): Span | null {
  if (!hasOneOf(statement.words, sentence.from, sentence.to, ENDED)) return null;
  const found = REACHED.exec(statement.text.slice(sentence.start, sentence.end));
  if (found === null || isAhead(statement, sentence) || /\b(?:hearing|vision|health) screening\b/i.test(found[0])) return null;
  return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
}
