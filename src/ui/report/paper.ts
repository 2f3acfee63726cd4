import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EventBus as EventBusType, PDFViewer as PDFViewerType } from 'pdfjs-dist/web/pdf_viewer.mjs';
import 'pdfjs-dist/web/pdf_viewer.css';
import type { PdfEngine } from '../../readers/pdf/engine.ts';
import { mendTables } from './mend-tables.ts';
import type { PaperMark } from './number-marks.ts';
import { drawMarks } from './draw-marks.ts';

/** The document on the desk, drawn by pdf.js's own viewer, with the school's words lit. */
export interface Paper {
  readonly pageCount: number;
  /** Draws these marks and no others. */
  readonly light: (marks: readonly PaperMark[]) => void;
  /** Brings a mark into view, rings it and moves focus to its number. */
  readonly goTo: (mark: PaperMark) => void;
  readonly turnTo: (page: number) => void;
  /** One step larger or smaller. 0 fits the page to the desk again. */
  readonly zoom: (step: 1 | 0 | -1) => void;
  readonly takeAway: () => Promise<void>;
}

/** Lays a document on the desk. Handed in, so that pdf.js loads late and tests need none. */
export type LayPaper = (options: Omit<PaperOptions, 'engine'>) => Promise<Paper>;

export interface PaperOptions {
  readonly engine: PdfEngine;
  /** Positioned absolutely, with an empty `div.pdfViewer` in it. */
  readonly container: HTMLDivElement;
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  /** Says what a mark's number reads as, aloud. */
  readonly label: (mark: PaperMark) => string;
  readonly onMark: (mark: PaperMark) => void;
  readonly onPage: (page: number) => void;
}

/** Appearances of form fields are drawn, fields cannot be typed into. */
const ANNOTATIONS_AS_DRAWN = 1;

/** Lays a PDF on the desk. Rejects when pdf.js cannot open it. Links in the file stay dead: nothing may leave. */
export async function layPaper(options: PaperOptions): Promise<Paper> {
  const { container, engine, bytes, password } = options;
  // The viewer takes the library from this global, as pdf.js's own page does.
  Object.assign(globalThis, { pdfjsLib: engine.pdfjs });
  const { EventBus, PDFLinkService, PDFViewer } = await import('pdfjs-dist/web/pdf_viewer.mjs');
  const task = engine.pdfjs.getDocument({
    ...engine.assets,
    data: bytes.slice(),
    cMapPacked: true,
    enableXfa: false,
    verbosity: 0,
    ...(password === undefined ? {} : { password }),
    worker: engine.worker,
  });
  const pdf = await task.promise;
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  linkService.externalLinkEnabled = false;
  const viewer = new PDFViewer({ container, eventBus, linkService, removePageBorders: true, annotationMode: ANNOTATIONS_AS_DRAWN });
  linkService.setViewer(viewer);
  return ready(viewer, eventBus, pdf, options, async () => {
    linkService.setDocument(null);
    await task.destroy();
  });
}

async function ready(viewer: PDFViewerType, eventBus: EventBusType, pdf: PDFDocumentProxy, options: PaperOptions, destroy: () => Promise<void>): Promise<Paper> {
  let marks: readonly PaperMark[] = [];
  let current: PaperMark | null = null;
  const { promise: laid, resolve } = Promise.withResolvers<void>();
  let fitted = true;
  const fit = (): void => {
    if (fitted && options.container.clientWidth > 0) viewer.currentScaleValue = 'page-width';
  };
  const draw = (page: number): void => {
    const view = viewer.getPageView(page - 1) as { readonly div: HTMLDivElement; readonly viewport: Parameters<typeof drawMarks>[1] } | undefined;
    if (view === undefined) return;
    drawMarks(view.div, view.viewport, marks.filter((mark) => mark.page === page), { current, label: options.label, onMark: options.onMark });
  };
  const drawAll = (): void => {
    for (let page = 1; page <= pdf.numPages; page += 1) draw(page);
  };
  eventBus.on('pagesinit', () => {
    fit();
    resolve();
  });
  // Drawing a page throws away what lay on it, so the light is laid again.
  eventBus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => draw(pageNumber));
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => options.onPage(pageNumber));
  const watch = new ResizeObserver(fit);
  watch.observe(options.container);
  const stopMending = mendTables(options.container);
  viewer.setDocument(pdf);
  await laid;
  return {
    pageCount: pdf.numPages,
    light(next) {
      marks = next;
      drawAll();
    },
    goTo(mark) {
      current = mark;
      const rect = mark.rects[0];
      const room = options.container.clientHeight / 3 / viewer.currentScale;
      viewer.scrollPageIntoView({ pageNumber: mark.page, destArray: [null, { name: 'XYZ' }, 0, (rect?.[3] ?? 0) + room, null] });
      drawAll();
      const view = viewer.getPageView(mark.page - 1) as { readonly div: HTMLDivElement } | undefined;
      view?.div.querySelector<HTMLElement>(`[data-mark="${mark.key}"]`)?.focus({ preventScroll: true });
    },
    turnTo(page) {
      viewer.currentPageNumber = page;
    },
    zoom(step) {
      fitted = step === 0;
      if (step === 0) fit();
      else viewer.updateScale({ steps: step });
    },
    async takeAway() {
      watch.disconnect();
      stopMending();
      viewer.cleanup();
      await destroy();
    },
  };
}
