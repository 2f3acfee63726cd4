import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist';
import type { PdfEngine } from './engine.ts';

interface Thread {
  readonly thread: Worker;
  readonly port: MessagePort;
}

/** pdf.js for Node with a thread of its own. Close it, or the process stays alive. */
export async function nodeEngine(): Promise<PdfEngine> {
  // The thread loads pdf.js's worker while this one loads the rest.
  let thread = begin();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const joined = ({ port }: Thread): PDFWorker => {
    // The package's types know only "no port"; a Node port has what pdf.js asks of one.
    const worker = pdfjs.PDFWorker.create({ port, verbosity: 0 } as unknown as Parameters<typeof pdfjs.PDFWorker.create>[0]);
    port.start();
    return worker;
  };
  let worker = joined(thread);
  // Node has no fonts to load, and pdf.js asks the global for them.
  if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: LoadedFace });
  const end = async (): Promise<void> => {
    worker.destroy();
    thread.port.close();
    await thread.thread.terminate();
  };
  const root = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname;
  const folder = (name: string): string => `${root}${name}/`;
  return {
    pdfjs,
    get worker() {
      return worker;
    },
    assets: { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') },
    restart: () => {
      void end();
      thread = begin();
      worker = joined(thread);
    },
    close: end,
  };
}

/** A font face that needs no loading. */
class LoadedFace {
  readonly loaded = Promise.resolve();
}

function begin(): Thread {
  const { port1, port2 } = new MessageChannel();
  return { thread: new Worker(new URL('thread-node.ts', import.meta.url), { workerData: port2, transferList: [port2] }), port: port1 };
}
