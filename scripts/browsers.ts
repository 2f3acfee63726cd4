import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Browsers {
  readonly chromium: string | null;
  readonly firefox: string | null;
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const find = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;

/** The two browsers on this machine. Reads `CHROMIUM` and `FIREFOX` first, for a browser that lives elsewhere. */
export function findBrowsers(): Browsers {
  return { chromium: process.env['CHROMIUM'] ?? find(CHROMIUM), firefox: process.env['FIREFOX'] ?? find(FIREFOX) };
}

/** Installs Debian's browsers where they are missing and this user may; says in one line what is still missing. */
export function ensureBrowsers(): Browsers {
  const found = findBrowsers();
  if (found.chromium !== null && found.firefox !== null) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    console.log('Installing chromium and firefox-esr with apt-get (about a minute)');
    try {
      execFileSync('apt-get', ['update'], options);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'firefox-esr', 'fonts-liberation'], options);
    } catch {
      // Said below: what counts is which browser is there afterwards.
    }
  }
  const now = findBrowsers();
  for (const [name, path] of Object.entries(now)) if (path === null) console.log(`Missing: ${name === 'chromium' ? 'chromium' : 'firefox-esr'}. Install it, or name it in the variable ${name.toUpperCase()}.`);
  return now;
}
