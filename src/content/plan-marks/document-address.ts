/** Files that are no PDF: the report could not read them. */
const OTHER_FILE = /\.(?:docx?|xlsx?|pptx?|odt|csv|txt|zip|jpe?g|png|gif|svg|heic|mp[34]|mov|ics|html?|css|js)$/i;
/** How stores of documents name their addresses, where the file's name is not in them. */
const STORE = /(?:document|attachment|download|getfile|viewfile|openfile|filestream|blob|pdf)/i;
/** An address written out in a button's own script. Anything that is put together there is left alone. */
const PLAIN_SCRIPT = /(?:window\.open\(|(?:window\.|document\.)?location(?:\.href)?\s*=\s*)\s*(['"])([^'"\\\s]{1,500})\1\s*(?:[,;)]|$)/;

export interface DocumentAddress {
  readonly url: string;
  /** The file's name in the address, or an empty text. */
  readonly fileName: string;
}

/**
 * Where a link or button leads, if that is plain to see and may be a document of this very site; else null.
 * @param printsPdf its own words say that it is a PDF
 */
export function documentAddress(element: Element, page: URL, printsPdf: boolean): DocumentAddress | null {
  const written = writtenAddress(element);
  if (written === null || !URL.canParse(written, page.href)) return null;
  const url = new URL(written, page.href);
  if (!/^https?:$/.test(url.protocol) || url.host !== page.host) return null;
  const fileName = fileNameIn(url);
  if (OTHER_FILE.test(fileName)) return null;
  url.hash = '';
  if (url.href === new URL('', page.href).href.split('#')[0]) return null;
  const isFile = /\.pdf$/i.test(fileName) || element.hasAttribute('download') || element.getAttribute('type') === 'application/pdf';
  return isFile || printsPdf || STORE.test(url.pathname + url.search) ? { url: url.href, fileName } : null;
}

function writtenAddress(element: Element): string | null {
  const href = element.getAttribute('href')?.trim() ?? '';
  if (/^javascript:/i.test(href)) return PLAIN_SCRIPT.exec(href)?.[2] ?? null;
  if (href !== '' && !href.startsWith('#')) return href;
  for (const name of ['data-href', 'data-url', 'data-pdf']) {
    const value = element.getAttribute(name)?.trim() ?? '';
    if (value !== '') return value;
  }
  const script = element.getAttribute('onclick');
  return script === null || script.length > 2_000 ? null : (PLAIN_SCRIPT.exec(script)?.[2] ?? null);
}

/** The last part of the path, or of a value of the query, that ends as a file does. */
function fileNameIn(url: URL): string {
  const parts = [url.pathname];
  // Firefox lets a content script walk over a query, and not spread it.
  url.searchParams.forEach((value) => parts.push(value));
  return parts.map((part) => decoded(part.split('/').at(-1) ?? '')).find((part) => /\.[a-z]{3,5}$/i.test(part) && part.length <= 200 && !/\.(?:as[hmp]x?|jsp|php|do|html?|cfm|xhtml)$/i.test(part)) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
