import type * as PdfJs from 'pdfjs-dist';

/**
 * A loaded pdf.js with its worker. `engine-node.ts` and `engine-browser.ts` make one; share it between documents,
 * for starting a worker costs more than opening a file.
 */
export interface PdfEngine {
  readonly pdfjs: typeof PdfJs;
  /** Parses files while the caller lays pages out. A second one would parse every font again, and gains nothing on two cores. */
  readonly worker: PdfJs.PDFWorker;
  /** Folders with pdf.js's character maps, fonts and decoders; each address ends with a slash. */
  readonly assets: { readonly cMapUrl: string; readonly standardFontDataUrl: string; readonly wasmUrl: string; readonly iccUrl: string };
  /** Ends the worker and starts a new one: a file can keep a worker busy for ever. */
  readonly restart: () => void;
  /** Ends the worker. */
  readonly close: () => Promise<void>;
}
