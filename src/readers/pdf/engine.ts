import type * as PdfJs from 'pdfjs-dist';

/**
 * A loaded pdf.js with its workers. `engine-node.ts` and `engine-browser.ts` make one; share it between documents,
 * for starting a worker costs more than opening a file.
 */
export interface PdfEngine {
  readonly pdfjs: typeof PdfJs;
  /** Pages are dealt out over them. Empty: pdf.js works on the caller's own thread. */
  readonly workers: readonly PdfJs.PDFWorker[];
  /** Folders with pdf.js's character maps, fonts and decoders; each address ends with a slash. */
  readonly assets: { readonly cMapUrl: string; readonly standardFontDataUrl: string; readonly wasmUrl: string; readonly iccUrl: string };
  /** Ends the workers and starts new ones: a file can keep a worker busy for ever. */
  readonly restart: () => void;
  /** Ends the workers. */
  readonly close: () => Promise<void>;
}
