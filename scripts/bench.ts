/** `npm run bench`: one line for each budget of the design, `name ratio budget ok|over`, each beside a bare baseline in the same run. */
import { execFileSync } from 'node:child_process';
import { benchLanguage } from '../tests/bench/language.ts';
import { benchMemory } from '../tests/bench/memory.ts';
import { benchPages } from '../tests/bench/pages.ts';
import { benchPlanPage } from '../tests/bench/plan-page.ts';
import { benchPlans } from '../tests/bench/plans.ts';
import { line } from '../tests/bench/ratio.ts';
import { benchScans } from '../tests/bench/scans.ts';
import { benchSizes } from '../tests/bench/sizes.ts';
import { ensureBrowsers } from './browsers.ts';

const { chromium } = ensureBrowsers();
execFileSync(process.execPath, ['scripts/build.ts', 'chrome'], { stdio: 'ignore' });
for (const bench of [benchPlans, benchMemory, benchScans, benchLanguage, ...(chromium === null ? [] : [() => benchPlanPage(chromium), benchPages]), benchSizes]) {
  for (const measured of await bench()) console.log(line(measured));
}
