import type { Measure } from './measures.ts';
import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

const PEOPLE = /^(?:staff|teachers?|adults|parents|families|group|class|classmates|students|peers|team|kids|children|room|personal|maestr[oa]s|grupo|clase|estudiantes|alumnos|companeros|familias)$/;
const TOGETHER = /^(?:class|group|room|team|table|grade|school|everyone|everybody|clase|grupo|equipo)$/;
const RATES = /^(?:rat(?:e|es|ed|ing)|gives?|gave|give|scor(?:e|es|ed)|survey|stars?|grades?|graded|califica|calificaron|dio)$/;
/** What an adult has an opinion of. */
const OF_OPINION = /^(?:effort|attitude|behaviou?r|conduct|willingness|motivation|mood|day|days|participation|cooperation|citizenship|respect|manners|esfuerzo|actitud|conducta|comportamiento)$/;
/** What a teacher gives; how often it was given shows no skill. */
const TAUGHT = /^(?:lessons?|story|stories|program|programs|drills?|worksheets?|strategy|strategies|unit|units|curriculum|videos?|visuals?|activity|activities|intervention|interventions|app|packets?|leccion|lecciones|cuento|programa)$/;
const SESSIONS = /^(?:sessions|groups|lessons|visits|classes|periods|blocks|sesiones|grupos|clases)$/;

/** How many words before a figure its subject may stand. */
const REACH = 30;

/** Asks whether a figure tells of somebody else: a share of the staff, what the class earned, an adult's opinion, what was given. */
export function asksSomebodyElses(statement: ReadStatement, sentence: ReadSentence): (measure: Measure) => boolean {
  const { words } = statement;
  const { from, to } = sentence;
  const group = groupAt(statement, from);
  const rated = !hasWord(words, from, to, /^(?:rubric|checklist|traits)$/) && !/^(?:he|she|they)$/.test(words[from]?.text ?? '') && hasWord(words, from, to, RATES) && hasWord(words, from, to, OF_OPINION);
  const isChilds = hasWord(words, from, to, /^(?:he|she|they|el|ella|student|child)$/);
  const given = !isChilds && /^(?:given|assigned|provided)$/.test(words[from]?.text ?? '') && firstOf(statement, from + 1, to, 'observable', 'open-act', 'right-wrong') < 0;
  const taught = !isChilds && hasWord(words, from, from + 4, TAUGHT) && hasWord(words, from, to, /^(?:read|given|taught|used|done|practiced|reviewed|shown|repeated|leido|repasado)$/);
  const passive = isChilds ? -1 : passiveAt(statement, sentence);
  return (measure) =>
    given || (passive > measure.from && passive - measure.to < 6) || isOfPeople(statement, sentence, measure) || (group !== null && isOfTheGroup(statement, group, measure)) || (rated && isOpinion(statement, sentence, measure)) || isSessionLength(statement, measure) || (taught && OFTEN.has(measure.unit));
}

/** `Steps 1 through 5 were practiced`: the first word of it, or -1. */
function passiveAt({ words }: ReadStatement, { from, to }: ReadSentence): number {
  for (let at = from + 1; at < to; at += 1) if (/^(?:practiced|taught|reviewed|covered|introduced|modeled|presented|sent|assigned|added|posted|handed out|repasaron|practicaron)$/.test(words[at]?.text ?? '') && /^(?:was|were|been|being|se)$/.test(words[at - 1]?.text ?? '')) return at;
  return -1;
}

const OFTEN = new Set(['frequency', 'occasions', 'span', 'count']);

/** `80% of the staff see growth`, `nine out of ten of her teachers`: not what was done to people. */
function isOfPeople(statement: ReadStatement, { from, to }: ReadSentence, measure: Measure): boolean {
  const { words } = statement;
  if (measure.unit !== 'percent' && measure.unit !== 'ratio' && measure.unit !== 'share') return false;
  let noun = measure.to;
  if (/^(?:of|de|del)$/.test(words[noun]?.text ?? '')) noun += 1;
  else if (measure.unit === 'percent') return false;
  while (noun < measure.to + 4 && /^(?:the|his|her|their|our|my|general|education|los|las|sus|la|el)$/.test(words[noun]?.text ?? '')) noun += 1;
  return noun < to && PEOPLE.test(words[noun]?.text ?? '') && firstOf(statement, from, measure.from, 'observable', 'open-act') < 0;
}

/** `The class earned 200 marbles`, `our room filled 3 jars`: where the group stands, or null. */
function groupAt({ words }: ReadStatement, from: number): number | null {
  const group = [from, from + 1, from + 2].find((at) => TOGETHER.test(words[at]?.text ?? ''));
  if (group === undefined) return null;
  const whole = group === from ? words[group]?.text.startsWith('every') === true : /^(?:the|our|my|whole|la|el|nuestr[oa])$/.test(words[group - 1]?.text ?? '');
  return whole && words[group + 1]?.gap === ' ' && /(?:ed|s|has|have|is|was)$/.test(words[group + 1]?.text ?? '') ? group : null;
}

const isOfTheGroup = ({ words }: ReadStatement, group: number, measure: Measure): boolean =>
  group < measure.from && measure.from - group < REACH && measure.role === 'result' && !hasWord(words, group, measure.from, /^(?:he|she|they|his|her|him|el|ella|discussion|discussions)$/);

const OPINIONS = new Set(['ratio', 'score', 'count', 'bare', 'share']);

/** `Teacher rates her effort 4 out of 5`, `gave her behavior 3 stars`: not how the child rates a worry of its own. */
const isOpinion = ({ words }: ReadStatement, { from }: ReadSentence, measure: Measure): boolean =>
  OPINIONS.has(measure.unit) && hasWord(words, Math.max(from, measure.from - REACH), measure.to + 1, RATES) && hasWord(words, Math.max(from, measure.from - REACH), measure.to + 4, OF_OPINION);

/** `for 30 min sessions`, `in the 30 minutes I was there`. */
function isSessionLength({ words }: ReadStatement, measure: Measure): boolean {
  if (/^(?:my|our)$/.test(words[measure.from - 1]?.text ?? '')) return true;
  return measure.unit === 'duration' && words[measure.to]?.gap === ' ' && (SESSIONS.test(words[measure.to]?.text ?? '') || /^(?:i|we)$/.test(words[measure.to]?.text ?? ''));
}
