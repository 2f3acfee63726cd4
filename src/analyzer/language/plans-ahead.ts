import type { Measure } from './measures.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import { hasOneOf } from './words.ts';

/** A heading of what is to come. */
const HEADING = /^(?:the |our )?(?:next (?:steps?|quarter|period|trimester|semester|term|goals?|targets?|month|week|up|year)|plan(?:s|ned)?|upcoming|coming up|home ?(?:practice|work)|practice at home|recommendations?|moving forward|going forward|looking ahead|from here|in the future|to do|pr[oó]xim[oa]s? (?:pasos?|trimestre|periodo)|tareas?|para la casa)\b[^.;:]{0,24}[:,–-]/i;

/** Somebody sets out to do something. */
const SETS_OUT = /^(?:wanted|aimed for|hoped for)\b|\b(?:(?:we|i|they|staff|team|teachers?|therapist)(?:['’]ll|['’]d| will| would| am| are| is)? (?:like|plan|plans|hope|hopes|expect|expects|want|wants|intend|aim|aiming|going to|hoping|hopeful|looking (?:for|forward)|propose|recommend|shoot)|(?:we|i)(?:['’]ll| will)|let['’]?s|let us|shoot(?:ing)? for|aim(?:ing)? for|hop(?:e|ing) for|planning (?:on|to)|esperamos|queremos|vamos a|me gustar[ií]a|nos gustar[ií]a|planeamos)\b/gi;

/** `If she keeps this up she could read 90 words`. */
const SUPPOSED = /^if (?:he|she|they|this|things|all|progress)\b[^.;]{0,80}\b(?:could|would|might|will|should)\b/i;

/** `80% is what we are after`. */
const WANTED = /^ (?:is|are|was|were) (?:what|where) (?:we|i|they|the team)\b/i;

/** From here on the sentence speaks of what is there. */
const TURN = /[;]|\b(?:but|now|got|had|has|scored|earned|reached|averaged|currently|today|is at|are at|pero|ahora|obtuvo|logr[oó])\b/i;

/** Words one of which every setting out has. */
const STARTS = new Set("we i they staff team teacher teachers therapist we'll we'd i'll i'd they'll let let's lets shoot shooting aim aiming aimed hope hoping hoped planning wanted esperamos queremos vamos gustaria planeamos".split(' '));

/** How far after its verb a planned figure may stand, in characters. */
const REACH = 200;

/** Asks whether a figure belongs to a plan: `Next steps: raise the set to 20 words`, `we'll shoot for 3 of 5`. */
export function asksPlanned({ text, words }: ReadStatement, { start, end, from, to }: ReadSentence): (measure: Measure) => boolean {
  const sentence = text.slice(start, end);
  const plans = HEADING.test(sentence) || SUPPOSED.test(sentence) ? [start] : !hasOneOf(words, from, to, STARTS) ? [] : [...sentence.matchAll(SETS_OUT)].slice(0, 8).map(({ index, 0: found }) => start + index + found.length);
  return (measure) => WANTED.test(text.slice(measure.end, measure.end + 30)) || plans.some((after) => after <= measure.start && measure.start - after <= REACH && !TURN.test(text.slice(after, measure.start)));
}
