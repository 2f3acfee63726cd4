import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE, rulesPage } from '../../scripts/rules-doc.ts';

it('docs/rules.md is what the rules say (run `node scripts/rules-doc.ts`)', async () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(await rulesPage());
});
