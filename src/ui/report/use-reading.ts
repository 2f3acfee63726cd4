import { useRef, useState } from 'preact/hooks';
import type { PlanDocument } from '../../analyzer/model/plan.ts';
import type { ReadDocument } from '../../casefile/session-case.ts';
import { useLit } from '../lit.tsx';
import type { FetchRefusal } from '../port.ts';
import type { DocumentReading, ReadRequest } from './read-document.ts';
import { correctionFrom } from './sort-again.ts';
import { useMending, type Mending } from './use-mending.ts';
import { useScans, type ScanDesk } from './use-scans.ts';

/** A file that was dropped, picked or fetched. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Where it can be fetched again, or null. */
  readonly url: string | null;
}

/** Bytes kept in this page's memory, to draw the paper. Gone with the page. */
export interface OpenPaper {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
}

export type Trouble = Extract<DocumentReading, { outcome: 'refused' }>['reason'] | FetchRefusal | 'unreadable-file' | 'reader-failed';

/** One file that could not be read, in words to come. `again` asks the site for leave and tries once more. */
export interface Problem {
  readonly name: string;
  readonly trouble: Trouble;
  readonly ask: { readonly origin: string; readonly url: string; readonly tab: number | null } | null;
}

export type ReadingPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'fetching'; readonly name: string }
  | { readonly phase: 'reading'; readonly name: string; readonly page: number; readonly of: number }
  | { readonly phase: 'password'; readonly name: string; readonly wrong: boolean };

export interface Reading {
  readonly state: ReadingPhase;
  readonly problems: readonly Problem[];
  /** By document id. */
  readonly papers: ReadonlyMap<string, OpenPaper>;
  /** The document read last on this page. */
  readonly latest: string | null;
  /** Pictures of text in these files. */
  readonly scans: ScanDesk;
  /** Headings and numbers that the parent can put right. */
  readonly mending: Mending;
  readonly readFiles: (files: readonly OpenedFile[]) => void;
  readonly readAddress: (url: string, tab: number | null) => void;
  readonly stop: () => void;
  /** Null skips the file. */
  readonly answerPassword: (password: string | null) => void;
}

/** Reads a file's bytes into a document. Handed in, so that the reader (and pdf.js) loads late and tests need neither. */
export type ReadBytes = (bytes: Uint8Array, request: ReadRequest) => Promise<DocumentReading>;

