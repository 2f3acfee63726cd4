/** `npm test`: browsers and builds first, then unit, contract and browser tests. Ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.ts';

const RESULT = 'artifacts/test-results.json';
const AGAIN = 'artifacts/test-results-again.json';

const { chromium, firefox } = ensureBrowsers();
const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) {
  console.log('the build failed, so nothing was tested\n0 passed, 1 failed');
  process.exit(1);
}
mkdirSync('artifacts', { recursive: true });
rmSync(RESULT, { force: true });
rmSync(AGAIN, { force: true });
const asked = process.argv.slice(2);
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

function runTests(file: string, what: readonly string[]): Results | null {
  const run = spawnSync('node_modules/.bin/vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...what], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium ?? '', FIREFOX: firefox ?? '' },
  });
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null;
  return results !== null && results.numFailedTests === 0 && run.status !== 0 ? { ...results, numFailedTests: 1 } : results;
}

const first = runTests(RESULT, asked);
let passed = first?.numPassedTests ?? 0;
let failed = first === null || passed === 0 ? 1 : first.numFailedTests;
const failing = first?.testResults.filter(({ status }) => status === 'failed') ?? [];
if (failing.length > 0 && failing.every(({ name }) => name.includes('/tests/browser/'))) {
  // Chromium now and then starts with its toolbar button bound to another tab, and then every test of that start fails.
  console.log(`\nonce more, in browsers started anew: ${failing.map(({ name }) => name.split('/').at(-1)).join(', ')}`);
  const again = runTests(AGAIN, ['--project', 'browser', ...failing.map(({ name }) => name)]);
  if (again !== null) {
    passed += again.numPassedTests - failing.reduce((sum, { assertionResults }) => sum + assertionResults.filter(({ status }) => status === 'passed').length, 0);
    failed = again.numFailedTests;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
