import { readPreferences } from '../casefile/kept.ts';
import { createWords } from '../i18n/words.ts';
import { browser, type Menus, type Tabs } from '../platform/browser.ts';
import { languageOf, loadWords } from '../platform/locale.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { local } from '../platform/stores.ts';

const CHECK_LINK = 'check-link';
const CHECK_PAGE = 'check-page';

/** "Check this document" for links and for PDF pages, in the parent's language at the time of installing. */
export async function createMenus(): Promise<void> {
  const language = languageOf((await readPreferences(local)).language);
  const words = createWords(language, await loadWords(language));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK_LINK, title: words('ext_check_link'), contexts: ['link'] });
  browser.contextMenus.create({ id: CHECK_PAGE, title: words('ext_check_page'), contexts: ['page'], documentUrlPatterns: ['https://*/*.pdf*', 'http://*/*.pdf*', 'file:///*.pdf'] });
}

/** Opens the report on the document the parent pointed at. Nothing is fetched before the report asks for it. */
export async function openDocument(click: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const url = click.menuItemId === CHECK_LINK ? click.linkUrl : click.pageUrl;
  if (url === undefined) return;
  await openOwnPage('report', { url, tab: tab?.id });
}
