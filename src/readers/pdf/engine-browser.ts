import type { PdfEngine } from './engine.ts';

/** Where the extension keeps pdf.js's parts: addresses of the worker script and of the folder with its data, ending with a slash. */
export interface PdfAddresses {
  readonly worker: string;
  readonly assets: string;
}

/** pdf.js for an extension page, with a worker. */
export async function browserEngine({ worker, assets }: PdfAddresses): Promise<PdfEngine> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const begin = () => pdfjs.PDFWorker.create({ verbosity: 0 });
  let current = begin();
  return {
    pdfjs,
    get worker() {
      return current;
    },
    assets: { cMapUrl: `${assets}cmaps/`, standardFontDataUrl: `${assets}standard_fonts/`, wasmUrl: `${assets}wasm/`, iccUrl: `${assets}iccs/` },
    restart: () => {
      current.destroy();
      current = begin();
    },
    close: async () => current.destroy(),
  };
}
