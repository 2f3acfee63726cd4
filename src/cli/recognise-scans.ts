import type { Layout } from '../readers/layout.ts';
import type { PdfEngine } from '../readers/pdf/engine.ts';
import { readScans } from '../readers/pdf/read-scans.ts';
import { scanLanguages, scannedPages } from '../readers/pdf/scans.ts';

/** The same layout with its pictures of text recognised. The recogniser loads only when there are any. */
export async function recogniseScans(bytes: Uint8Array, layout: Layout, engine: PdfEngine): Promise<Layout> {
  const pages = scannedPages(layout).length;
  if (pages === 0) return layout;
  const { nodeScanTools } = await import('../readers/pdf/scan-tools-node.ts');
  const tools = await nodeScanTools(bytes, { engine, languages: scanLanguages(layout), pages });
  if (tools === null) return layout;
  try {
    return await readScans(layout, { tools });
  } finally {
    await tools.close();
  }
}
