/** PDF readers accept rubbish before the header up to here. */
const HEADER_WITHIN = 1024;
/** A whole file names its table of contents this near its end. */
const TAIL = 4096;
/** Without that table the parts are looked for line by line; a line of this many bytes is no line, but fills the memory. */
const LONGEST_LINE = 8_000_000;

/**
 * Why bytes are not worth opening, or null when they may be a PDF. An expired login answers with a page of HTML
 * in place of the file; with a form on it, it is a sign-in page.
 */
export function refusalOf(bytes: Uint8Array, limit: number): 'empty' | 'not-a-pdf' | 'sign-in-page' | 'too-large' | 'damaged' | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limit) return 'too-large';
  const head = latin(bytes.subarray(0, HEADER_WITHIN));
  if (head.includes('%PDF-')) return isHollow(bytes) ? 'damaged' : null;
  if (!/<!doctype html|<html|<head|<body/i.test(head)) return 'not-a-pdf';
  return /<form|type=["']?password|saml|log.?in|sign.?in/i.test(latin(bytes.subarray(0, 200_000))) ? 'sign-in-page' : 'not-a-pdf';
}

/** A download that was given its full length and never filled: no table at its end, and emptiness without one line break. */
function isHollow(bytes: Uint8Array): boolean {
  if (bytes.length < LONGEST_LINE || latin(bytes.subarray(-TAIL)).includes('startxref')) return false;
  for (let at = 0; at < bytes.length; ) {
    const window = bytes.subarray(at, at + LONGEST_LINE);
    if (window.length < LONGEST_LINE) return false;
    const broken = Math.max(window.lastIndexOf(0x0a), window.lastIndexOf(0x0d), window.lastIndexOf(0x3c));
    if (broken < 0) return true;
    at += broken + 1;
  }
  return false;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
