import type { PdfEngine } from './engine.ts';

/** Where the extension keeps pdf.js's parts: addresses of the worker script and of the folder with its data, ending with a slash. */
export interface PdfAddresses {
  readonly worker: string;
  readonly assets: string;
}

/** pdf.js for an extension page, with two workers: pages are dealt out over both. */
export async function browserEngine({ worker, assets }: PdfAddresses): Promise<PdfEngine> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const begin = () => [pdfjs.PDFWorker.create({ verbosity: 0 }), pdfjs.PDFWorker.create({ verbosity: 0 })];
  let workers = begin();
  return {
    pdfjs,
    get workers() {
      return workers;
    },
    assets: { cMapUrl: `${assets}cmaps/`, standardFontDataUrl: `${assets}standard_fonts/`, wasmUrl: `${assets}wasm/`, iccUrl: `${assets}iccs/` },
    restart: () => {
      for (const each of workers) each.destroy();
      workers = begin();
    },
    close: async () => workers.forEach((each) => each.destroy()),
  };
}
