import type { Layout } from '../layout.ts';
import type { ScanTools } from './page-image.ts';

/** Numbers of the pages that are pictures and were not recognised yet. */
export const scannedPages = (layout: Layout): readonly number[] => layout.pages.filter(({ quality }) => quality === 'scanned' || quality === 'unreadable').map(({ number }) => number);

/** The languages to recognise with, in tesseract's names. A file without one printed word may be in either. */
export function scanLanguages(layout: Layout): readonly ('eng' | 'spa')[] {
  const printed = layout.pages.some(({ blocks }) => blocks.length > 0);
  if (!printed) return ['eng', 'spa'];
  return layout.language === 'es' ? ['spa', 'eng'] : ['eng'];
}

/** The same tools, which give up a page in the middle of it when asked to stop. */
export function stoppable(tools: ScanTools, signal: AbortSignal): ScanTools {
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  stopped.catch(() => undefined);
  return { ...tools, recognise: (image) => Promise.race([tools.recognise(image), stopped]) };
}
