import type { DocumentId } from '../analyzer/model/passage.ts';

/** What the tab in front of the parent is, as far as we could tell. Each has a screen of its own in the popup. */
export type TabState =
  | { readonly kind: 'no-consent' }
  /** A portal we recognise and were not invited to yet. `portal` is a name, `origin` as the browser prints it. */
  | { readonly kind: 'portal-off'; readonly portal: string; readonly origin: string }
  | { readonly kind: 'not-ready'; readonly portal: string }
  | { readonly kind: 'signed-out'; readonly portal: string | null; readonly lastRead: string | null }
  | { readonly kind: 'not-a-grade-page' }
  | { readonly kind: 'pdf'; readonly fileName: string; readonly url: string }
  /** Recognised, but the reader could not make sense of it. */
  | { readonly kind: 'could-not-read'; readonly portal: string | null }
  /** `on`: the portal is switched on; else it was read once with the button. */
  | { readonly kind: 'read'; readonly gradebook: DocumentId; readonly portal: string; readonly origin: string; readonly on: boolean }
  /** Looks like the child's own plan or report, shown as a web page, and was not read yet. */
  | { readonly kind: 'plan-page'; readonly name: string }
  | { readonly kind: 'plan-read'; readonly document: DocumentId }
  /** A browser page, a store page: nobody may look inside. */
  | { readonly kind: 'closed-page' };
