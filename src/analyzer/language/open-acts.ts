import type { Hit } from './lexicon.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import type { Word } from './words.ts';

/** Words after which English puts a verb in its plain form; a few small words may stand between. */
const BEFORE_VERB = new Set(['will', 'shall', 'can', 'cannot', "can't", 'could', "couldn't", "won't", 'able']);
const BETWEEN = new Set('not now also only then still always never to be able both yet just even first'.split(' '));
const isBetween = (text: string): boolean => BETWEEN.has(text) || (text.endsWith('ly') && /^[a-z]{5,}$/.test(text));
const SUBJECT = /^(?:he|she|they|student|child)$/;
/** What follows a verb done to something, and seldom a plural noun. */
const OBJECT_STARTS = /^(?:a|an|the|his|her|their|its|it|them|to|out|up|down|off|on|over|in|into|from|with|at|around|through|for|each|every|all|any|both|one|two|three|four|five|six|back|away|most|past|only|along|across|under|behind|between|against|without)$/;

/**
 * Verbs no stranger could see, or that say how somebody is. The rest of the language's verbs can be watched, and no list
 * would hold them: this is the short side.
 */
const UNSEEN =
  /^(?:be|been|being|is|are|was|were|has|have|had|having|do|does|did|done|get|gets|got|let|lets|own|owns|see|sees|saw|hear|hears|heard|meet|meets|met|means|meant|want|need|lack|like|love|hate|care|know|view|deal|(?:show|demonstrat|display|exhibit|perform|achiev|reach|succeed|thriv|flourish|excel|benefit|access|experienc|gain|acquir|need|requir|want|lov|enjoy|prefer|hop|wish|lack|rel|depend|deserv|struggl|appear|seem|tend|continu|remain|exist|matter|includ|consist|involv|relat|concern|help|support|assist|adapt|adjust|behav|concentrat|persever|persist|manag|cop|engag|interact|socializ|connect|trust|allow|enabl|caus|affect|impact|limit|qualif|suffer|possess|process|focus|attend|participat|receiv|adher|abid|conform|utiliz|obey|overcom|dislik|respect|appl|lose|lost|face|contribut|collaborat|cooperat|empathiz|embrac|cultivat|nurtur|optimiz|leverag|empower|motivat|inspir|advocat|transition|mature|handl|react|respond|serv|live|work|function|worr|panic|resist|refus|disrupt|distract|seek|search|strengthen|progress|advanc|grow|develop|learn|understand|comprehend|realiz|analyz|look|sound|feel|felt|keep|kept|go|goes|went|come|came|take|took|make|made|become|became|belong|remember|forget|present|retain|maintain|sustain|monitor|regulat|control|organiz|plan|prepar|access|expand|master|fail|pass|improv|increas|decreas|reduc|chang|bring|stop|avoid|explor|investigat|discover|research|consider|think|thought|believ|decid|choos|identif|recogniz|determin|interpret|internaliz|generaliz|apply|applies|strive|attempt|try|tries|tried|aim|intend|expect|follow|compl|return|enter)(?:e|s|es|ed|ing|y|ies|ied)?)$/;

const NOT_VERB = /^(?:self|as|this|its|his|hers|theirs|yes|plus|minus|less|thus|across|unless|perhaps|always|sometimes|besides|towards|afterwards|various|previous|serious|class|process|progress|access|success|business|news|needed|based|given|called|supposed|mixed|related|united|advanced|limited|used|red|bed|indeed|hundred|is|was|has|does|us|grades|skills|tests|days|weeks|months|years|minutes|students|teachers|parents|strengths|weaknesses|results|concerns|needs|areas|goals|services|scores|levels|supports|hours|times|others|peers|adults|classes|mathematics|physics|series|lots|kids)$/;

/**
 * Acts told by their place in the sentence, not by a list: the verb after "will" or "can", after "he" or "she", at the
 * head of a clipped note, or in a second clause. Only words the vocabulary knows nothing of.
 */
export function openActs(words: readonly Word[], tags: readonly (readonly Meaning[])[], isSpanish: boolean): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.value !== null || (word.text.length < 3 && word.text !== 'go') || !isUnknown(tags[at] ?? [], words[at - 1]?.text)) continue;
    if (isSpanish ? isSpanishFuture(word.text) : isVerbByPlace(words, at)) hits.push({ as: 'open-act', from: at, to: at + 1, start: word.start, end: word.end });
  }
  return hits;
}

/** Meanings of nouns: after "will" such a word is a verb all the same (`will bus tables`). */
const NOUNS: ReadonlySet<Meaning> = new Set<Meaning>(['thing', 'place-label', 'performed', 'outcome-place', 'setting-unit', 'material', 'school-work', 'test', 'device', 'opportunity', 'service', 'outcome-act', 'level-verb', 'whole-act']);

