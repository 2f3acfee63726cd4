import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PortalReading } from '../analyzer/model/gradebook.ts';
import type { PlanDocument } from '../analyzer/model/plan.ts';
import { layoutOfPage } from '../readers/page/read-page.ts';
import { nodeEngine } from '../readers/pdf/engine-node.ts';
import { readPdf, type Refusal } from '../readers/pdf/read-pdf.ts';
import { recogniseScans } from './recognise-scans.ts';
import { readPlans } from '../readers/plan/read-plan.ts';
import { readPortal } from '../readers/portals/read-portal.ts';
import { BadInput } from './bad-input.ts';
import { savedPage } from './saved-page.ts';

/** What a file turned out to be. A portal page that is not ready or signed out is an answer, not an error. */
export type Opened =
  | { readonly kind: 'gradebook'; readonly file: string; readonly reading: PortalReading }
  | { readonly kind: 'documents'; readonly file: string; readonly documents: readonly PlanDocument[] };

const REFUSED: Readonly<Record<Refusal, string>> = {
  'not-a-pdf': 'this is neither a PDF nor a saved web page',
  empty: 'the file is empty',
  'sign-in-page': 'this is a sign-in page saved as a PDF; sign in and save the document again',
  'too-large': 'the file is too large to read',
  cancelled: 'reading was stopped',
  password: 'the file is locked with a password',
  'wrong-password': 'the password does not open the file',
  damaged: 'the file is damaged or cut short',
};

export interface OpenOptions {
  readonly url: string | null;
  /** Also reads the pages that are pictures of text. */
  readonly ocr: boolean;
}

/** Opens a PDF or a saved page. `order` numbers the file within the case. Throws BadInput with one clear line. */
export async function openFile(file: string, { url, ocr }: OpenOptions, order: number): Promise<Opened> {
  const bytes = bytesOf(file);
  const head = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'latin1').decode(bytes.subarray(0, 2048));
  const isPdfName = /\.pdf$/i.test(file);
  if (!head.includes('%PDF-') && !isPdfName && bytes.length > 0 && /<[a-z!][^>]*>/i.test(head)) return openPage(file, bytes, url, order);
  const engine = await nodeEngine();
  const reading = await readPdf(bytes, { document: `document-${order}`, name: basename(file), engine });
  try {
    if (reading.outcome === 'refused') throw new BadInput(file, REFUSED[reading.reason]);
    return { kind: 'documents', file, documents: readPlans(ocr ? await recogniseScans(bytes, reading.layout, engine) : reading.layout) };
  } finally {
    await engine.close();
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new BadInput(file, error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : 'the file cannot be opened');
  }
}

/** A grade page first; a page that is none may be a plan shown as a web page. */
function openPage(file: string, bytes: Uint8Array, url: string | null, order: number): Opened {
  const address = url !== null && URL.canParse(url) ? url : 'https://saved-page.invalid/';
  const document = savedPage(file, bytes, address);
  const reading = readPortal({ document, url: new URL(address) });
  if (reading.outcome !== 'not-a-grade-page') return { kind: 'gradebook', file, reading };
  const documents = readPlans(layoutOfPage(document, { document: `document-${order}`, name: document.title || basename(file) }));
  const isPlan = documents.some(({ kind }) => kind !== 'other');
  return isPlan ? { kind: 'documents', file, documents } : { kind: 'gradebook', file, reading };
}
