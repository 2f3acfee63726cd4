// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import type { SessionCase } from '../../../src/casefile/session-case.ts';
import { layoutOfPage } from '../../../src/readers/page/read-page.ts';
import { readPlans } from '../../../src/readers/plan/read-plan.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { wasRead } from '../../../src/ui/popup/was-read.ts';
import { IEP_PAGE } from '../../content/plan-page/plan-pages.ts';
import { judged, READ_AT } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const URL_OF_PLAN = 'https://plans.rivertown.example/iep?id=7';

function sessionWithPage(): SessionCase {
  const { document } = new JSDOM(IEP_PAGE).window;
  const documents = readPlans(layoutOfPage(document, { document: 'page-1', name: 'IEP' })).map((plan) => ({ document: plan, readAt: READ_AT, url: URL_OF_PLAN, page: { tab: 7, frame: 0 } }));
  return judged({ gradebooks: [], documents, analysis: null });
}

afterEach(cleanup);

describe('a plan that is a web page', () => {
  it('is offered by its name, and read when the parent says so', async () => {
    const { asked } = await show(<Popup close={() => undefined} />, { tab: { kind: 'plan-page', name: 'IEP of Maya' } });
    await screen.findByText('IEP of Maya');
    expect(asked.some(([what]) => what === 'readTab')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    await waitFor(() => expect(asked.some(([what]) => what === 'readTab')).toBe(true));
    expect(await objections()).toEqual([]);
  });

  it('shows what was found, and leads to the words on the page itself', async () => {
    const kase = sessionWithPage();
    let closed = false;
    const { asked } = await show(<Popup close={() => { closed = true; }} />, { tab: { kind: 'plan-read', document: 'page-1' }, kase });
    await screen.findAllByRole('button', { name: 'Show it on the page' });
    expect(textOnPage()).toContain('IEP. Read');
    expect(textOnPage()).not.toContain('Show it in the plan');
    fireEvent.click(screen.getAllByRole('button', { name: 'Show it on the page' })[0] as HTMLElement);
    await waitFor(() => expect(closed).toBe(true));
    expect(asked.some(([what]) => what === 'showOnPage')).toBe(true);
    expect(asked.some(([what]) => what === 'openReport')).toBe(false);
  });

  it('is known by its tab and address when the popup opens again', () => {
    const kase = sessionWithPage();
    expect(wasRead(kase, { tab: 7, url: `${URL_OF_PLAN}#goals` })).toBe(true);
    expect(wasRead(kase, { tab: 7, url: 'https://plans.rivertown.example/iep?id=8' })).toBe(false);
    expect(wasRead(kase, { tab: 8, url: URL_OF_PLAN })).toBe(false);
    expect(wasRead({ ...kase, documents: kase.documents.map(({ page: _page, ...file }) => file) }, { tab: 7, url: URL_OF_PLAN })).toBe(false);
  });
});
