import { firstOf, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasOneOf, hasWord } from './words.ts';

const DECADE = /\b(?:in the |at the |the )?(?:(?:low|lower|mid|middle|upper|high)[ -](?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0['’]?s)|(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0['’]?s))\b/i;
const SCORED = /\b(?:percent|percentage|%|probes?|quiz(?:zes)?|tests?|grades?|scores?|accuracy|accurate|correct|averag\w+|wpm|words|standard|composite|index|por ciento|notas)\b/i;
/** All or none of a set came out right or wrong. */
const WHOLE = /\b(?:every|each|all|none|neither|both|not one|todas?|todos|ninguna?)\b[^.;,]{0,50}\b(?:right|wrong|missed|correct|incorrect|correctas?|bien|mal)\b|\b(?:with|and) (?:no|not one|no two|nothing)(?: \w+){0,2} (?:off|wrong|missed|errors?|mistakes?)\b|\bwithout (?:an? |any |one )?(?:error|mistake|miss)s?\b/i;
/** Where it stops: a step with a number of its own. */
const STOPS = /\b(?:stalls?|stops?|stuck|quits?|breaks? down|halts?|needs? (?:help|someone|us|an adult)) (?:at|on|after|from|with) (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|\d+(?:st|nd|rd|th)|step \w+)\b|, (?:the|his|her) [\w ]{2,25} (?:we|i|staff|an adult) (?:did|do|does)\b|\b(?:is|are) (?:still )?(?:mine|ours|mom's|the aide's)\b/i;
/** `independent reading level end of first`: a grade without the word. */
const GRADE_POINT = /\b(?:level|instructional(?:ly)?|independent(?:ly)?|frustration)\b[^.;]{0,40}?\b(?:beginning|start|middle|mid|end|early|late)(?: of| in)?[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|kindergarten)\b/i;
/** `Three weeks dry`. */
const STREAK = /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dos|tres|cuatro|cinco|seis)(?: school| straight)? (?:days|weeks|months|nights|mornings|días|semanas|meses) (?:now )?(?:dry|accident[ -]free|clean|seizure[ -]free|tantrum[ -]free|incident[ -]free|without (?:an? |any |one )?\w+|sin \w+)\b/i;
/** `Final sounds are there in single words and gone in sentences`. */
const THERE_AND_GONE = /\b(?:is|are) (?:there|in place|present|clear|right|correct|heard) (?:in|at|on|with|for) [\w ]{2,30}?(?:,| and| but),? (?:is |are )?(?:gone|missing|absent|lost|not|wrong|out|dropped|unclear) (?:in|at|on|with|for)\b/i;
/** `has a head, two eyes and legs; no trunk, no hands`. */
const HAS_AND_HAS_NOT = /\b(?:has|have|had|with|shows?|draws?|drew|uses?|used)\b[^.;]{4,80}[;,] (?:but )?no (?!concern|problem|issue|need|plan|change|progress|data|difficult|one\b)[a-z]{3,14}(?: [a-z]{2,12})?(?:[,;] (?:and |or )?no |\s?\.|\s?$)/i;
/** Help told by the one thing an adult still does. */
const ONLY_HELP = /\b(?:i|we|staff|you|an adult|the aide)(?: now)? (?:only|just) (?:have|has|need|needs) to (?!be |stay|watch|wait)[a-z]{3,}|\bno longer (?:has|needs|uses|holds) (?:an? |the |his |her )?(?!services?|support|this|speech|special|to )[a-z]{3,}/i;
/** `Every shape but the hexagon`. */
const WHOLE_BUT = /\b(?:every|all)(?: of)?(?: the| his| her)? (?!areas?\b|subjects?\b|classes\b|days?\b|skills?\b|settings?\b|ways?\b|academic|other)[a-z][\w -]{1,24} but (?:for )?(?:the |an? )?(?!he|she|they|it|is|was|has|does|not|still|needs?|can|no\b|one\b)[\w'’]+/i;
/** `Just one slip in the whole story`, `hardly a word wrong`. */
const ALL_BUT_FEW = /\b(?:just|only|but|hardly|barely|scarcely) (?:an?|one|two|three|four|\d{1,2}|a single) (?:\w+ ){1,3}(?:(?:wrong|off|missed|misread|left out)\b|in (?:the |a |his |her |their )?(?:whole|entire|full|two|three|all)\b)/i;
/** `Two of the words are his, the rest are copied`. */
const THE_REST = /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) of the [\w -]{2,40}?,? (?:and )?the (?:rest|others)\b/i;
/** Each day it happened: `hit a classmate on 10/4 and 10/9`. */
const ON_DAYS = /\bon \d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?:, (?:and )?|,? and )\d{1,2}\/\d{1,2}\b/i;
/** Day by day marks: `M y | T n | W y`. */
const DAY_LOG = /(?:\b(?:mon?|tu?e?s?|we?d?|thu?r?s?|fr?i?|[lmxjv])\.?[ :=-]{1,3}(?:y(?:es)?|no?|[+✓✔x-]|s[ií])\s?(?:[|,;/]|$|\s)\s?){3}/i;

