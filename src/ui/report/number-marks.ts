import type { Finding } from '../../analyzer/model/finding.ts';
import type { DocumentId, Rect } from '../../analyzer/model/passage.ts';
import { severityWord } from '../../analyzer/severity.ts';
import { placeOf } from '../../casefile/dismissal.ts';

/** One place of a finding on paper. The same number stands in the list and at each of its places. */
export interface PaperMark {
  /** Names this place: `2-1` is the first place of the second finding. */
  readonly key: string;
  readonly number: number;
  readonly place: string;
  readonly document: DocumentId;
  readonly page: number;
  readonly rects: readonly Rect[];
}

/** Numbers findings in the order of the list. */
export const numberOf = (finding: Finding, all: readonly Finding[]): number => all.indexOf(finding) + 1;

/** Everything to be lit on paper, in the order of the list. */
export function marksOf(all: readonly Finding[]): readonly PaperMark[] {
  return all.flatMap((finding, index) =>
    finding.evidence.flatMap((evidence, at) =>
      evidence.kind !== 'pdf' || evidence.rects.length === 0
        ? []
        : [{ key: `${index + 1}-${at + 1}`, number: index + 1, place: placeOf(finding), document: evidence.document, page: evidence.page, rects: evidence.rects }],
    ),
  );
}

/** The groups of the list, in its order. */
export function grouped(all: readonly Finding[]): readonly { readonly kind: 'soon' | 'ask' | 'noticed'; readonly findings: readonly Finding[] }[] {
  return (['soon', 'ask', 'noticed'] as const)
    .map((kind) => ({ kind, findings: all.filter((finding) => severityWord(finding.severity) === kind) }))
    .filter((group) => group.findings.length > 0);
}