/** Reads files one after another, keeps what was read in the session case, and says what could not be read. */
export function useReading(read: ReadBytes): Reading {
  const { port, kase, preferences } = useLit();
  const [state, setState] = useState<ReadingPhase>({ phase: 'idle' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [papers, setPapers] = useState<ReadonlyMap<string, OpenPaper>>(new Map());
  const [latest, setLatest] = useState<string | null>(null);
  const mending = useMending();
  const scans = useScans(mending);
  const abort = useRef(new AbortController());
  // Files dropped while others are read wait for their turn.
  const turn = useRef(Promise.resolve());
  const password = useRef<((answer: string | null) => void) | null>(null);
  const taken = useRef(new Map<string, string>());
  for (const { document, page } of kase.documents) if (page === undefined) taken.current.set(document.name, document.id);

  const complain = (problem: Problem): void => setProblems((before) => [...before.filter((other) => other.name !== problem.name), problem]);

  async function readOne(file: OpenedFile): Promise<void> {
    const { signal } = abort.current;
    setProblems((before) => before.filter((problem) => problem.name !== file.name));
    setState({ phase: 'reading', name: file.name, page: 0, of: 0 });
    let bytes: Uint8Array;
    try {
      bytes = await file.bytes();
    } catch {
      return complain({ name: file.name, trouble: 'unreadable-file', ask: null });
    }
    const id = idFor(file.name, taken.current);
    let secret: string | undefined;
    // What the first pages hold is shown while the rest is read. A file that was read before stays whole until it is read again.
    let early: readonly ReadDocument[] = [];
    let kept: Promise<void> = Promise.resolve();
    const isNew = !kase.documents.some(({ document }) => document.id === id);
    const keepPart = (documents: readonly PlanDocument[]): void => {
      const readAt = new Date().toISOString();
      early = documents.map((document) => ({ document, readAt, url: file.url }));
      kept = port.savePlan(early).catch(() => undefined);
    };
    const forgetPart = async (): Promise<void> => {
      await kept;
      for (const { document } of early) await port.removePlan(document.id);
    };
    for (;;) {
      const reading = await read(bytes, { id, name: file.name, password: secret, signal, onPage: (page, of) => setState({ phase: 'reading', name: file.name, page, of }), onPart: isNew ? keepPart : undefined, correct: correctionFrom(preferences.headings) }).catch(async (error: unknown) => {
        await forgetPart();
        throw error;
      });
      // Changes of the case follow one another: the whole comes after its part.
      await kept;
      if (reading.outcome === 'read') return keep(file, { bytes, password: secret }, id, reading);
      await forgetPart();
      const locked = reading.reason === 'password' || reading.reason === 'wrong-password';
      if (!locked) return complain({ name: file.name, trouble: reading.reason, ask: null });
      const answer = await askPassword(file.name, reading.reason === 'wrong-password');
      if (answer === null) return complain({ name: file.name, trouble: 'password', ask: null });
      secret = answer;
      setState({ phase: 'reading', name: file.name, page: 0, of: 0 });
    }
  }

  async function keep(file: OpenedFile, paper: OpenPaper, id: string, reading: Extract<DocumentReading, { outcome: 'read' }>): Promise<void> {
    taken.current.set(file.name, id);
    setPapers((before) => new Map(before).set(id, paper));
    scans.offer(id, reading.scans);
    mending.offer(id, reading.sortAgain);
    setLatest(id);
    const readAt = new Date().toISOString();
    await port.savePlan(reading.documents.map((document) => ({ document, readAt, url: file.url })));
  }

  function askPassword(name: string, wrong: boolean): Promise<string | null> {
    const { promise, resolve } = Promise.withResolvers<string | null>();
    password.current = resolve;
    setState({ phase: 'password', name, wrong });
    return promise;
  }

  async function readAll(files: readonly OpenedFile[]): Promise<void> {
    abort.current = new AbortController();
    for (const file of files) {
      if (abort.current.signal.aborted) break;
      try {
        await readOne(file);
      } catch {
        complain({ name: file.name, trouble: 'reader-failed', ask: null });
      }
    }
    setState({ phase: 'idle' });
  }

  async function readAddress(url: string, tab: number | null): Promise<void> {
    const name = nameOf(url);
    setState({ phase: 'fetching', name });
    const fetched = await port.fetchPdf(url, tab);
    if ('bytes' in fetched) return readAll([{ name: fetched.name, bytes: async () => fetched.bytes, url }]);
    setState({ phase: 'idle' });
    complain({ name, trouble: fetched.refused, ask: fetched.canAsk === null ? null : { origin: fetched.canAsk, url, tab } });
  }

  return {
    state,
    problems,
    papers,
    latest,
    scans,
    mending,
    readFiles: (files) => void (turn.current = turn.current.then(() => readAll(files))),
    readAddress: (url, tab) => void (turn.current = turn.current.then(() => readAddress(url, tab))),
    stop: () => abort.current.abort(),
    answerPassword(answer) {
      password.current?.(answer);
      password.current = null;
    },
  };
}

/** The same file keeps its id, another gets the next free one. */
function idFor(name: string, taken: ReadonlyMap<string, string>): string {
  const known = taken.get(name);
  if (known !== undefined) return known;
  const used = new Set(taken.values());
  for (let number = 1; ; number += 1) if (!used.has(`plan-${number}`)) return `plan-${number}`;
}

function nameOf(url: string): string {
  return URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? url) : url;
}
