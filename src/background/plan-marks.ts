import { readPreferences } from '../casefile/kept.ts';
import { createWords } from '../i18n/words.ts';
import { languageOf, loadWords } from '../platform/locale.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import type { PlanMarkWords } from '../platform/protocol.ts';
import { local } from '../platform/stores.ts';
import type { Sender } from './keep-reading.ts';

/** The words of the marks beside links to a plan, in the parent's language as it is now. */
export async function planMarkWords(): Promise<PlanMarkWords> {
  const language = languageOf((await readPreferences(local)).language);
  const words = createWords(language, await loadWords(language));
  return { language, check: words('mark_check_document') };
}

/** Opens the report on a document that the parent pressed the mark of. It has to be of the very site the mark is on. */
export async function checkDocument(url: string, { tab, url: from = '' }: Sender & { readonly url?: string | undefined }): Promise<void> {
  if (!URL.canParse(url) || !URL.canParse(from)) return;
  const { protocol, host } = new URL(url);
  if (/^https?:$/.test(protocol) && host === new URL(from).host) await openOwnPage('report', { url, tab: tab?.id });
}
