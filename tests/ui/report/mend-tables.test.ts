// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mendTables } from '../../../src/ui/report/mend-tables.ts';

afterEach(() => document.body.replaceChildren());

function element(role: string | null, owns: string | null, ...children: readonly Element[]): HTMLElement {
  const made = document.createElement('span');
  if (role !== null) made.setAttribute('role', role);
  if (owns !== null) made.setAttribute('aria-owns', owns);
  made.append(...children);
  return made;
}

describe('tables for a screen reader', () => {
  it('sets drawn borders before the table and leaves rows and cells alone', async () => {
    const stop = mendTables(document.body);
    const cell = element('cell', null, element(null, 'words'));
    const table = element('table', null, element(null, 'borders'), element('row', null, cell));
    const tree = element(null, null, table);
    tree.className = 'structTree';
    document.body.append(tree);
    await vi.waitFor(() => expect(tree.firstElementChild?.getAttribute('aria-owns')).toBe('borders'), { timeout: 4_000 });
    expect([...table.children].map((child) => child.getAttribute('role'))).toEqual(['row']);
    expect(cell.firstElementChild?.getAttribute('aria-owns')).toBe('words');
    stop();
  });
});
