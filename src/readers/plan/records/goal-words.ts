import type { Passage } from '../../../analyzer/model/passage.ts';
import { part } from '../../layout.ts';

const FUTURE = /\b(?:will|shall)\b|\b(?:se)?[a-záéíóúñ]{2,}(?:ará|erá|irá|drá)\b/i;
const AIM = /^(?:to\s+)?(?:increase|improve|decrease|develop|demonstrate|master|reduce|maintain|mejorar|aumentar|desarrollar|reducir)\b/i;

/** True when words read as a goal: somebody will do something. */
export function looksLikeGoal(text: string): boolean {
  const words = text.slice(LABEL_LIKE.exec(text)?.[0].length ?? 0);
  return words.length >= 15 && (FUTURE.test(words) || AIM.test(words));
}

/** What stands before a colon is a label or a title: only the words after it can be the goal's. */
const LABEL_LIKE = /^[^.:,]{3,40}:\s+/;

/** The goal without the number it is listed under: "1. Maya will …". */
export function unnumbered(passage: Passage): Passage {
  const number = /^(?:\(?\d{1,2}[.)]|#\d{1,2}[.:)]?)\s+(?=\p{L})/u.exec(passage.text) ?? BARE_NUMBER.exec(passage.text);
  return number === null ? passage : part(passage, number[0].length);
}

/** "1 By 4/28/2027 Maya …": a number alone before the words that goals begin with. */
const BARE_NUMBER = /^\d{1,2}\s+(?=(?:By|Given|When|Within|During|In|On|At|After|Using|The|Dad[oa]|Para|Al|Cuando|En)\s|\p{Lu}\p{Ll}+ (?:will|shall)\s)/u;

const ABOUT_REPORTS = /^(?:progress|parents?|the parents?|a (?:written )?report|reports?|written reports?|data|this goal will be measured|it will be measured|measured|the (?:speech|special|general|case|school|teacher|therapist|pathologist|staff|reading|occupational|team|district)[\w-]*)\b.*\b(?:will|is|are|be|report(?:ed)?|measured|score)\b/i;

/** A goal's own words, and the sentences after them that only tell how progress is measured and reported. */
export function withoutReporting(passage: Passage): { readonly statement: Passage; readonly about: readonly Passage[] } {
  const cuts = [...passage.text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((match) => match.index + 1);
  const cut = cuts.find((at) => ABOUT_REPORTS.test(passage.text.slice(at).trimStart()));
  if (cut === undefined) return { statement: passage, about: [] };
  const ends = [...cuts.filter((at) => at > cut), passage.text.length];
  return { statement: part(passage, 0, cut), about: ends.map((end, index) => part(passage, ends[index - 1] ?? cut, end)) };
}

/** True for a sentence on when reports are sent, false for one on how progress is measured. */
export function isAboutReporting(text: string): boolean {
  return /\b(?:report\w*|informed|sent home|report card)\b/i.test(text) && !/\b(?:score|measured by|probe|checklist|collect)\b/i.test(text);
}

const OPENING = /^(?:by|given|when|within|after|during|using|in|at the end|dad[oa]|para|al|cuando|en)\b.{0,200}?\b(?:will|shall|[a-záéíóúñ]{2,}(?:ará|erá|irá|drá))\b/i;
const SUBJECT = /^(?:the student|student|el estudiante|la estudiante|el alumno|la alumna|\p{Lu}\p{Ll}+)\s(?:will|shall|[a-záéíóúñ]{2,}(?:ará|erá|irá|drá))\b/u;
const NOT_A_CHILD = /^(?:he|she|they|it|progress|data|this|these|staff|teachers?|parents?|reports?|goals?|services?|él|ella|esto|esta|se)\b/i;

/** The goals in one paragraph of running text. It is cut only where a sentence starts afresh with a child who will do something. */
export function goalsIn(passage: Passage): readonly Passage[] {
  const starts: number[] = [];
  for (const match of passage.text.matchAll(/(?:^|[.!?]\s+)(?=\S)/g)) {
    const start = match.index + match[0].length;
    const sentence = passage.text.slice(start, start + 300);
    const end = sentence.search(/[.!?](?:\s|$)/);
    const words = end < 0 ? sentence : sentence.slice(0, end);
    if (!NOT_A_CHILD.test(words) && (OPENING.test(words) || SUBJECT.test(words))) starts.push(start);
  }
  if (starts.length < 2) return [passage];
  return starts.map((start, index) => part(passage, index === 0 ? 0 : start, starts[index + 1] ?? passage.text.length));
}
