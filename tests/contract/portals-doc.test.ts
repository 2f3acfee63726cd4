import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE, portalsPage } from '../../scripts/portals-doc.ts';
import { portals } from '../../src/readers/portals/index.ts';
import { savedPages } from '../readers/portals/saved-page.ts';

describe('docs/portals.md', () => {
  it('is what the readers and saved pages say (run `node scripts/portals-doc.ts`)', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(portalsPage());
  });

  it.each(portals.map((portal) => portal.id))('%s has a saved page that it reads', (id) => {
    expect(savedPages().some((page) => page.portal === id && page.expected.outcome === 'read')).toBe(true);
  });
});
