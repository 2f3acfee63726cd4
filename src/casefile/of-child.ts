import type { SessionCase } from './session-case.ts';
import { childKey, UNNAMED } from './told-by-child.ts';

/** What the session holds of one child, by key: pages and papers that name nobody belong to every child. */
export function ofChild(kase: SessionCase, child: string): SessionCase {
  const mine = (printed: string | null): boolean => [child, UNNAMED].includes(childKey(printed));
  const gradebooks = kase.gradebooks.filter(({ gradebook }) => mine(gradebook.student));
  const documents = kase.documents.filter(({ document }) => mine(document.student.firstName));
  const ids = new Set([...gradebooks.map(({ gradebook }) => gradebook.id), ...documents.map(({ document }) => document.id), 'letters']);
  const isHere = ({ evidence }: { readonly evidence: readonly { readonly document: string }[] }): boolean => evidence.every(({ document }) => ids.has(document));
  const { analysis } = kase;
  if (analysis === null) return { gradebooks, documents, analysis };
  return {
    gradebooks,
    documents,
    analysis: {
      findings: analysis.findings.filter(isHere),
      strengths: analysis.strengths.filter(isHere),
      unsure: analysis.unsure.filter(({ child: about }) => about === undefined || about === child),
      coverage: analysis.coverage.filter(({ document }) => ids.has(document)),
    },
  };
}
