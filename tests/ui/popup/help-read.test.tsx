// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/analyzer/model/coverage.ts';
import type { Gradebook } from '../../../src/analyzer/model/gradebook.ts';
import type { TabState } from '../../../src/casefile/tab-state.ts';
import { isHalfUnderstood } from '../../../src/ui/popup/help-read.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { FAILING, ORIGIN, READ, sessionOf } from '../sample-case.ts';
import { show } from '../show.tsx';

afterEach(cleanup);
const popup = <Popup close={() => undefined} />;
const OFFER = 'Help me read your portal';
const book = (portal: string, coverage: Partial<Coverage>): Gradebook => ({ portal, coverage: { unit: 'courses', read: 7, total: 7, gaps: [], ...coverage } }) as Gradebook;

describe('the offer to help us read a portal', () => {
  it.each<TabState>([
    { kind: 'not-a-grade-page' },
    { kind: 'could-not-read', portal: null },
    { kind: 'could-not-read', portal: 'PowerSchool' },
  ])('is there on %o, and opens a page of ours', async (tab) => {
    let closed = false;
    const { asked } = await show(<Popup close={() => { closed = true; }} />, { tab });
    fireEvent.click(await screen.findByRole('button', { name: OFFER }));
    await waitFor(() => expect(closed).toBe(true));
    expect(asked.filter(([what]) => what === 'openPageShape')).toHaveLength(1);
  });

  it.each<TabState>([
    { kind: 'no-consent' },
    { kind: 'portal-off', portal: 'PowerSchool', origin: ORIGIN },
    { kind: 'not-ready', portal: 'PowerSchool' },
    { kind: 'signed-out', portal: 'PowerSchool', lastRead: null },
    { kind: 'pdf', fileName: 'Plan.pdf', url: 'https://x.example/Plan.pdf' },
    { kind: 'closed-page' },
  ])('is not there on %o', async (tab) => {
    await show(popup, { tab });
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
  });

  it('is not there without the parent’s yes to reading', async () => {
    await show(popup, { tab: { kind: 'not-a-grade-page' }, preferences: { consent: false } });
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
  });

  it('is there beside findings of a page that was read in part by no portal of ours', async () => {
    const kase = sessionOf(FAILING);
    await show(popup, { tab: READ, kase });
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
    const part = { ...kase, gradebooks: kase.gradebooks.map((read) => ({ ...read, gradebook: { ...read.gradebook, portal: 'generic-table', coverage: { ...read.gradebook.coverage, read: 3 } } })) };
    await show(popup, { tab: READ, kase: part });
    await screen.findByRole('button', { name: OFFER });
  });

  it.each<[string, Gradebook, boolean]>([
    ['all read by words', book('generic-table', {}), false],
    ['part read by words', book('generic-table', { read: 5 }), true],
    ['a portal’s blank mark', book('powerschool', { read: 6, gaps: [{ kind: 'no-mark', course: 'Art' }] }), false],
    ['a portal’s row that says nothing to us', book('powerschool', { gaps: [{ kind: 'unread-row', row: 'Lunch' }] }), true],
  ])('takes %s for what it is', (_, gradebook, half) => expect(isHalfUnderstood(gradebook)).toBe(half));
});
