import type { MessagePort } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist';
import type { PdfEngine } from './engine.ts';

/** pdf.js for Node with two threads: pages are dealt out over both. Close it, or the process stays alive. */
export async function nodeEngine(): Promise<PdfEngine> {
  const { MessageChannel, Worker } = await import('node:worker_threads');
  const thread = (): { worker: InstanceType<typeof Worker>; port: MessagePort } => {
    const { port1, port2 } = new MessageChannel();
    return { worker: new Worker(new URL('thread-node.ts', import.meta.url), { workerData: port2, transferList: [port2] }), port: port1 };
  };
  const threads = [thread(), thread()];
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const workers = threads.map(({ port }): PDFWorker => {
    // The package's types know only "no port"; a Node port has what pdf.js asks of one.
    const worker = pdfjs.PDFWorker.create({ port, verbosity: 0 } as unknown as Parameters<typeof pdfjs.PDFWorker.create>[0]);
    port.start();
    return worker;
  });
  const root = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname;
  const folder = (name: string): string => `${root}${name}/`;
  return {
    pdfjs,
    workers,
    assets: { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') },
    close: async () => {
      for (const worker of workers) worker.destroy();
      for (const { port } of threads) port.close();
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
