import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** pdf.js's worker in a Node thread: it talks over the port it was started with. */
interface PdfWorkerModule {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: MessagePort) => void };
}

// The package types this build as a module without names.
const { WorkerMessageHandler } = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)) as PdfWorkerModule;
const port = workerData as MessagePort;
WorkerMessageHandler.initializeFromPort(port);
port.start();
