import type { Passage } from './model/passage.ts';
import type { PlanDocument } from './model/plan.ts';

const OPEN = /[☐□] ?(?:yes|no|sí)\b[^☒☑]{0,40}[☐□] ?(?:yes|no|sí)\b/iu;
const TICKED = /[☒☑]/u;

/**
 * Questions of the special factors with two empty boxes. None on a draft, and none where no box of that part is ticked:
 * then the ticks may be drawn in a way that is not read.
 */
export function unansweredIn(document: PlanDocument, question: RegExp): readonly Passage[] {
  const told = document.paragraphs.filter(({ section }) => section === 'special-factors').map(({ text }) => text);
  if (document.draft !== null || !told.some(({ text }) => TICKED.test(text))) return [];
  return told.filter(({ text }) => text.length < 300 && question.test(text) && OPEN.test(text) && !TICKED.test(text));
}
