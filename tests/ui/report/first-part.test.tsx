// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/analyzer/model/coverage.ts';
import type { PlanDocument } from '../../../src/analyzer/model/plan.ts';
import type { LayPaper } from '../../../src/ui/report/paper.ts';
import type { DocumentReading } from '../../../src/ui/report/read-document.ts';
import { Report } from '../../../src/ui/report/report.tsx';
import type { ReadBytes } from '../../../src/ui/report/use-reading.ts';
import { judged, sessionOf, WITH_PLAN } from '../sample-case.ts';
import { show, textOnPage } from '../show.tsx';

const layPaper: LayPaper = async () => ({ pageCount: 8, light: () => undefined, goTo: () => undefined, turnTo: () => undefined, zoom: () => undefined, takeAway: async () => undefined });
const NOT_YET: Coverage = { unit: 'pages', read: 8, total: 9, gaps: [{ kind: 'page-not-reached', page: 9 }] };

function planOf(id: string, name: string, coverage?: Coverage): PlanDocument {
  const [read] = sessionOf(WITH_PLAN).documents;
  if (read === undefined) throw new Error('the brief has no plan');
  return { ...read.document, id, name, ...(coverage === undefined ? {} : { coverage }) };
}

/** Tells the first part at once, and waits with the whole until it is let go. */
function slowReader(): { readonly read: ReadBytes; readonly finish: (answer: 'read' | 'cancelled' | 'throw') => void } {
  const { promise, resolve } = Promise.withResolvers<'read' | 'cancelled' | 'throw'>();
  const read: ReadBytes = async (_, { id, name, onPage, onPart }): Promise<DocumentReading> => {
    onPage(8, 9);
    onPart?.([planOf(id, name, NOT_YET)]);
    const answer = await promise;
    if (answer === 'throw') throw new TypeError('odd');
    return answer === 'read' ? { outcome: 'read', documents: [planOf(id, name)], scans: null, sortAgain: () => [] } : { outcome: 'refused', reason: answer };
  };
  return { read, finish: resolve };
}

function drop(name: string): void {
  const files = [new File(['%PDF-1.7'], name, { type: 'application/pdf' })];
  fireEvent(screen.getByRole('main'), Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } }));
}

afterEach(cleanup);

describe('the first part of a long file', () => {
  it('is shown while the rest is read, and the whole takes its place', async () => {
    const { read, finish } = slowReader();
    const { port } = await show(<Report target={{}} read={read} layPaper={layPaper} />, { judge: judged });
    drop('Plan.pdf');
    await screen.findByText(/things? to ask about/);
    expect(textOnPage()).toMatch(/page 8 of 9/i);
    expect(textOnPage()).toContain('I am still reading the rest.');
    expect(textOnPage()).not.toMatch(/Nothing to ask about/);
    expect((await port.session.get()).documents.map(({ document }) => [document.id, document.coverage.read])).toEqual([['plan-1', 8]]);
    const wrong = await screen.findAllByRole('button', { name: 'This is wrong' });
    fireEvent.click(wrong[0] as HTMLElement);
    await waitFor(async () => expect((await port.preferences.get()).dismissed).toHaveLength(1));
    finish('read');
    await waitFor(async () => expect((await port.session.get()).documents.map(({ document }) => [document.id, document.coverage.gaps.length])).toEqual([['plan-1', 0]]));
    await waitFor(() => expect(textOnPage()).not.toMatch(/page 8 of 9|still reading/i));
    expect((await port.preferences.get()).dismissed).toHaveLength(1);
  });

  it.each(['cancelled', 'throw'] as const)('goes when the rest cannot be read (%s)', async (answer) => {
    const { read, finish } = slowReader();
    const { port } = await show(<Report target={{}} read={read} layPaper={layPaper} />, { judge: judged });
    drop('Plan.pdf');
    await screen.findByText(/things? to ask about/);
    finish(answer);
    await waitFor(async () => expect((await port.session.get()).documents).toEqual([]));
  });

  it('never takes the place of a file that was read whole before', async () => {
    const { read } = slowReader();
    const kase = sessionOf(WITH_PLAN);
    const [whole] = kase.documents;
    const { port } = await show(<Report target={{}} read={read} layPaper={layPaper} />, { kase });
    drop(whole?.document.name ?? '');
    await waitFor(() => expect(textOnPage()).toMatch(/page 8 of 9/i));
    expect((await port.session.get()).documents.map(({ document }) => document.coverage.gaps.length)).toEqual([whole?.document.coverage.gaps.length]);
  });
});
