import { unitsIn } from './documents.ts';
import { quote } from './model/evidence.ts';
import type { Passage } from './model/passage.ts';
import type { PlanDocument, SectionId } from './model/plan.ts';
import { flagged, rule, type Rule } from './rule.ts';
import type { SourceKey } from './sources.ts';
import { inside } from './statements.ts';

const OPEN = /[☐□] ?(?:yes\b|no\b|sí)[^☒☑]{0,40}[☐□] ?(?:yes\b|no\b|sí)/iu;
const TICKED = /[☒☑]/u;

/** A rule on one question that the form asks with two boxes: `about` are the words it is known by. */
export function openQuestion({ id, about, sections = ['special-factors'], source = 'idea-special-factors' }: { readonly id: string; readonly about: RegExp; readonly sections?: readonly SectionId[]; readonly source?: SourceKey }): Rule {
  return rule({
    id,
    severity: 'minor',
    confidence: 'likely',
    source,
    asks: 1,
    whom: 'case-manager',
    next: ['reread-page', 'ask-case-manager'],
    select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, unansweredIn(document, about, sections))),
    judge: ({ part: passage }) => flagged(quote(passage)),
  });
}

/**
 * Questions of these parts with two empty boxes. None on a draft, and none where no box of those parts is ticked:
 * then the ticks may be drawn in a way that is not read.
 */
function unansweredIn(document: PlanDocument, about: RegExp, sections: readonly SectionId[]): readonly Passage[] {
  const told = document.paragraphs.filter(({ section }) => section !== null && sections.includes(section)).map(({ text }) => text);
  if (document.draft !== null || !told.some(({ text }) => TICKED.test(text))) return [];
  return told.filter(({ text }) => text.length < 300 && about.test(text) && OPEN.test(text) && !TICKED.test(text));
}
