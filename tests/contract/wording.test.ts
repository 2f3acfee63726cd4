import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the weights of words are what the labelled sets teach (run `node scripts/learn.ts`)', () => {
  expect(() => execFileSync(process.execPath, ['scripts/learn.ts', '--check'], { stdio: 'pipe' })).not.toThrow();
}, 60_000);
