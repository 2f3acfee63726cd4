const IMPERATIVE =
  /^\(?(?:describe|include|list|explain|indicate|identify|specify|summarize|address|provide|enter|check|consider|document|note|state|select|complete|attach|describa|incluya|explique|indique|enumere)\b[^.?!]{0,40}?\b(?:the|how|any|all|what|whether|if|each|areas?|specific|below|here|applicable|relevant|information|el|la|los|las|cómo)\b/i;
const ABOUT_THE_FORM = /\b(?:students?|child|child's|iep|team|parents?|below|section|applicable|goals?|box|form|areas?|disability|assessments?|evaluations?|performance|needs|strengths|services?|estudiante|padres|discapacidad)\b/i;
/** Sentences in which the form itself speaks: "Each goal must say …", "For each area, state …", "Use as many copies …". */
const FORM_SPEAKS =
  /^\(?(?:(?:each|all|every|annual|measurable|the|these|this) (?:iep |annual |measurable |following )?(?:goals?|statements?|areas?|section|iep|team|page|information|form|table|part)\b.{0,80}\b(?:must|should|shall|are recommended|need to|includes?|is to be|has to be|have to be|is filled in|is completed)|at least (?:one|two) (?:goals?|objectives?)\b.{0,60}\b(?:must|should|shall|has to|have to|is required|needs? to)\b|use (?:words|language|terms)\b.{0,40}\bparents?\b|(?:for each|for every|use as many|attach|be sure|please|note:|if applicable|refer to|copy this|repeat this|the degree \(extent\)|the nature \(type\)|levels of knowledge)\b)/i;
const QUESTION = /^\(?(?:what|how|when|who|which|is|does|will|if|qué|cómo|cuándo)\b[^.!]{8,}\?$/i;

/**
 * Where the family's own words begin in what is printed in a box: after the sentences that a blank form prints there.
 * `known` are beginnings of such sentences, lower-case; up to `slanted` the words are printed slanted, as many forms print theirs. Answers the text's length when nothing but instructions is there.
 */
export function contentStart(text: string, known: readonly string[], slanted = 0): number {
  let start = 0;
  for (let step = 0; step < 5 && start < text.length; step++) {
    const end = sentenceEnd(text, start);
    const sentence = text.slice(start, end).trim();
    if (!isInstruction(sentence, known) && !(end <= slanted && isAboutNobody(sentence))) break;
    start = end;
    while (start < text.length && /[\s:–—-]/.test(text[start] ?? '')) start++;
  }
  return start;
}

/** No number, no name and nobody called he or she: in slanted print the form speaks, not the team. */
const isAboutNobody = (sentence: string): boolean => sentence.length >= SHORTEST && !/\d|\b(?:he|she|his|her|hers|him|they|them|él|ella)\b|[\p{Ll},;:]\s(?!(?:IEP|PLAAFP|Team|Student|Parent|Section|Part|State|Page|English|Braille)\b)\p{Lu}/u.test(sentence);
const SHORTEST = 25;

function isInstruction(sentence: string, known: readonly string[]): boolean {
  const lower = sentence.toLowerCase().replace(/^[(*\s]+/, '');
  if (known.some((beginning) => lower.startsWith(beginning))) return true;
  if (/^\([^()\d]{15,}\)\.?$/.test(sentence)) return true;
  if (QUESTION.test(sentence)) return true;
  if (!/\d/.test(sentence) && FORM_SPEAKS.test(sentence)) return true;
  return !/\d/.test(sentence) && IMPERATIVE.test(sentence) && ABOUT_THE_FORM.test(sentence);
}

function sentenceEnd(text: string, start: number): number {
  if (text[start] === '(') {
    const close = text.indexOf(')', start);
    if (close > 0) return close + 1;
  }
  const stop = /[.?!:](?=\s|$)/g;
  stop.lastIndex = start;
  const match = stop.exec(text);
  return match === null ? text.length : match.index + 1;
}
