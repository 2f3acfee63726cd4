import { changeCase, readPreferences } from '../casefile/kept.ts';
import { withoutTab } from '../casefile/without-tab.ts';
import { browser } from '../platform/browser.ts';
import { tellEveryTab } from '../platform/every-tab.ts';
import { on } from '../platform/messages.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { local, session } from '../platform/stores.ts';
import { bringScript } from './bring-script.ts';
import { judgeCase } from './judge-case.ts';
import { keepReading } from './keep-reading.ts';
import { createMenus, openDocument } from './menus.ts';
import { checkDocument, planMarkWords } from './plan-marks.ts';
import { keepPlanPage } from './plan-page.ts';
import { mayRead, switchOff, switchOnGranted } from './switched-on.ts';
import { readTab, tabState } from './tab-state.ts';

/**
 * Wiring only. The worker may die at any moment, so every listener is registered here, at once, and nothing is kept in
 * variables: state lives in the browser's session storage.
 */
browser.runtime.onInstalled.addListener(({ reason }) => {
  createMenus();
  if (reason === 'install') void openOwnPage('welcome');
});
browser.contextMenus.onClicked.addListener((click, tab) => void openDocument(click, tab));
browser.permissions.onAdded.addListener(() => void switchOnGranted());
browser.permissions.onRemoved.addListener(() => void switchOff(null));

on('arrived', ({ sender }) => mayRead(sender.url));
on('needReader', ({ data: portal, sender }) => bringScript('readers', portal, sender));
on('needPlanMarks', async ({ sender }) => void (await bringScript('parts', 'plan-marks', sender)));
on('planMarkWords', () => planMarkWords());
on('checkDocument', ({ data: url, sender }) => checkDocument(url, sender));
on('pageRead', ({ data, sender }) => keepReading(data, sender));
on('planPageRead', ({ data, sender }) => keepPlanPage(data, sender));
on('dismiss', async ({ data: place }) => {
  const preferences = await readPreferences(local);
  await local.setItem('preferences', { ...preferences, dismissed: [...new Set([...preferences.dismissed, place])] });
  await judgeCase();
});
on('tabState', ({ data: tab }) => tabState(tab));
on('readTab', ({ data: tab }) => readTab(tab));
on('switchingOn', async ({ data }) => {
  await session.setItem('switchingOn', data);
  // The grant may have been given before this message came.
  await switchOnGranted();
});
on('switchOff', ({ data: origin }) => switchOff(origin));
on('judge', async () => {
  await Promise.all([judgeCase(), planMarkWords().then((words) => tellEveryTab('speak', words))]);
});

browser.tabs.onRemoved.addListener((closed) => void changeCase(session, navigator.locks, (kase) => withoutTab(kase, closed)));
