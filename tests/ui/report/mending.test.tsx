// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { buildCase } from '../../../src/analyzer/example-case.ts';
import type { PlanDocument } from '../../../src/analyzer/model/plan.ts';
import { fingerprint } from '../../../src/casefile/fingerprint.ts';
import { readPlans } from '../../../src/readers/plan/read-plan.ts';
import { useLit } from '../../../src/ui/lit.tsx';
import { ReadPanel } from '../../../src/ui/report/read-panel.tsx';
import type { SortAgain } from '../../../src/ui/report/sort-again.ts';
import { useMending } from '../../../src/ui/report/use-mending.ts';
import { useScans } from '../../../src/ui/report/use-scans.ts';
import { layoutOf } from '../../readers/plan/layout-of.ts';
import { READ_AT } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const LAYOUT = layoutOf(`# Individualized Education Program

## How Lena Is Doing Right Now In Class

Lena reads 52 words per minute in grade 3 text.

## Measurable Annual Goals

Annual Goal: By June 2027, Lena will read 90 words per minute in 3 of 4 probes.
`);
const again: SortAgain = (correct) => readPlans(LAYOUT, correct);

function Panel({ open }: { readonly open: boolean }) {
  const { kase } = useLit();
  const mending = useMending();
  const scans = useScans(mending);
  if (open) for (const { document } of kase.documents) mending.offer(document.id, again);
  return (
    <main>
      <h1>Lena</h1>
      <ReadPanel documents={kase.documents} scans={scans} mending={mending} onRemove={() => undefined} />
    </main>
  );
}

const session = (documents: readonly PlanDocument[]) => ({ gradebooks: [], documents: documents.map((document) => ({ document, readAt: READ_AT, url: null })), analysis: null });
const choose = (): HTMLSelectElement => screen.getByLabelText(/How Lena Is Doing Right Now In Class/);

describe('a heading in the wrong place', () => {
  it('is put right by the parent, and the pages are sorted again', async () => {
    const { session: kept, preferences } = await show(<Panel open />, { kase: session(again(() => null)) });
    expect(choose().value).toBe('none');
    expect(await objections()).toEqual([]);
    fireEvent.change(choose(), { target: { value: 'present-levels' } });
    await waitFor(() => expect(kept.now().documents[0]?.document.presentLevels.map(({ text }) => text.text).join(' ')).toContain('52 words per minute'));
    expect(preferences.now().headings).toEqual({ [fingerprint('how lena is doing right now in class')]: 'present-levels' });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(preferences.now().headings).toEqual({}));
  });
  it('stays right for a document that is not open now', async () => {
    const { preferences, asked } = await show(<Panel open={false} />, { kase: session(again(() => null)) });
    expect(textOnPage()).toContain('It counts when you open this document again.');
    fireEvent.change(choose(), { target: { value: 'present-levels' } });
    expect(Object.values(preferences.now().headings)).toEqual(['present-levels']);
    expect(asked.some(([what]) => what === 'savePlan')).toBe(false);
  });
});

const scanned = (): PlanDocument => {
  const [plan] = buildCase({ plan: { levels: [{ text: 'Ana read 47 words per minute.', area: 'Reading' }] } }).documents;
  const [level] = plan?.presentLevels ?? [];
  if (plan === undefined || level === undefined) throw new Error('no plan');
  const spans = [{ start: 9, end: 11, page: 2, rect: [80, 700, 100, 710] as const, unsure: true }];
  return { ...plan, presentLevels: [{ ...level, text: { text: level.text.text, place: { kind: 'pdf', document: plan.id, spans } } }] };
};

describe('a number that was hard to read', () => {
  it('waits for the parent to look at the paper', async () => {
    const { session: kept } = await show(<Panel open={false} />, { kase: session([scanned()]) });
    expect(textOnPage()).toContain('1 number was hard to read');
    expect(await objections()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'This is right' }));
    await waitFor(() => expect(textOnPage()).not.toContain('hard to read'));
    expect(kept.now().documents[0]?.document.presentLevels[0]?.text.text).toBe('Ana read 47 words per minute.');
  });
  it('becomes what the parent reads there', async () => {
    const { session: kept } = await show(<Panel open={false} />, { kase: session([scanned()]) });
    fireEvent.input(screen.getByLabelText('Page 2 says'), { target: { value: '41' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this number' }));
    await waitFor(() => expect(kept.now().documents[0]?.document.presentLevels[0]?.text.text).toBe('Ana read 41 words per minute.'));
  });
});
