import { quote, type Evidence } from './model/evidence.ts';
import type { LanguageCode } from './model/language-code.ts';
import type { Passage } from './model/passage.ts';
import type { Goal, PlanDocument } from './model/plan.ts';
import type { StatementContext } from './language/statement.ts';

/** One part of a document with the document around it: the unit of most rules about words. */
export interface In<Part> {
  readonly part: Part;
  readonly document: PlanDocument;
}

/** Pairs each part with its document. */
export const inside = <Part>(document: PlanDocument, parts: readonly Part[]): In<Part>[] => parts.map((part) => ({ part, document }));

/** What surrounds a goal on its own form: the columns beside it and its objectives. */
export function goalContext(goal: Goal, language: LanguageCode): StatementContext {
  return {
    language,
    baseline: goal.baseline?.text ?? null,
    criterion: goal.criterion?.text ?? null,
    method: goal.method?.text ?? null,
    objectives: goal.objectives.map(({ text }) => text),
  };
}

/** Care that rightly follows the day: nobody plans an asthma attack. */
export const FOLLOWS_THE_DAY = /\b(?:nurs|health|medic|inhaler|epi-?pen|insulin|gluc|seizure|toilet|bathroom|restroom|transport|bus\b|crisis|emergency|trial|enfermer|salud|transporte|baño)/iu;

/** Longest quote that is still read at a glance. */
const GLANCE = 280;

/** Points at a passage; at the sentence around `at` when the passage is too long to show whole. */
export function quoteSentence(passage: Passage, at = 0): Evidence {
  const { text } = passage;
  if (text.length <= GLANCE) return quote(passage);
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at));
  const start = from < 0 ? 0 : from + 1;
  const stop = text.slice(at).search(/[.;\n](?:\s|$)/u);
  const end = stop < 0 ? text.length : at + stop + 1;
  return quote(passage, start, Math.min(end, start + 2 * GLANCE));
}

/** Running text of a document: paragraphs of every part, in order. Where letters, notices and meeting notes speak. */
export const proseOf = (document: PlanDocument): Passage[] => document.paragraphs.map(({ text }) => text);

/** Everything a plan says about present levels, newest reading order, with blanks left out. */
export const levelsOf = (document: PlanDocument): PlanDocument['presentLevels'] => document.presentLevels.filter(({ blank, text }) => !blank && text.text.trim() !== '');
