/** Builds dist/chrome and dist/firefox, or the one that is named: `node scripts/build.ts chrome`. */
import { execFileSync } from 'node:child_process';

const targets = process.argv[2] === undefined ? ['chrome', 'firefox'] : [process.argv[2]];
for (const target of targets) {
  execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit', env: { ...process.env, TARGET: target } });
  console.log(`built dist/${target}`);
}
