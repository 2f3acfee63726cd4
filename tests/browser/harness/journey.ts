import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../../../scripts/browsers.ts';
import { startChrome } from './chrome.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import type { Web } from './web.ts';

export type BrowserName = 'chrome' | 'firefox';

export const BOTH: readonly BrowserName[] = ['chrome', 'firefox'];

export interface StartOptions {
  /** Firefox: show the question instead of answering yes. */
  readonly refusePermissions?: boolean;
  /** Chrome cannot answer its own question without a display: these hosts are granted in a copy of the build instead. */
  readonly granted?: readonly string[];
  /** Changes the copy of the build before it is loaded. */
  readonly prepare?: (folder: string) => Promise<void>;
}

/** Starts a browser with the built extension. Fails with one line when the browser is missing. */
export async function startBrowser(name: BrowserName, web: Web, options: StartOptions = {}): Promise<Driver> {
  const { chromium, firefox } = findBrowsers();
  const path = name === 'chrome' ? chromium : firefox;
  if (path === null) throw new Error(`${name} is not installed on this machine`);
  const folder = copyOf(`dist/${name}`);
  await options.prepare?.(folder);
  const ready = options.granted === undefined ? folder : withHosts(folder, options.granted);
  return name === 'firefox' ? startFirefox(path, ready, web.proxyPort, options) : startChrome(path, ready, web.proxyPort);
}

/** A browser reads its extension again and again: from a copy, which no build can change under it. */
function copyOf(build: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'lantern-')), 'extension');
  cpSync(build, folder, { recursive: true });
  return folder;
}

function withHosts(folder: string, hosts: readonly string[]): string {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as object;
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

/** The parent's choices as the welcome page leaves them. */
export async function consent(driver: Driver, more: object = {}): Promise<void> {
  const preferences = { consent: true, language: 'en', nickname: 'Sam', settings: { passingPercent: 60, state: null }, dismissed: [], ...more };
  await driver.asExtension(`api.storage.local.set({ preferences: ${JSON.stringify(preferences)} }).then(() => true)`);
}

export const PORTAL_HOST = 'ps.rivertown.example';
export const PORTAL = `https://${PORTAL_HOST}/guardian/home.html`;
