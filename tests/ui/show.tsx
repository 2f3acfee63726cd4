import { cleanup, configure, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { Lighted } from '../../src/ui/lit.tsx';
import { fakePort, type FakeStart } from './fake-port.ts';
import type { LanternPort } from '../../src/ui/port.ts';

// A busy machine may need longer than a second for a screen; only a failing test waits this long.
configure({ asyncUtilTimeout: 4_000 });

/** Shows a page over a fake port and waits until its words are there. */
export async function show(page: VNode, start: FakeStart = {}, parts: Partial<LanternPort> = {}): Promise<ReturnType<typeof fakePort>> {
  cleanup();
  const fake = fakePort(start, parts);
  render(
    <Lighted port={fake.port} title="ui_name">
      {page}
    </Lighted>,
  );
  await screen.findByRole('main');
  return fake;
}

/** What axe objects to. Colours need a real browser: the browser tests look at those. */
export async function objections(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** The text of the page, with its spaces made single. */
export const textOnPage = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
