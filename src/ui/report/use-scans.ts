import { useRef, useState } from 'preact/hooks';
import { useLit } from '../lit.tsx';
import type { Scans } from './scans-of.ts';
import { correctionFrom } from './sort-again.ts';
import type { Mending } from './use-mending.ts';

/** Pictures in the files of this page: which can be read, and how far a reading has come. */
export interface ScanDesk {
  /** By document id. Only files that are open on this page. */
  readonly waiting: ReadonlyMap<string, Scans>;
  /** The reading under way, or null. */
  readonly now: { readonly document: string; readonly done: number; readonly of: number } | null;
  /** The document whose pictures could not be read at all, or null. */
  readonly failed: string | null;
  readonly read: (document: string) => void;
  /** Keeps what was read so far; the rest waits. */
  readonly stop: () => void;
  /** Says what a file that was just read holds. */
  readonly offer: (document: string, scans: Scans | null) => void;
}

/** Reads pictures of text when the parent asks for it, and keeps what was read in the session case. */
export function useScans(mending: Mending): ScanDesk {
  const { port, kase, preferences } = useLit();
  const [waiting, setWaiting] = useState<ReadonlyMap<string, Scans>>(new Map());
  const [now, setNow] = useState<ScanDesk['now']>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const abort = useRef(new AbortController());
  const documents = useRef(kase.documents);
  documents.current = kase.documents;

  const offer = (document: string, scans: Scans | null): void =>
    setWaiting((before) => {
      const after = new Map(before);
      if (scans === null) after.delete(document);
      else after.set(document, scans);
      return after;
    });

  async function recognise(document: string): Promise<void> {
    const scans = waiting.get(document);
    if (scans === undefined || now !== null) return;
    abort.current = new AbortController();
    setFailed(null);
    setNow({ document, done: 0, of: scans.pages });
    try {
      const reading = await scans.read({ signal: abort.current.signal, onPage: (done, of) => setNow({ document, done, of }), correct: correctionFrom(preferences.headings) });
      mending.offer(document, reading.sortAgain);
      const kept = documents.current.find((one) => one.document.id === document);
      // The parent may have put the document away in the meantime.
      if (kept !== undefined) await port.savePlan(reading.documents.map((read) => ({ ...kept, document: read })));
      offer(document, reading.scans);
    } catch {
      setFailed(document);
    }
    setNow(null);
  }

  return { waiting, now, failed, read: (document) => void recognise(document), stop: () => abort.current.abort(), offer };
}
