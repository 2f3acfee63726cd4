import type { PdfEngine } from './engine.ts';

/** pdf.js for Node, on the caller's own thread. */
export async function nodeEngine(): Promise<PdfEngine> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname;
  const folder = (name: string): string => `${root}${name}/`;
  return {
    pdfjs,
    workers: [],
    assets: { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') },
    close: async () => {},
  };
}
