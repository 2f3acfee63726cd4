import { useRef } from 'preact/hooks';
import type { PlanDocument, SectionId } from '../../analyzer/model/plan.ts';
import { settleNumber, type DoubtfulNumber } from '../../casefile/doubtful-numbers.ts';
import { fingerprint } from '../../casefile/fingerprint.ts';
import { fileOf } from '../../casefile/session-case.ts';
import { headingWords } from '../../readers/plan/tokens/heading-words.ts';
import { useLit } from '../lit.tsx';
import { correctionFrom, type SortAgain } from './sort-again.ts';

/** What a parent can put right in what was read. */
export interface Mending {
  /** Says how the pages of a file that is open here are sorted again. */
  readonly offer: (document: string, sortAgain: SortAgain) => void;
  /** False for a document whose pages are not open here: what is said of it counts when it is opened again. */
  readonly isOpen: (document: string) => boolean;
  /** Null takes the correction back. */
  readonly correct: (document: string, heading: string, section: SectionId | 'none' | null) => void;
  /** The number as the paper shows it. */
  readonly settle: (document: string, number: DoubtfulNumber, shown: string) => void;
}

interface Settled {
  readonly document: string;
  readonly number: DoubtfulNumber;
  readonly shown: string;
}

/** Corrections stay for good, settled numbers for the session: numbers of a plan are not kept on disk. */
export function useMending(): Mending {
  const { port, preferences, kase } = useLit();
  const sorts = useRef(new Map<string, SortAgain>());
  const settled = useRef<readonly Settled[]>([]);
  const documents = useRef(kase.documents);
  documents.current = kase.documents;

  const withSettled = (document: PlanDocument): PlanDocument => settled.current.filter((one) => one.document === document.id).reduce((before, { number, shown }) => settleNumber(before, number, shown), document);

  async function save(file: string, made: readonly PlanDocument[]): Promise<void> {
    const kept = documents.current.find(({ document }) => fileOf(document.id) === file);
    // The parent may have put the document away in the meantime.
    if (kept !== undefined) await port.savePlan(made.map((document) => ({ ...kept, document: withSettled(document) })));
  }

  return {
    offer: (document, sortAgain) => void sorts.current.set(document, sortAgain),
    isOpen: (document) => sorts.current.has(fileOf(document)),
    correct(document, heading, section) {
      const { [fingerprint(headingWords(heading))]: _before, ...others } = preferences.headings;
      const headings = section === null ? others : { ...others, [fingerprint(headingWords(heading))]: section };
      void port.preferences.set({ headings });
      const sortAgain = sorts.current.get(fileOf(document));
      if (sortAgain !== undefined) void save(fileOf(document), sortAgain(correctionFrom(headings)));
    },
    settle(document, number, shown) {
      settled.current = [...settled.current, { document, number, shown }];
      void save(fileOf(document), documents.current.filter((one) => fileOf(one.document.id) === fileOf(document)).map((one) => one.document));
    },
  };
}