const DECADES = new Set('twenties thirties forties fifties sixties seventies eighties nineties s'.split(' '));

/** Each expression with words one of which it needs. */
const TOLD: readonly (readonly [RegExp, readonly string[]])[] = [
  [WHOLE, 'every each all none neither both not todas todos ninguna ninguno with and without'.split(' ')],
  [STOPS, 'stall stalls stop stops stuck quit quits break breaks halt halts need needs did do does mine ours mom\'s aide\'s'.split(' ')],
  [DAY_LOG, 'y n yes no x si'.split(' ')],
  [THERE_AND_GONE, 'gone missing absent lost not wrong out dropped unclear'.split(' ')],
  [HAS_AND_HAS_NOT, ['no']],
  [ONLY_HELP, ['only', 'just', 'longer']],
  [WHOLE_BUT, ['but']],
  [ALL_BUT_FEW, 'just only but hardly barely scarcely'.split(' ')],
  [THE_REST, ['rest', 'others']],
  [STREAK, 'days weeks months nights mornings dias semanas meses'.split(' ')],
  [GRADE_POINT, 'level instructional instructionally independent independently frustration'.split(' ')],
];
const TRIGGERS = new Map<string, number>();
for (const [order, [, words]] of TOLD.entries()) for (const word of words) TRIGGERS.set(word, (TRIGGERS.get(word) ?? 0) | (1 << order));

/** One bit for each expression that a sentence has a word of. */
function triggersIn({ words }: ReadStatement, { from, to }: ReadSentence): number {
  let bits = 0;
  for (let at = from; at < to; at += 1) bits |= TRIGGERS.get(words[at]?.text ?? '') ?? 0;
  return bits;
}

function firstFound(own: string, bits: number): RegExpExecArray | null {
  for (const [order, [told]] of TOLD.entries()) {
    const found = (bits & (1 << order)) === 0 ? null : told.exec(own);
    if (found !== null) return found;
  }
  return null;
}

/** Figures told without a unit of their own, that every reader can check: decades, `seven in the last ten`, all or none right. Or null. */
export function looseFigure(statement: ReadStatement, sentence: ReadSentence): Span | null {
  const own = statement.text.slice(sentence.start, sentence.end);
  const decade = hasOneOf(statement.words, sentence.from, sentence.to, DECADES) && SCORED.test(own) ? DECADE.exec(own) : null;
  const found = decade ?? firstFound(own, triggersIn(statement, sentence));
  if (found !== null && !isTaken(statement, sentence)) return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  const days = firstOf(statement, sentence.from, sentence.to, 'problem-act') < 0 ? null : ON_DAYS.exec(own);
  if (days !== null) return { start: sentence.start + days.index, end: sentence.start + days.index + days[0].length };
  return ofTheLast(statement, sentence) ?? allBut(statement, sentence) ?? noneAndSome(statement, sentence) ?? timesInTimes(statement, sentence);
}

const isTaken = (statement: ReadStatement, { from, to }: ReadSentence): boolean => firstOf(statement, from, to, 'target', 'future', 'attendance', 'service', 'praise') >= 0 || hasWord(statement.words, from, to, /^(?:almost|nearly|about|teachers?|we)$/);

