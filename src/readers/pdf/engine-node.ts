import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist';
import type { PdfEngine } from './engine.ts';

interface Thread {
  readonly thread: Worker;
  readonly port: MessagePort;
  readonly worker: PDFWorker;
}

/** pdf.js for Node with two threads. Close it, or the process stays alive. */
export async function nodeEngine(): Promise<PdfEngine> {
  let threads: readonly Thread[] = [];
  // The threads load pdf.js's worker while this one loads the rest.
  const begun = [begin(), begin()];
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const joined = ({ thread, port }: Pick<Thread, 'thread' | 'port'>): Thread => {
    // The package's types know only "no port"; a Node port has what pdf.js asks of one.
    const worker = pdfjs.PDFWorker.create({ port, verbosity: 0 } as unknown as Parameters<typeof pdfjs.PDFWorker.create>[0]);
    port.start();
    return { thread, port, worker };
  };
  threads = begun.map(joined);
  const root = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname;
  const folder = (name: string): string => `${root}${name}/`;
  return {
    pdfjs,
    get workers() {
      return threads.map(({ worker }) => worker);
    },
    assets: { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') },
    restart: () => {
      void end(threads);
      threads = [begin(), begin()].map(joined);
    },
    close: async () => end(threads),
  };
}

function begin(): Pick<Thread, 'thread' | 'port'> {
  const { port1, port2 } = new MessageChannel();
  return { thread: new Worker(new URL('thread-node.ts', import.meta.url), { workerData: port2, transferList: [port2] }), port: port1 };
}

async function end(threads: readonly Thread[]): Promise<void> {
  for (const { worker, port } of threads) {
    worker.destroy();
    port.close();
  }
  await Promise.all(threads.map(({ thread }) => thread.terminate()));
}
