import type { Finding } from '../../analyzer/model/finding.ts';
import type { DocumentId, Rect } from '../../analyzer/model/passage.ts';
import { severityWord } from '../../analyzer/severity.ts';
import { placeOf } from '../../casefile/dismissal.ts';

/** One finding's words on one page of a document. The same number stands in the list and on the paper. */
export interface PaperMark {
  readonly number: number;
  readonly place: string;
  readonly document: DocumentId;
  readonly page: number;
  readonly rects: readonly Rect[];
}

/** Numbers findings in the order of the list. */
export const numberOf = (finding: Finding, all: readonly Finding[]): number => all.indexOf(finding) + 1;

/** Everything to be lit on paper. A finding with words on several pages has its number on each. */
export function marksOf(all: readonly Finding[]): readonly PaperMark[] {
  return all.flatMap((finding, index) => {
    const marks = new Map<string, PaperMark>();
    for (const evidence of finding.evidence) {
      if (evidence.kind !== 'pdf' || evidence.rects.length === 0) continue;
      const key = `${evidence.document} ${evidence.page}`;
      const known = marks.get(key);
      marks.set(key, {
        number: index + 1,
        place: placeOf(finding),
        document: evidence.document,
        page: evidence.page,
        rects: known === undefined ? evidence.rects : [...known.rects, ...evidence.rects],
      });
    }
    return [...marks.values()];
  });
}

/** The groups of the list, in its order. */
export function grouped(all: readonly Finding[]): readonly { readonly kind: 'soon' | 'ask' | 'noticed'; readonly findings: readonly Finding[] }[] {
  return (['soon', 'ask', 'noticed'] as const)
    .map((kind) => ({ kind, findings: all.filter((finding) => severityWord(finding.severity) === kind) }))
    .filter((group) => group.findings.length > 0);
}