/** `seven mornings in the last ten`, `of the last twelve transitions he walked through ten`. */
function ofTheLast(statement: ReadStatement, { from, to }: ReadSentence): Span | null {
  const { words } = statement;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!/^(?:last|past|previous|ultim[oa]s)$/.test(words[at]?.text ?? '') || words[at + 1]?.value == null || !/^(?:the|his|her|our|los|las)$/.test(words[at - 1]?.text ?? '')) continue;
    const joined = /^(?:in|of|de|en)$/.test(words[at - 2]?.text ?? '');
    if (!joined || firstOf(statement, Math.max(from, at - 12), at, 'attendance', 'session', 'service', 'target') >= 0 || /^(?:here|present|absent|came|in|at school|out|home)$/.test(words[from]?.text ?? '')) continue;
    for (let figure = at - 3; figure >= Math.max(from, at - 8); figure -= 1) if (words[figure]?.value != null && words[figure]?.ordinal === false) return { start: words[figure]?.start ?? 0, end: words[at + 1]?.end ?? 0 };
    if (at - 2 !== from) continue;
    for (let figure = at + 3; figure < Math.min(to, at + 12); figure += 1) if (words[figure]?.value != null && words[figure]?.ordinal === false && (words[figure]?.value ?? 0) <= (words[at + 1]?.value ?? 0)) return { start: words[at]?.start ?? 0, end: words[figure]?.end ?? 0 };
  }
  return null;
}

/** `13 asks in 15 classes`: how many of something in how many stretches. */
function timesInTimes(statement: ReadStatement, { from, to }: ReadSentence): Span | null {
  const { words } = statement;
  for (let at = from; at < to - 4; at += 1) {
    if (words[at]?.value == null || words[at]?.ordinal === true || words[at + 1]?.gap !== ' ' || words[at + 1]?.text.endsWith('s') !== true) continue;
    if (!/^(?:in|over|across)$/.test(words[at + 2]?.text ?? '') || words[at + 3]?.value == null || firstOf(statement, at + 4, at + 6, 'setting-unit', 'opportunity', 'time-short', 'time-long') < 0) continue;
    if (firstOf(statement, from, at + 2, 'service', 'session', 'attendance', 'teaching', 'setting-unit', 'target', 'future', 'time-long') < 0) return { start: words[at]?.start ?? 0, end: words[at + 4]?.end ?? 0 };
  }
  return null;
}

/** `used no capitals and one period`: a count of none beside another count. */
function noneAndSome(statement: ReadStatement, { from, to }: ReadSentence): Span | null {
  const { words } = statement;
  for (let at = from + 1; at < to - 2; at += 1) {
    if (!/^(?:no|zero)$/.test(words[at]?.text ?? '') || !/^(?:used|made|wrote|had|put|gave|with|has|uses|drew)$/.test(words[at - 1]?.text ?? '') || firstOf(statement, at + 1, at + 2, 'performed', 'thing') < 0) continue;
    for (let other = at + 2; other < Math.min(to, at + 7); other += 1) if (words[other]?.value != null && words[other]?.ordinal === false) return { start: words[at]?.start ?? 0, end: words[other]?.end ?? 0 };
  }
  return null;
}

/** `All but three of the lowercase letters`, `all but two facts`. */
function allBut(statement: ReadStatement, { from, to }: ReadSentence): Span | null {
  const { words } = statement;
  for (let at = from; at < to - 3; at += 1) {
    if (!/^(?:all|every)$/.test(words[at]?.text ?? '') || !/^(?:but|except)$/.test(words[at + 1]?.text ?? '') || words[at + 2]?.value == null) continue;
    if (firstOf(statement, at + 3, Math.min(to, at + 8), 'performed', 'thing', 'opportunity') >= 0 && firstOf(statement, from, at, 'target', 'future', 'teaching', 'attendance') < 0) return { start: words[at]?.start ?? 0, end: words[at + 2]?.end ?? 0 };
  }
  return null;
}
