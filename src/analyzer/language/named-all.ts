import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

/** Acts of bringing something out, letter by letter or name by name. */
const BRINGS_OUT = /^(?:say|name|recite|write|list|label|give|state|type|spell|sign|sing|tell|count|draw|braille|play|perform|print|point|identify|read|match|sort|locate|nombrar?|recitar?|escribir?|decir|dir|mencionar?|contar?|cuenta|identificar?)(?:s|es|ing|ies|a|an)?$|^(?:dira|says|gives|identifies|tells)$/;
const ALL = /^(?:all|every|each|both|todas|todos|cada|ambos|ambas)$/;
/** Sets nobody can see the end of, and stretches of time. */
const ENDLESS =
  /^(?:assignments?|tasks?|work|questions?|skills?|areas?|times?|class|classes|materials?|day|days|week|weeks|month|year|morning|activit(?:y|ies)|homework|settings?|opportunit(?:y|ies)|directions?|needs?|subjects?|problems?|people|feelings|session|sessions|lesson|lessons|period|text|texts|words?|sentences?|books?|dias?|clases?|tareas?|veces|problemas?|preguntas?|semana|recess|lunch|quarter|trial|trials)$/;
/** Sets everyone knows the end of. */
const KNOWN_SET = /^(?:days of the week|months of the year|(?:the )?alphabet|full name|first name|last name|middle name|first and last name|phone number|telephone number|address|birthday|birth date|date of birth|numerals|dias de la semana|meses del ano|abecedario|alfabeto|nombre completo|numero de telefono|direccion)$/;
/** A known set that is done from its first to its last. */
const SMALL = /^(?:the|his|her|their|its|a|an|los|las|el|la|su|sus|of|lowercase|uppercase|capital|own|name|names|de|primary|basic|short|long|vowel|single|common)$/;

/**
 * A set with a known end, all of it: `names all seven colors`, `say the name of every lowercase letter`, `recite the
 * days of the week`, `give his full name and address`, `perform the solo from memory`. Said or missed: anyone can tell.
 */
export function namedAll(statement: ReadStatement, from: number): Span | null {
  const { words } = statement;
  const act = words.findIndex((word, at) => at >= from && !/^(?:first|last|full|own|his|her)$/.test(words[at - 1]?.text ?? '') && (at < from + 5 || words[at - 1]?.text === 'by') && BRINGS_OUT.test(word.text));
  if (act < 0 || (words[act - 1]?.text !== 'by' && firstOf(statement, from, act, 'internal') >= 0) || firstOf(statement, 0, words.length, 'how-often', 'no-end', 'judgement', 'hope') >= 0) return null;
  for (let at = act + 1; at < Math.min(words.length, act + 8) && !/[.;]/.test(words[at]?.gap ?? ''); at += 1) {
    const span = allOf(words, at) ?? knownSet(words, act, at) ?? countedUp(words, act, at);
    if (span !== null) return span;
  }
  const memory = words.findIndex((word, at) => at > act && at < act + 10 && word.text === 'from' && words[at + 1]?.text === 'memory');
  const isOne = hasWord(words, act + 1, act + 3, /^(?:the|his|her|a|an|one|two|three|four|numerals|numbers)$/);
  return memory >= 0 && isOne ? { start: words[memory]?.start ?? 0, end: words[memory + 1]?.end ?? 0 } : null;
}

function allOf(words: ReadStatement['words'], at: number): Span | null {
  if (!ALL.test(words[at]?.text ?? '')) return null;
  let noun = at + 1;
  let counted = false;
  while (noun < at + 5 && (SMALL.test(words[noun]?.text ?? '') || words[noun]?.value != null)) {
    counted ||= words[noun]?.value != null;
    noun += 1;
  }
  const word = words[noun];
  if (word === undefined || word.gap !== ' ' || (!counted && ENDLESS.test(word.text)) || /^(?:day|days|week|weeks|class|classes|dias|periods|sessions|subjects)$/.test(word.text) || words[noun + 1]?.text === 'of' && ENDLESS.test(words[noun + 2]?.text ?? '')) return null;
  return { start: words[at]?.start ?? 0, end: word.end };
}

/** The set follows its act at once, past `the` and `his`; numerals and tables with their end. */
function knownSet(words: ReadStatement['words'], act: number, at: number): Span | null {
  if (words.slice(act + 1, at).some((word) => !/^(?:the|his|her|their|out|el|la|los|las|su|sus|name|full|and|first|last|address|phone|a)$/.test(word.text))) return null;
  for (let length = 1; length <= 4; length += 1) {
    const last = words[at + length - 1];
    const phrase = words.slice(at, at + length).map((word) => word.text).join(' ');
    if (last === undefined || !KNOWN_SET.test(phrase)) continue;
    if (phrase === 'numerals' && words[at + 1]?.value == null && !/^(?:to|from)$/.test(words[at + 1]?.text ?? '')) continue;
    return { start: words[at]?.start ?? 0, end: last.end };
  }
  return null;
}

/** `count by tens to 100`. */
function countedUp(words: ReadStatement['words'], act: number, at: number): Span | null {
  const counts = /^(?:count|counts|contara|cuenta)$/.test(words[act]?.text ?? '');
  const end = words[at + 1];
  return counts && /^(?:to|hasta|al|a)$/.test(words[at]?.text ?? '') && end?.value != null ? { start: words[at]?.start ?? 0, end: end.end } : null;
}
