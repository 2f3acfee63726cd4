/** PDF readers accept rubbish before the header up to here. */
const HEADER_WITHIN = 1024;

/**
 * Why bytes are not worth opening, or null when they may be a PDF. An expired login answers with a page of HTML
 * in place of the file; with a form on it, it is a sign-in page.
 */
export function refusalOf(bytes: Uint8Array, limit: number): 'empty' | 'not-a-pdf' | 'sign-in-page' | 'too-large' | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limit) return 'too-large';
  const head = latin(bytes.subarray(0, HEADER_WITHIN));
  if (head.includes('%PDF-')) return null;
  if (!/<!doctype html|<html|<head|<body/i.test(head)) return 'not-a-pdf';
  return /<form|type=["']?password|saml|log.?in|sign.?in/i.test(latin(bytes.subarray(0, 200_000))) ? 'sign-in-page' : 'not-a-pdf';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
