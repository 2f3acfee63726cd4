/** `npm test`: browsers and builds first, then unit, contract and browser tests. Ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.ts';

const RESULT = 'artifacts/test-results.json';

const { chromium, firefox } = ensureBrowsers();
const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) {
  console.log('the build failed, so nothing was tested\n0 passed, 1 failed');
  process.exit(1);
}
mkdirSync('artifacts', { recursive: true });
rmSync(RESULT, { force: true });
const asked = process.argv.slice(2);
const run = spawnSync('node_modules/.bin/vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULT}`, ...asked], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium ?? '', FIREFOX: firefox ?? '' },
});
const { numPassedTests: passed, numFailedTests: failed, numFailedTestSuites: brokenFiles } = existsSync(RESULT)
  ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Record<'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites', number>)
  : { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 1 };
const broken = failed === 0 && (brokenFiles > 0 || run.status !== 0 || passed === 0) ? 1 : failed;
console.log(`${passed} passed, ${broken} failed`);
process.exit(broken > 0 ? 1 : 0);
