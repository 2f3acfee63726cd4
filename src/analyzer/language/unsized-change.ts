import type { ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';
import { hasWord } from './words.ts';

const LESS = /^(?:reduced?|shortened|shorter|modified|adapted|adjusted|lighter|less|fewer|simplified|altered|reducid[oa]s?|modificad[oa]s?|adaptad[oa]s?|menos|acortad[oa]s?)$/;
const WORK = /^(?:homework|assignments?|work|workload|classwork|tests?|testing|quizzes|exams?|tasks?|schoolwork|coursework|projects?|expectations?|load|tareas?|trabajos?|examenes|asignaciones|pruebas)$/;
const LESS_OF = /^(?:problems?|items?|questions?|pages?|words?|choices|problemas|preguntas|ejercicios)$/;
const MORE = /^(?:extended|extra|additional|added|adicional|extra|mas)$/;
const TIME = /^(?:time|deadlines?|tiempo|plazos?)$/;
const SMALL = /^(?:the|of|his|her|school|class|written|time|test|homework|las|los|de|en|el)$/;
const MOST_WORDS = 9;

/**
 * A change whose size is left open, in a line that says no more: `shortened assignments`, `modified tests`, `extended time
 * on tests`, `breaks`. Any figure, moment or way of doing it (`to the odd-numbered problems`) says enough.
 */
export function unsizedChange({ words }: ReadStatement): Because | null {
  if (words.length === 0 || words.length > MOST_WORDS || saysHow(words)) return null;
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    const noun = /^(?:fewer|less|menos)$/.test(text) && LESS_OF.test(words[at + 1]?.text ?? '') ? LESS_OF : LESS.test(text) ? WORK : MORE.test(text) ? TIME : null;
    if (noun === null) continue;
    const end = words.findIndex((word, next) => next > at && next <= at + 2 && noun.test(word.text) && words.slice(at + 1, next).every((between) => SMALL.test(between.text)));
    if (end > 0) return { start: words[at]?.start ?? 0, end: words[end]?.end ?? 0, as: 'no-size', side: 'against' };
  }
  return noteOf(words) ?? pausesOnly(words);
}

const saysHow = (words: ReadStatement['words']): boolean => words.some((word) => word.value !== null) || hasWord(words, 0, words.length, /^(?:half|double|twice|triple|doble|mitad|every|each|all|after|before|until|by|to|odd|even|only|cada|despues|antes|todos|todas|unlimited|%|without|except|longer|where|when|if|next|same)$/);

/** `Breaks`, `movement breaks`, `descansos`: nothing but the word. */
function pausesOnly(words: ReadStatement['words']): Because | null {
  const last = words.at(-1);
  return words.length <= 2 && last !== undefined && /^(?:breaks?|pausas?|descansos?)$/.test(last.text) ? { start: words[0]?.start ?? 0, end: last.end, as: 'no-size', side: 'against' } : null;
}

/** `Tareas reducidas`: Spanish says it the other way round. */
function noteOf(words: ReadStatement['words']): Because | null {
  const at = words.findIndex((word, index) => index > 0 && /(?:id|ad)[oa]s?$/.test(word.text) && LESS.test(word.text) && WORK.test(words[index - 1]?.text ?? ''));
  return at < 0 ? null : { start: words[at - 1]?.start ?? 0, end: words[at]?.end ?? 0, as: 'no-size', side: 'against' };
}
