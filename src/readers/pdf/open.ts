import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfEngine } from './engine.ts';
import { MOST_PIXELS, within } from './limits.ts';

/** Why a file could not be opened. */
export type OpenFailure = 'password' | 'wrong-password' | 'damaged';

/** To read its words and lines, or to draw its pages on a canvas. */
export type OpenFor = 'reading' | 'drawing';

export interface OpenPdf {
  readonly proxy: PDFDocumentProxy;
  readonly pageCount: number;
  /** Creator and producer as the file names them. */
  readonly producer: string;
  /** The form could not be loaded as the dynamic form it is: its values are not known. */
  readonly formBroken: boolean;
  readonly isXfa: boolean;
  /** Lets the file go. False when a worker is too busy to hear of it. */
  readonly close: () => Promise<boolean>;
}

/**
 * Opens a PDF. Scripts in the file never run. The bytes are copied, so the caller keeps its own.
 * @throws nothing: what cannot be opened is answered with its reason
 */
export async function openPdf(bytes: Uint8Array, engine: PdfEngine, password: string | undefined, purpose: OpenFor = 'reading'): Promise<OpenPdf | OpenFailure> {
  const tasks: PDFDocumentLoadingTask[] = [];
  const close = async (): Promise<boolean> => within(PATIENCE, false, Promise.allSettled(tasks.map((task) => task.destroy())).then(() => true));
  try {
    const { proxy, formBroken } = await load(bytes, engine, { password, purpose }, tasks);
    const { info } = await proxy.getMetadata().catch(() => ({ info: {} }));
    const facts = info as Readonly<Record<string, unknown>>;
    return {
      proxy,
      pageCount: proxy.numPages,
      producer: [facts.Creator, facts.Producer].filter((name) => typeof name === 'string' && name !== '').join(' · '),
      formBroken,
      isXfa: proxy.isPureXfa,
      close,
    };
  } catch (error) {
    await close();
    return failureOf(error);
  }
}

/**
 * With font faces the worker keeps the shapes of letters to itself; without, it sends each one over. No page shows the
 * text that is read, so the faces are loaded for no document.
 */
const NO_DOCUMENT = { fonts: { add: () => undefined, delete: () => false } } as unknown as HTMLDocument;

/** Milliseconds a worker may take to let a file go. */
const PATIENCE = 2000;

interface Loaded {
  readonly proxy: PDFDocumentProxy;
  readonly formBroken: boolean;
}

async function load(bytes: Uint8Array, engine: PdfEngine, { password, purpose }: { readonly password: string | undefined; readonly purpose: OpenFor }, tasks: PDFDocumentLoadingTask[]): Promise<Loaded> {
  const attempt = async (enableXfa: boolean): Promise<PDFDocumentProxy> => {
    const task = engine.pdfjs.getDocument({
      ...engine.assets,
      data: bytes.slice(),
      cMapPacked: true,
      useSystemFonts: false,
      ...(purpose === 'reading' ? { disableFontFace: false, ownerDocument: NO_DOCUMENT, isOffscreenCanvasSupported: false } : { disableFontFace: true }),
      fontExtraProperties: true,
      stopAtErrors: false,
      maxImageSize: MOST_PIXELS,
      verbosity: 0,
      enableXfa,
      ...(password === undefined ? {} : { password }),
      worker: engine.worker,
    });
    tasks.push(task);
    return task.promise;
  };
  try {
    return { proxy: await attempt(true), formBroken: false };
  } catch (error) {
    if (failureOf(error) !== 'damaged') throw error;
    // A malformed XFA makes the whole open throw; its page print is still readable without it.
    return { proxy: await attempt(false), formBroken: true };
  }
}

function failureOf(error: unknown): OpenFailure {
  if (!(error instanceof Error) || error.name !== 'PasswordException') return 'damaged';
  return 'code' in error && error.code === 2 ? 'wrong-password' : 'password';
}