function isUnknown(tags: readonly Meaning[], before = ''): boolean {
  for (const tag of tags) if (!NOUNS.has(tag)) return false;
  return tags.length === 0 || /^(?:will|shall|by|independently|to)$/.test(before) || tags.every((tag) => tag === 'outcome-act');
}

/** Where the word stands is asked first: most words are no verb by their place, and the lists of verbs are long. */
function isVerbByPlace(words: readonly Word[], at: number): boolean {
  const { text, gap } = words[at] as Word;
  const back = lastBefore(words, at);
  const afterWill = words[back + 1]?.gap === ' ' && BEFORE_VERB.has(words[back]?.text ?? '');
  const afterBy = gap === ' ' && words[at - 1]?.text === 'by' && /^[a-z]{3,}ing$/.test(text);
  const isPlaced = afterBy || (afterWill ? !isQuality(words, back, at) : isFinite(text) && headsClause(words, back, at));
  return isPlaced && mayBeWatched(words, at);
}

/** `will be ready`: how somebody is. */
const isQuality = (words: readonly Word[], back: number, at: number): boolean => words.slice(back + 1, at).some((word) => word.text === 'be') && !/(?:ed|ing)$/.test(words[at]?.text ?? '');

/** `opens`, `opened`. */
const isFinite = (text: string): boolean => text.length > 3 && /(?:[^su]s|ed)$/.test(text);

/** After its subject, or at the head of a note or of a second clause with its object after it. */
function headsClause(words: readonly Word[], back: number, at: number): boolean {
  const before = words[back]?.text ?? '';
  const clause = words[back + 1]?.gap ?? '';
  if (clause === ' ' && SUBJECT.test(before)) return true;
  const next = words[at + 1];
  if (next?.gap !== ' ' || !OBJECT_STARTS.test(next.text)) return false;
  const opens = back < 0 || /[.;:!?\n,]/.test(clause) || (at === 1 && words[at]?.gap === ' ');
  return opens || /^(?:and|but|then|or|yet|while)$/.test(before) || /^(?:then|yet)$/.test(words[at - 1]?.text ?? '');
}

function mayBeWatched(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (NOT_VERB.test(text) || text.includes("'") || isBetween(text)) return false;
  if (!UNSEEN.test(text)) return true;
  if (/^(?:take|takes|took)$/.test(text)) return /^(?:off|out|apart|his|her|their)$/.test(words[at + 1]?.text ?? '') && !/^(?:time|turns?|place|part|care|responsibility|ownership|notice|pride|best|education|learning|classes)$/.test(words[at + 2]?.text ?? '');
  return /^(?:go|goes|went|get|gets|got|come|comes|came)$/.test(text) && /^(?:to|into|back|home|through|in|out|down)$/.test(words[at + 1]?.text ?? '') && !/^(?:know|great|work|school)$/.test(words[at + 2]?.text ?? '');
}

/** The word before, past a few small ones; -1 at the head of the statement. */
function lastBefore(words: readonly Word[], at: number): number {
  let back = at - 1;
  if (words[at]?.gap !== ' ' && /[.;:!?]/.test(words[at]?.gap ?? '')) return back;
  if (words[back]?.text === 'self' && words[at]?.gap === '-') back -= 1;
  while (back >= 0 && back > at - 4 && words[back + 1]?.gap === ' ' && isBetween(words[back]?.text ?? '')) back -= 1;
  return back;
}

/** Whether a word could be a verb that can be watched. */
export const isOpenVerb = (text: string): boolean => !UNSEEN.test(text) && !NOT_VERB.test(text) && !/(?:s|ing|ly|tion)$/.test(text);

/** Whether a word begins what a verb is done to. */
export const startsObject = (text: string): boolean => OBJECT_STARTS.test(text);

/** `armará`, `separarán`: the future is one word in Spanish; accents are folded away. */
const isSpanishFuture = (text: string): boolean => text.length > 5 && /(?:ar|er|ir)an?$/.test(text) && !/^(?:podra|tendra|sera|estara|habra|debera|querra|sabra|vera|mostrara|demostrara|mantendra|manejara|controlara|funcionara|socializara|interactuara|relacionara|enfrentara|superara|alcanzara|adaptara|integrara|existira|disfrutara|necesitara|permitira|lograra|beneficiara|desempenara|involucrara|reaccionara|evitara|concentrara|enfocara|cumplira|primera|manera|tercera|quisiera|pudiera|hubiera|cualquiera|fueran|compartir)/.test(text) && /(?:ara|era|ira|aran|eran|iran)$/.test(text);
