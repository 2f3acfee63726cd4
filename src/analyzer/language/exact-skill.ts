import { isConduct } from './conduct.ts';
import { firstOf, hitsIn, means, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { skillEdge } from './skill-edge.ts';
import type { Because } from './statement.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { hasWord } from './words.ts';

/**
 * An exact skill statement: what the child does, and where it ends, so that two people would agree, without a count.
 * `Blends three sounds but drops the last one`, `washes hands with just a gesture`, `all letter sounds except short e`.
 * A word that leaves the edge open ("often", "some", "adequately") takes the exactness away.
 */
export function exactSkill(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null = null): Because | null {
  const { from, to } = sentence;
  if (hitsIn(statement, sentence, 'problem-act').some((hit) => !/^(?:an?|one|single|light|un|when|if|once|until|is|be|being)$/.test(statement.words[hit.from - 1]?.text ?? ''))) return null;
  if (firstOf(statement, from, to, 'same-as-peers') >= 0) return null;
  const acts = hitsIn(statement, sentence, 'observable', 'open-act').filter((hit) => !means(statement, hit.from, 'no-end') && !/^(?:that|us|he|she|they)$/.test(statement.words[hit.to]?.text ?? ''));
  const limits = hitsIn(statement, sentence, 'cannot', 'except', 'omission', 'prompt-level', 'independence', 'only', 'whole', 'contrast');
  const turned = before !== null && statement.words.slice(from, to).some((word) => word.text === 'instead') && firstOf(statement, before.from, before.to, 'can') >= 0 && acts.length > 0;
  if (turned && !isLoose(statement, from, to)) return { start: sentence.start, end: sentence.end, as: 'can-cannot', side: 'for' };
  const plain = letterSwap(statement, from, to) ?? (acts.length > 0 && !isLoose(statement, from, to) ? (helpGiven(statement, sentence) ?? namedItems(statement, sentence) ?? oneNotTheOther(statement, from, to) ?? skillEdge(statement, sentence)) : null);
  if (plain !== null) return plain;
  const limit = limits.find((hit) => isEdge(statement, hit, acts, sentence));
  if (limit === undefined) return before === null ? null : endedBySecond(statement, before, sentence, limits);
  if (acts.length === 0 && limit.as !== 'omission' && limit.as !== 'except' && !hasThing(statement, from, to)) return null;
  if (isLoose(statement, from, to)) return null;
  return { start: limit.start, end: limit.end, as: limit.as === 'prompt-level' || limit.as === 'independence' ? 'prompt-level' : 'can-cannot', side: 'for' };
}

const HELPER = /^(?:adult|adult's|someone|someone's|aide|aide's|teacher|teacher's|staff|grownup)$/;

/** Help nobody could picture. */
const LOOSE_HELP = /^(?:help|support|assist|prompt|remind|redirect|encourag|be|hav|mak|giv|provid|us|report|say|tell|see|ensure|keep|work|feel|stat)(?:s|e|ed|ing|ping|ting|ling)?$/;

/** `with an adult steadying the paper`, `with an adult's hand on it`: how much help, seen by anyone. */
function helpGiven(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const { words } = statement;
  const { from, to } = sentence;
  for (let at = from + 1; at < to - 1; at += 1) {
    const helper = words[at];
    const doing = words[at + 1];
    if (helper === undefined || doing === undefined || !HELPER.test(helper.text)) continue;
    const next = words[at + 2]?.text ?? '';
    const helps = /^(?:hand|beside|behind|near|nearby)$/.test(doing.text) || (doing.text.endsWith('ing') && !LOOSE_HELP.test(doing.text)) || (/^(?:still|has)$/.test(doing.text) && /^(?:has|to|ask|hold|hand|start|open)$/.test(next)) || (doing.text === 'to' && /^(?:for|by|an?|the|until|ask|asks|needs|wants)$/.test(words[at - 1]?.text ?? '') && !LOOSE_HELP.test(next));
    const afterHelp = doing.text.endsWith('s') && !LOOSE_HELP.test(doing.text) && hasWord(words, Math.max(from, at - 2), at, /^(?:when|if|once|after|until|unless|as)$/);
    if (helps || (afterHelp && !isConduct(statement, sentence))) return { start: helper.start, end: doing.end, as: 'prompt-level', side: 'for' };
  }
  return null;
}

/** `to the left, not to the right`: the edge after a comma. */
function oneNotTheOther({ words }: ReadStatement, from: number, to: number): Because | null {
  for (let at = from + 2; at < to - 1; at += 1) {
    const not = words[at];
    if (not?.text === 'not' && (/[,;]/.test(not.gap) || (/^(?:still|but|yet|though|just)$/.test(words[at - 1]?.text ?? '') && /[,;]/.test(words[at - 1]?.gap ?? '')))) return { start: not.start, end: words[to - 1]?.end ?? not.end, as: 'can-cannot', side: 'for' };
  }
  return null;
}

/** `signs MORE and ALL-DONE`. */
const SIGNED = /\b(?:[Ss]igns?|[Ss]igned|[Ss]ays|points to|uses)\b[^.;]{0,30}?\b[A-Z]{2,}(?:-[A-Z]+)?,? (?:and|or|,)? ?[A-Z]{2,}(?:-[A-Z]+)?\b/;

/** Two or more items named in quotes: `signs 'more' and 'all done'`, `spells 'said' as 'sed'`. */
function namedItems({ text }: ReadStatement, { start, end }: ReadSentence): Because | null {
  const quoted = text.slice(start, end).match(/(?:^|[\s(])["'“‘][\p{L}\d ,-]{1,14}["'”’]/gu);
  return (quoted !== null && quoted.length >= 2) || SIGNED.test(text.slice(start, end)) ? { start, end, as: 'named-items', side: 'for' } : null;
}

/** `says k for t`: one sound for another. */
function letterSwap({ words, text }: ReadStatement, from: number, to: number): Because | null {
  const start = words[from]?.start ?? 0;
  const shown = /\(["'“‘]?\p{L}{1,12}["'”’]? (?:for|por) ["'“‘]?\p{L}{1,12}["'”’]?\)/u.exec(text.slice(start, (words[to - 1]?.end ?? start) + 1));
  if (shown !== null) return { start: start + shown.index, end: start + shown.index + shown[0].length, as: 'can-cannot', side: 'for' };
  for (let at = from + 1; at < to - 1; at += 1) {
    const sound = words[at - 1];
    const other = words[at + 1];
    if (sound === undefined || other === undefined || words[at]?.text !== 'for') continue;
    if (/^(?:[b-hj-z]|th|sh|ch|wh)$/.test(sound.text) && /^(?:[b-hj-z]|th|sh|ch|wh)$/.test(other.text)) return { start: sound.start, end: other.end, as: 'can-cannot', side: 'for' };
  }
  return null;
}

/** `Reads all short vowel words. Long vowels are not there yet.`: the skill in one sentence, its end in the next. */
function endedBySecond(statement: ReadStatement, before: ReadSentence, sentence: ReadSentence, limits: readonly Limit[]): Because | null {
  const skills = !isConduct(statement, before) && !isConduct(statement, sentence) && !hasPerson(statement, before.from, sentence.to);
  const end = limits.find((limit) => limit.as === 'cannot' && ((skills && limit.from < sentence.from + 2) || /yet|beyond|missing|have not|has not|never|stop|trip|anything|done|put on|too many|started|begun/i.test(statement.text.slice(limit.start, limit.end))));
  if (end === undefined || hitsIn(statement, before, 'observable', 'can').length === 0) return null;
  if (isLoose(statement, before.from, before.to) || isLoose(statement, sentence.from, sentence.to) || onlyUmbrella(statement, sentence.from, end.from)) return null;
  return { start: end.start, end: end.end, as: 'can-cannot', side: 'for' };
}

type Limit = ReturnType<typeof hitsIn>[number];

function isEdge(statement: ReadStatement, limit: Limit, acts: readonly Limit[], { from, to }: ReadSentence): boolean {
  switch (limit.as) {
    case 'cannot': {
      if (NOT_A_LIMIT.test(statement.words[limit.to]?.text === 'yet' ? (statement.words[limit.to + 1]?.text ?? '') : (statement.words[limit.to]?.text ?? ''))) return false;
      const habit = /^(?:does not|doesn't|do not|did not|didn't|never|has no|have no|has not|have not|hasn't|haven't)$/.test(statement.text.slice(limit.start, limit.end).toLowerCase());
      const listed = acts.filter((act) => act.to <= limit.from).length > 1;
      if (habit && ((!listed && firstOf(statement, from, to, 'contrast', 'except') < 0) || hasPerson(statement, from, to) || isConduct(statement, { from, to }))) return false;
      const denied = firstOf(statement, limit.to, Math.min(limit.to + 4, to), 'observable', 'none');
      const affirmed = acts.some((act) => act.from < limit.from || act.from > limit.to + 3);
      return (denied >= 0 || affirmed) && !onlyUmbrella(statement, limit.to, to);
    }
    case 'except':
      return firstOf(statement, from, limit.from, 'whole', 'observable', 'can', 'none') >= 0 && limit.to < to;
    case 'omission':
      if (/^(?:off|away)$/.test(statement.words[limit.to]?.text ?? '')) return false;
      return limit.from > from && !onlyUmbrella(statement, limit.to, to) || limit.to < to && !onlyUmbrella(statement, limit.to, to);
    case 'contrast':
      return acts.length > 1 && limit.from > from && hasThing(statement, from, to) && !hasPerson(statement, from, to);
    case 'whole':
      return acts.some((act) => act.from < limit.from && limit.from - act.from <= 3 && !/^(?:complet|finish|turn|hand|do|use)/.test(statement.words[act.from]?.text ?? '')) && NAMED_SET.test(statement.words.slice(limit.to, limit.to + 4).map((word) => word.text).join(' '));
    case 'prompt-level':
      if (/help|takes|needs nothing|nothing (?:more|but)/.test(statement.text.slice(limit.start, limit.end).toLowerCase()) && limit.to - limit.from > 2) return true;
      if (/^(?:unless|until|once|after)$/.test(statement.words[limit.from]?.text ?? '') && isConduct(statement, { from, to })) return false;
      return acts.length > 0 || hasThing(statement, from, to) || (firstOf(statement, from, to, 'now') >= 0 && hasWord(statement.words, from, to, /^(?:was|before|earlier|fall|september|august|antes)$/));
    case 'independence':
      return (acts.some((act) => hasObject(statement, act, limit)) || hasThing(statement, from, to)) && !onlyUmbrella(statement, from, to) && (hasThing(statement, from, to) || hasEdge(statement, from, to) || firstOf(statement, from, to, 'whole-act', 'contrast') >= 0 || acts.filter((act) => hasObject(statement, act, limit)).length > 1);
    case 'only':
      if (limit.to - limit.from > 1 && /\b(?:when|if|after|with|as)$/.test(statement.text.slice(limit.start, limit.end))) return acts.some((act) => act.from < limit.from);
      return acts.some((act) => act.from < limit.from && limit.from - act.from < 8) && statement.words.slice(limit.to, Math.min(limit.to + 3, to)).some((word) => word.value !== null || /^(?:[a-z]|twenty|hundred)$/.test(word.text));
    default:
      return false;
  }
}

/** What follows `cannot` or `not yet` and names no skill. */
const NOT_A_LIMIT = /^(?:be|been|get|ser|used|ready|comfortable|willing|sure|aware|familiar|access|participate|function|succeed|cope|handle|manage|keep|benefit|progress|concentrate|focus)$/;

/** Sets everyone counts the same way. */
const NAMED_SET = /\b(?:letters?|sounds?|colors?|shapes?|numbers?|coins?|vowels?|consonants?|facts|tables|months|days|states|digits|uppercase|lowercase|words|letras|sonidos|colores|figuras|numeros|vocales|monedas)\b/;

const hasThing = (statement: ReadStatement, from: number, to: number): boolean => firstOf(statement, from, to, 'thing', 'device') >= 0;

/** With people in it, what somebody "does not" do is conduct, and conduct is counted. */
const hasPerson = ({ words }: ReadStatement, from: number, to: number): boolean => hasWord(words, from, to, /^(?:peer|peers|classmate|classmates|friend|friends|boys|girls|children|others|adults|partner|teacher|teachers|companeros|amigos)$/);

/** A second clause that goes on without help's opposite: `starts his computer with no help, then waits for an adult`. */
const hasEdge = (statement: ReadStatement, from: number, to: number): boolean => firstOf(statement, from, to, 'prompt-level', 'cannot', 'except', 'only') >= 0 || statement.words.slice(from + 1, to).some((word) => /[,;]/.test(word.gap) && /^(?:then|not|and)$/.test(word.text));

/** A concrete act has something it is done to: `opens his lunch box by himself`, not `works independently`. */
const hasObject = (statement: ReadStatement, act: Limit, limit: Limit): boolean => Math.abs(limit.from - act.to) >= 1 && !/^(?:work|do|did|play|us(?:e|es|ed|ing)$|start|complet|finish)/.test(statement.words[act.from]?.text ?? '');

/** Nothing but the name of a subject: `cannot do math`. */
function onlyUmbrella(statement: ReadStatement, from: number, to: number): boolean {
  let content = 0;
  let umbrella = 0;
  for (let at = from; at < Math.min(to, from + 8); at += 1) {
    const word = statement.words[at];
    if (word === undefined || /[.;]/.test(word.gap)) break;
    if (/^(?:the|a|an|in|on|at|of|his|her|their|to|do|does|be|and|or|with|yet|for|that|el|la|los|las|de|en|su|y)$/.test(word.text)) continue;
    content += 1;
    if (means(statement, at, 'umbrella')) umbrella += 1;
  }
  return content > 0 && umbrella === content;
}

/** Words that leave open how often, how much or how well. */
export function isLoose(statement: ReadStatement, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tags = statement.tags[at];
    if (tags === undefined) continue;
    for (const tag of tags) if (leavesOpen(statement, at, tag)) return true;
  }
  return false;
}

/** Whether one meaning of a word leaves it open; another meaning of the same word may settle it. */
function leavesOpen(statement: ReadStatement, at: number, tag: Meaning): boolean {
  const text = statement.words[at]?.text ?? '';
  switch (tag) {
    case 'how-often':
    case 'low-level':
      return !(text === 'baja' && /^(?:las|los|la|el|por|sentad[oa]|sol[oa])$/.test(statement.words[at + 1]?.text ?? ''));
    case 'undefined-conduct':
      return true;
    case 'appearance':
      return !(text === 'could' && /^(?:not|only)$/.test(statement.words[at + 1]?.text ?? '')) && !(text === 'may' && /^(?:in|last|by|since|early|late|mid|until|of|from|this|next)$/.test(statement.words[at - 1]?.text ?? ''));
    case 'how-much':
      return !means(statement, at, 'whole');
    case 'judgement':
      return !means(statement, at, 'right-wrong') && !/^(?:ok|okay|better|fine|well)$/.test(text);
    case 'praise':
      return !/^(?:fun|super|bright)$/.test(text);
    case 'progress-word':
      return !/^(?:fully|mastered|met|developing)$/.test(text);
    case 'difficulty':
      return !means(statement, at, 'omission') && !(text === 'behind' && /ing$|s$/.test(statement.words[at - 1]?.text ?? ''));
    case 'internal':
      return !means(statement, at, 'observable') && !text.startsWith('learn');
    default:
      return false;
  }
}
