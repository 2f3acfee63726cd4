import { inOrder } from './in-order.ts';
import { isInHidden } from './hidden.ts';
import { visibleText } from './visible-text.ts';

const LOADING = /(?:^|[\s_-])(?:loading|spinner|skeleton|gridloading|preloader|progress-?indicator|busy|shimmer|ghost)/i;
const BUSY = ['[class*="load" i]', '[class*="spinner" i]', '[class*="skeleton" i]', '[class*="busy" i]', '[class*="shimmer" i]', '[role=progressbar]', 'mat-spinner'];
const SIGN_IN = /\b(?:sign|log) ?[io]n\b|\bsession (?:has )?(?:expired|timed out|ended)|signed out|logged out|iniciar sesi[oó]n|sesi[oó]n (?:ha )?(?:expir|caduc)|password|contrase[nñ]a/i;

/** The page shows that it is still filling: a spinner, a skeleton, `aria-busy`, or the word "Loading" with little else. */
export function isStillFilling(root: Document | Element): boolean {
  if (root.querySelector('[aria-busy=true]') !== null) return true;
  for (const element of inOrder(root, BUSY)) {
    if ((LOADING.test(element.getAttribute('class') ?? '') || element.hasAttribute('role') || element.localName === 'mat-spinner') && !isInHidden(element)) return true;
  }
  const body = root.nodeType === 9 ? (root as Document).body : (root as Element);
  if (body === null) return true;
  const text = visibleText(body).slice(0, 3000);
  return text.length < 1500 && /\b(?:loading|please wait|cargando|espere)\b/i.test(text);
}

/** A sign-in form, or a short page that asks to sign in again. */
export function isSignIn(document: Document): boolean {
  for (const field of document.querySelectorAll('input[type=password]')) if (!isInHidden(field)) return true;
  if (document.querySelector('table tr:nth-child(3), [role=grid], [role=table]') !== null) return false;
  const text = document.body === null ? '' : visibleText(document.body);
  return text.length < 600 && SIGN_IN.test(text) && document.querySelector('form, a[href*="login" i], a[href*="signin" i], button') !== null;
}
