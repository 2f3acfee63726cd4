import { measuresOf, type Measure } from './measures.ts';
import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';

/** Words that place a figure in an earlier report or year. */
const EARLIER =
  /\b(?:at the (?:very )?(?:start|beginning|outset) of (?:the |this |last )?(?:school |new )?(?:year|fall|semester|quarter|trimester|iep)|when (?:the |this )?(?:school )?(?:year )?(?:began|started)|(?:last|previous|prior) (?:school )?(?:year|report|reporting|marking|grading|iep|grade|summer|spring|fall|winter|autumn|semester|trimester|evaluation|progress)|previous(?:ly)?(?= ?[:,])|formerly|originally|initially|al (?:inicio|principio|comienzo) del? (?:año|ano|curso|otoño)|el año pasado|(?:informe|reporte|periodo) anterior)\b/gi;

/** Words that may mean now as well: they place a figure in the past when the rest of the text claims growth since. */
const PERHAPS_EARLIER =
  /\b(?:back in|in (?:august|september|sept?|the fall|fall|preschool|pre-?k|kindergarten)|when (?:he|she|they) (?:first |was |were )?(?:came|started|arrived|entered|enrolled|evaluated|tested|joined|began|in (?:preschool|kindergarten|\w+ grade))|at (?:his|her|their) (?:last|old|previous|former|prior) \w+|as an? (?:toddler|infant|preschooler)|(?:\w+) (?:years?|months) ago|used to|antes|hace (?:\w+) (?:años|meses))\b/gi;

/** From here on the sentence speaks of now, or compares. */
const TURN = /[;—→]|\b(?:now|but|currently|today|to date|has|just|is|are|(?:up|down) (?:to|from)|from|than|compared|versus|vs|recent|latest|while|whereas|where|since|this (?:time|week|month|quarter|fall|winter|spring|year|period|report)|ahora|pero|hoy|actualmente|ya|desde)\b/i;

/** What is said of growth without a figure. */
const GROWN = /\b(?:more|better|stronger|further|farther|longer|bigger|since|grown|growing|expanded|increased|improved|improving|improvement|progress(?:ed|ing)?|gains?|growth|come (?:a long way|so far|far)|keeps?|continu\w+|nicely|well|great|strides|forward|bloom\w*|blossom\w*|ha (?:mejorado|crecido|avanzado)|más|mejor)\b/i;

/** Tells of the figures of a sentence. */
export type Asks = (measure: Measure) => boolean;

const NEVER: Asks = () => false;

/** Asks whether a figure tells where the child was, not where the child is: `could count to 29 at the start of the year`. */
export function asksPast(statement: ReadStatement, sentence: ReadSentence): Asks {
  const earlier = asksPlaced(EARLIER, statement, sentence);
  const perhaps = asksPlaced(PERHAPS_EARLIER, statement, sentence);
  if (earlier === NEVER && perhaps === NEVER) return NEVER;
  const outgrown = perhaps !== NEVER && growsWithoutFigure(statement);
  return (measure) => earlier(measure) || (outgrown && perhaps(measure));
}

/** As `asksPast`, and the rest of the text only claims growth: a present level may rest on an old figure otherwise. */
export function asksOutgrown(statement: ReadStatement, sentence: ReadSentence): Asks {
  const past = asksPast(statement, sentence);
  return past === NEVER || !growsWithoutFigure(statement) ? NEVER : past;
}

/** How far from its figure such a word may stand, in characters. */
const REACH = 160;
const MOST = 8;

function asksPlaced(words: RegExp, { text }: ReadStatement, { start, end }: ReadSentence): Asks {
  const places: { readonly from: number; readonly to: number }[] = [];
  for (const { index, 0: found } of text.slice(start, end).matchAll(words)) {
    places.push({ from: start + index, to: start + index + found.length });
    if (places.length === MOST) break;
  }
  return places.length === 0 ? NEVER : (measure) => places.some((place) => isPlacedBy(text, place, measure));
}

function isPlacedBy(text: string, { from, to }: { readonly from: number; readonly to: number }, measure: Measure): boolean {
  if (to <= measure.start && measure.start - to <= REACH) {
    const between = text.slice(to, measure.start);
    return !TURN.test(between) && !(/\d/.test(between) && /[,&/]/.test(between));
  }
  if (from < measure.end || from - measure.end > REACH) return false;
  const between = text.slice(measure.end, from);
  return !between.includes(',') && !TURN.test(between);
}

/** A later sentence claims growth and brings no figure. */
function growsWithoutFigure(statement: ReadStatement): boolean {
  return statement.sentences.slice(1, 1 + MOST).some((sentence) => {
    const claims = GROWN.test(statement.text.slice(sentence.start, sentence.end)) || firstOf(statement, sentence.from, sentence.to, 'progress-word', 'direction') >= 0;
    return claims && !measuresOf(statement, sentence).some(({ role, unit }) => role === 'result' || unit === 'bare');
  });
}
