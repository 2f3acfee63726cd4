import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

/** Things of a body's day: an act done to one of them is over when it is done. */
const OF_THE_DAY =
  /^(?:shoes?|laces?|shoelaces?|boots?|coat|jacket|hood|belt|seatbelt|zipper|zip|snaps?|buttons?|fasteners?|shirt|pants|socks?|sweater|gloves|mittens|hat|clothes|uniform|glasses|teeth|tooth|hair|face|hands|nose|aids?|implant|processor|braces?|afos?|splints?|prosthesis|brakes|harness|footrests?|backpack|bag|locker|lock|lunch|lunchbox|tray|snack|meal|toast|juice|cereal|eggs|soup|coffee|tea|rice|pizza|pasta|salad|breakfast|sandwich|drink|cup|straw|carton|spoon|fork|bed|laundry|dishes|table|dishwasher|microwave|bus|train|van|street|crosswalk|toilet|restroom|bathroom|brief|diaper|pad|catheter|pump|inhaler|insulin|glucose|pills?|medicine|medication|stairs|ramp|elevator|curb|swing|tricycle|bike|walker|wheelchair|chair|desk|cane|zapatos?|cordones|abrigo|chaqueta|cierre|botones|camisa|pantalones|calcetines|dientes|manos|cara|pelo|bano|inodoro|mochila|almuerzo|bandeja|autobus|calle|escaleras|cinturon|lentes|audifonos)$/;
const OBJECT = /^(?:the|his|her|their|a|an|both|one|two|el|la|los|las|su|sus|un|una|ambos|ambas|each|all)$/;

/**
 * One plain act of the day done without help: `tie both shoes independently`, `put in his hearing aids on his own`. It is
 * done or it is not, so the help that is missing is the level. `complete tasks independently` has no end and is none.
 */
export function doneAlone(statement: ReadStatement, from: number): Span | null {
  const { words } = statement;
  const [alone] = hitsIn(statement, { from: 0, to: words.length }, 'independence');
  if (alone === undefined || /^(?:more|greater|less|largely|mostly|increasingly|as|mas|mayor)$/.test(words[alone.from - 1]?.text ?? '') || firstOf(statement, 0, words.length, 'how-often', 'no-end', 'internal', 'hope', 'judgement') >= 0) return null;
  const act = hitsIn(statement, { from, to: from + 4 }, 'observable', 'open-act')[0];
  if (act === undefined) return null;
  const object = words.findIndex((word, at) => at >= act.to && at < act.to + 5 && OBJECT.test(word.text));
  return OF_THE_DAY.test(words[act.to]?.text ?? '') || (object >= 0 && hasWord(words, object + 1, object + 6, OF_THE_DAY)) ? alone : null;
}
