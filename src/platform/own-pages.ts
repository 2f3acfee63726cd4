import { browser } from './browser.ts';

const PAGES = { report: 'src/ui/report/index.html', welcome: 'src/ui/welcome/index.html', 'page-shape': 'src/ui/page-shape/index.html' } as const;

/** Opens one of our pages in a tab of its own. Values become the page's query; those left undefined are left out. */
export async function openOwnPage(page: keyof typeof PAGES, query: Readonly<Record<string, string | number | undefined>> = {}): Promise<void> {
  const address = new URL(browser.runtime.getURL(PAGES[page]));
  for (const [key, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(key, String(value));
  await browser.tabs.create({ url: address.href });
}
