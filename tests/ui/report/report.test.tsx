// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseBrief } from '../../../src/analyzer/case-brief.ts';
import type { Coverage } from '../../../src/analyzer/model/coverage.ts';
import { placeOf } from '../../../src/casefile/dismissal.ts';
import type { FetchedPdf } from '../../../src/ui/port.ts';
import { Report } from '../../../src/ui/report/report.tsx';
import type { Scans } from '../../../src/ui/report/scans-of.ts';
import type { LayPaper } from '../../../src/ui/report/paper.ts';
import type { ReadBytes, Trouble } from '../../../src/ui/report/use-reading.ts';
import { ALL_FINE, FAILING, judged, sessionOf, WITH_PLAN } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const refuse =
  (reason: Trouble): ReadBytes =>
  async () => ({ outcome: 'refused', reason }) as Awaited<ReturnType<ReadBytes>>;

/** Nothing of these documents is sorted again. */
const SAME = (): readonly [] => [];

/** Reads any bytes as the plan of a brief. */
const readAs =
  (brief: CaseBrief, scans: Scans | null = null): ReadBytes =>
  async (_, { id, name, onPage }) => {
    onPage(1, 2);
    const [read] = sessionOf(brief).documents;
    if (read === undefined) throw new Error('the brief has no plan');
    return { outcome: 'read', documents: [{ ...read.document, id, name }], scans, sortAgain: SAME };
  };

const lockedFirst: ReadBytes = async (bytes, request) => (request.name === 'Locked.pdf' ? { outcome: 'refused', reason: 'password' } : readAs(WITH_PLAN)(bytes, request));

const failsOnOdd: ReadBytes = async (bytes, request) => {
  if (request.name === 'Odd.pdf') throw new TypeError('odd');
  return readAs(WITH_PLAN)(bytes, request);
};

function drop(...names: readonly string[]): void {
  const files = names.map((name) => new File(['%PDF-1.7'], name, { type: 'application/pdf' }));
  fireEvent(screen.getByRole('main'), Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } }));
}

/** A paper that writes down what is asked of it. */
function fakePaper() {
  const laid: Parameters<LayPaper>[0][] = [];
  const done: (readonly [what: string, ...with_: unknown[]])[] = [];
  const layPaper: LayPaper = async (options) => {
    laid.push(options);
    return {
      pageCount: 8,
      light: (marks) => void done.push(['light', marks.length]),
      goTo: (mark) => void done.push(['goTo', mark.key]),
      turnTo: (page) => void done.push(['turnTo', page]),
      zoom: (step) => void done.push(['zoom', step]),
      takeAway: async () => void done.push(['takeAway']),
    };
  };
  return { layPaper, laid, done };
}

const report = (read: ReadBytes, target: Parameters<typeof Report>[0]['target'] = {}, { layPaper } = fakePaper()) => <Report target={target} read={read} layPaper={layPaper} />;

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('opening a document', () => {
  it('offers a place to drop one, and passes axe', async () => {
    await show(report(refuse('empty')));
    await screen.findByRole('heading', { name: 'Drop the PDF here' });
    expect(await objections()).toEqual([]);
  });

  it('asks for consent before anything', async () => {
    const { asked } = await show(report(refuse('empty'), { url: 'https://x.example/plan.pdf' }), { preferences: { consent: false } });
    fireEvent.click(await screen.findByRole('button', { name: 'See it and decide' }));
    expect(asked).toEqual([['openWelcome']]);
  });

  it('reads a dropped file, keeps it in the case, and shows what was found', async () => {
    const { session } = await show(report(readAs(WITH_PLAN)), { judge: judged });
    drop('Plan_Nov_2026.pdf');
    await screen.findByRole('heading', { level: 2, name: /things? to ask about/ });
    expect(session.now().documents.map(({ document, url }) => [document.id, document.name, url])).toEqual([['plan-1', 'Plan_Nov_2026.pdf', null]]);
    expect(textOnPage()).toContain('Plan_Nov_2026.pdf, dated November 12, 2026');
    expect(await objections()).toEqual([]);
  });

  it('reads several files one after another, each under its own id; the same file again replaces itself', async () => {
    const { session } = await show(report(readAs(WITH_PLAN)), { judge: judged });
    drop('Plan.pdf', 'Progress.pdf');
    await waitFor(() => expect(session.now().documents.map(({ document }) => document.id)).toEqual(['plan-1', 'plan-2']));
    drop('Plan.pdf');
    await waitFor(() => expect(session.now().documents.map(({ document }) => document.name)).toEqual(['Progress.pdf', 'Plan.pdf']));
    expect(session.now().documents.map(({ document }) => document.id)).toEqual(['plan-2', 'plan-1']);
  });

  it('says which page is being read, and stops when asked', async () => {
    let stopped = false;
    const slow: ReadBytes = (_, { signal, onPage }) =>
      new Promise((resolve) => {
        onPage(9, 16);
        signal.addEventListener('abort', () => {
          stopped = true;
          resolve({ outcome: 'refused', reason: 'cancelled' });
        });
      });
    await show(report(slow));
    drop('Plan.pdf');
    await screen.findByRole('heading', { name: 'Reading page 9 of 16' });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('9');
    expect(await objections()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText(/You stopped the reading/);
    expect(stopped).toBe(true);
  });

  it('fetches the address it was opened on', async () => {
    const fetched: FetchedPdf = { bytes: new Uint8Array([37]), name: 'plan.pdf' };
    const { session } = await show(report(readAs(WITH_PLAN), { url: 'https://x.example/plan.pdf' }), { judge: judged }, { fetchPdf: async () => fetched });
    await waitFor(() => expect(session.now().documents[0]?.url).toBe('https://x.example/plan.pdf'));
  });

  it('asks for the site when the browser wants the parent’s word, then reads', async () => {
    const answers: FetchedPdf[] = [
      { refused: 'not-allowed', canAsk: 'https://x.example' },
      { bytes: new Uint8Array([37]), name: 'plan.pdf' },
    ];
    const { asked, session } = await show(report(readAs(WITH_PLAN), { url: 'https://x.example/plan.pdf' }), { judge: judged }, { fetchPdf: async () => answers.shift() ?? { refused: 'gone', canAsk: null } });
    fireEvent.click(await screen.findByRole('button', { name: 'Let me open x.example' }));
    await waitFor(() => expect(session.now().documents).toHaveLength(1));
    expect(asked.find(([what]) => what === 'requestHost')).toEqual(['requestHost', 'https://x.example']);
  });
});

const TROUBLES: readonly (readonly [Trouble, RegExp])[] = [
  ['not-a-pdf', /not a PDF/],
  ['empty', /file is empty/],
  ['sign-in-page', /sign-in page/],
  ['damaged', /damaged/],
  ['too-large', /too large/],
  ['cancelled', /stopped/],
];

describe('bad input', () => {
  it.each(TROUBLES)('%s is one clear sentence, in both languages, and loses nothing', async (reason, sentence) => {
    const { port, session } = await show(report(refuse(reason)), { kase: sessionOf(FAILING) });
    drop('Broken.pdf');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(sentence);
    expect(alert.textContent).toContain('Broken.pdf');
    expect(session.now().gradebooks).toHaveLength(1);
    expect(await objections()).toEqual([]);
    await port.preferences.set({ language: 'es' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toMatch(sentence));
    expect(screen.getByRole('alert').textContent).not.toContain('report_');
  });

  it('asks for a password, says when it was wrong, uses it once', async () => {
    const given: (string | undefined)[] = [];
    const locked: ReadBytes = async (bytes, request) => {
      given.push(request.password);
      if (request.password === undefined) return { outcome: 'refused', reason: 'password' };
      if (request.password !== 'right') return { outcome: 'refused', reason: 'wrong-password' };
      return readAs(WITH_PLAN)(bytes, request);
    };
    const { session } = await show(report(locked), { judge: judged });
    drop('Locked.pdf');
    fireEvent.input(await screen.findByLabelText('Password of the PDF'), { target: { value: 'guess' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the PDF' }));
    await screen.findByText(/did not open the file/);
    expect(await objections()).toEqual([]);
    fireEvent.input(screen.getByLabelText('Password of the PDF'), { target: { value: 'right' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the PDF' }));
    await waitFor(() => expect(session.now().documents).toHaveLength(1));
    expect(given).toEqual([undefined, 'guess', 'right']);
    expect(JSON.stringify(session.now())).not.toContain('right"');
  });

  it('skips a locked file and goes on with the next', async () => {
    const { session } = await show(report(lockedFirst), { judge: judged });
    drop('Locked.pdf', 'Plan.pdf');
    fireEvent.click(await screen.findByRole('button', { name: 'Skip this file' }));
    await waitFor(() => expect(session.now().documents.map(({ document }) => document.name)).toEqual(['Plan.pdf']));
    expect((await screen.findByRole('alert')).textContent).toContain('Locked.pdf');
  });

  it('says so when the reader itself fails, and goes on', async () => {
    const { session } = await show(report(failsOnOdd), { judge: judged });
    drop('Odd.pdf', 'Plan.pdf');
    await waitFor(() => expect(session.now().documents).toHaveLength(1));
    expect(textOnPage()).toContain('Something went wrong while I read this file');
  });
});

describe('what was found', () => {
  it('shows every finding in the order of the guide', async () => {
    await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await screen.findByRole('heading', { level: 2, name: /things to ask about/ });
    const [open] = document.querySelectorAll('.item[open]');
    expect([...(open?.querySelectorAll('h5') ?? [])].map((title) => title.textContent)).toEqual(['What the page says', 'Why it can matter', 'What may explain it', 'What to ask', 'Whom to ask', 'By when']);
    expect(document.querySelectorAll('.item[open]')).toHaveLength(1);
    expect(textOnPage()).not.toMatch(/report_|whom_|step_|\{/);
    expect(await objections()).toEqual([]);
  });

  it('says what a finding rests on, and leaves the address for the parent to follow', async () => {
    await show(report(refuse('empty')), { kase: sessionOf(FAILING) });
    await screen.findByRole('heading', { level: 2, name: /things to ask about/ });
    const rests = document.querySelector('.item[open] .rests');
    expect(rests?.textContent).toMatch(/^What this rests on: \S.+34 CFR 300\.\d+/);
    expect(rests?.querySelector('a')?.rel).toBe('noreferrer noopener');
  });

  it('leaves three open to the eye and folds the rest', async () => {
    await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await screen.findByRole('heading', { level: 2, name: /things to ask about/ });
    const folded = document.querySelectorAll('.fold .item').length;
    expect(document.querySelectorAll('.item').length - folded).toBe(3);
    expect(folded).toBeGreaterThan(0);
  });

  it('says the same in Spanish, and leaves the quotes in English', async () => {
    const { port } = await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await port.preferences.set({ language: 'es' });
    await screen.findByRole('heading', { level: 2, name: /cosas por preguntar/ });
    expect(textOnPage()).not.toMatch(/report_|whom_|step_|\{/);
    const quotes = [...document.querySelectorAll('q.quote')];
    expect(quotes.length).toBeGreaterThan(0);
    expect(new Set(quotes.map((quote) => quote.getAttribute('lang')))).toEqual(new Set(['en']));
  });

  it('shows both sides of a finding that rests on grades and plan', async () => {
    location.hash = '#together';
    await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await screen.findByRole('heading', { level: 2, name: 'Do the grades and the plan tell the same story?' });
    expect(textOnPage()).toMatch(/I found (one place|\d+ places) where they seem to differ/);
    expect(await objections()).toEqual([]);
  });

  it('says which side is missing', async () => {
    location.hash = '#together';
    await show(report(refuse('empty')), { kase: sessionOf(ALL_FINE) });
    await screen.findByText(/I have no plan yet/);
  });

  it('lists the pages read and not read, the parts found, and those looked for and not found', async () => {
    location.hash = '#read';
    const [plan] = [WITH_PLAN.plan].flat();
    await show(report(refuse('empty')), { kase: sessionOf({ plan: { ...plan, gaps: [{ kind: 'scanned-page', page: 7 }] } }) });
    await screen.findByRole('heading', { level: 2, name: 'What I read' });
    const pages = [...document.querySelectorAll('.pages li')].map((page) => page.textContent?.replace(/\s+/g, ' ').trim());
    expect(pages).toHaveLength(8);
    expect(pages[6]).toMatch(/7 ?not read/);
    expect(pages[5]).toMatch(/6 ?read/);
    expect(textOnPage()).toContain('Page 7 is a picture of text.');
    const rows = [...document.querySelectorAll('.data tbody tr')].map((row) => row.textContent ?? '');
    expect(rows.find((row) => row.startsWith('Goals: 2'))).toBeDefined();
    expect(rows.find((row) => row.startsWith('Written notice'))).toContain('I could not find it in the pages I read.');
    expect(await objections()).toEqual([]);
  });

  it('makes one plan of all next steps, lightest first, and lists the questions', async () => {
    location.hash = '#steps';
    await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await screen.findByRole('heading', { level: 2, name: 'Next steps' });
    const steps = [...document.querySelectorAll('.step strong')].map((step) => step.textContent);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps[0]).toMatch(/Talk with/);
    expect(await objections()).toEqual([]);
  });

  it('lists the days to come that the plan prints, each with its page', async () => {
    location.hash = '#steps';
    await show(report(refuse('empty')), { kase: sessionOf({ plan: { kind: 'iep', dates: { nextReview: '2999-11-12', end: '2020-01-01' } } }) });
    const day = await screen.findByText('November 12, 2999');
    expect(day.closest('li')?.textContent).toMatch(/Next review of the plan, at the latest\. plan-1\.pdf, page 1\./);
    expect(textOnPage()).not.toContain('2020');
  });

  it('forgets a document when asked', async () => {
    location.hash = '#read';
    const { session } = await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN), judge: judged });
    fireEvent.click(await screen.findByRole('button', { name: 'Forget this document' }));
    await waitFor(() => expect(session.now().documents).toEqual([]));
  });

  it('opens folds for print and closes them again', async () => {
    await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await screen.findByRole('heading', { level: 2, name: /things to ask about/ });
    await new Promise((resolve) => setTimeout(resolve, 20));
    window.dispatchEvent(new Event('beforeprint'));
    expect([...document.querySelectorAll('details')].every((fold) => fold.open)).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('.item[open]')).toHaveLength(1);
  });
});

describe('coming to one finding', () => {
  it('opens the finding it was asked for, even a folded one', async () => {
    const kase = sessionOf(WITH_PLAN);
    const last = kase.analysis?.findings.at(-1);
    if (last === undefined) throw new Error('the sample case has no finding');
    await show(report(refuse('empty'), { place: placeOf(last) }), { kase });
    await screen.findByRole('heading', { level: 2, name: /things to ask about/ });
    await waitFor(() => expect(document.querySelector<HTMLDetailsElement>('.fold:has(.item[open])')?.open).toBe(true));
    expect(document.querySelectorAll('.item[open]')).toHaveLength(1);
  });

  it('fetches the document of the session again: its bytes were never kept', async () => {
    const kase = sessionOf(WITH_PLAN);
    const documents = kase.documents.map((read) => ({ ...read, url: 'https://x.example/plan.pdf' }));
    const { asked } = await show(report(refuse('empty'), { document: 'plan-1' }), { kase: { ...kase, documents } });
    await waitFor(() => expect(asked).toContainEqual(['fetchPdf', 'https://x.example/plan.pdf', null]));
  });

  it('says how to see a dropped file again that is no longer open', async () => {
    await show(report(refuse('empty')), { kase: sessionOf(WITH_PLAN) });
    await screen.findByRole('heading', { name: 'The file itself is not open here' });
    expect(screen.queryByRole('button', { name: 'Show it in the plan' })).toBeNull();
  });
});

describe('other documents and other children', () => {
  it('does not praise a letter for having nothing to ask about', async () => {
    await show(report(refuse('empty')), { kase: sessionOf({ plan: { kind: 'letter' } }) });
    await screen.findByRole('heading', { level: 2, name: 'This does not look like a plan' });
    expect(textOnPage()).not.toContain('Nothing to ask about');
  });

  it('shows one child at a time when a page shows two', async () => {
    const kase = sessionOf(FAILING);
    const [one] = kase.gradebooks;
    if (one === undefined) throw new Error('the sample case has no gradebook');
    const pageOf = (student: string, id: string): typeof one => ({ ...one, gradebook: { ...one.gradebook, id, student } });
    const gradebooks = [pageOf('Rivera, Sam', 'gradebook-1'), pageOf('Rivera, Luz', 'gradebook-2')];
    await show(report(refuse('empty')), { kase: { ...kase, gradebooks } });
    await screen.findByRole('heading', { level: 2, name: /things to ask about/ });
    expect(textOnPage()).toContain('Math 7, November 24, 2026.');
    fireEvent.click(screen.getByRole('button', { name: 'Rivera, Luz: nothing to ask' }));
    await waitFor(() => expect(textOnPage()).not.toContain('Math 7 is'));
    expect(textOnPage()).toContain('Grades and plan: Luz');
  });
});

describe('list and paper', () => {
  it('lays the document with its password and its marks, and leads from the list to the words', async () => {
    const paper = fakePaper();
    await show(report(readAs({ plan: WITH_PLAN.plan ?? {} }), {}, paper), { judge: judged });
    drop('Plan.pdf');
    const [first] = await screen.findAllByRole('button', { name: 'Show it in the plan' });
    await waitFor(() => expect(paper.done.at(-1)?.[0]).toBe('light'));
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(paper.done.at(-1)?.[0]).toBe('goTo'));
    expect(paper.done.at(-1)?.[1]).toMatch(/^\d+-1$/);
    expect(await objections()).toEqual([]);
  });

  it('leads from a mark to its finding, even a folded one, and moves focus there', async () => {
    const paper = fakePaper();
    const { session } = await show(report(readAs({ plan: WITH_PLAN.plan ?? {} }), {}, paper), { judge: judged });
    drop('Plan.pdf');
    await waitFor(() => expect(paper.laid).toHaveLength(1));
    const number = session.now().analysis?.findings.length ?? 0;
    await waitFor(() => expect(document.getElementById(`finding-${number}`)).not.toBeNull());
    paper.laid[0]?.onMark({ key: `${number}-1`, number, place: '', document: 'plan-1', page: 1, rects: [] });
    const item = document.getElementById(`finding-${number}`) as HTMLDetailsElement;
    expect(item.open).toBe(true);
    expect(item.closest<HTMLDetailsElement>('details.fold')?.open).toBe(true);
    expect(document.activeElement).toBe(item.querySelector('summary'));
  });

  it('speaks of its marks in the parent’s language', async () => {
    const paper = fakePaper();
    const { port } = await show(report(readAs({ plan: WITH_PLAN.plan ?? {} }), {}, paper), { judge: judged });
    drop('Plan.pdf');
    await waitFor(() => expect(paper.laid).toHaveLength(1));
    const mark = { key: '1-1', number: 1, place: '', document: 'plan-1', page: 1, rects: [] };
    expect(paper.laid[0]?.label(mark)).toMatch(/^Mark 1: .+\. Go to it in the list$/);
    await port.preferences.set({ language: 'es' });
    await screen.findByRole('heading', { level: 2, name: /por preguntar/ });
    expect(paper.laid[0]?.label(mark)).toMatch(/^Marca 1: .+\. Ir a la lista$/);
  });
});

const planOf = (brief: CaseBrief, coverage: Coverage) => {
  const [read] = sessionOf(brief).documents;
  if (read === undefined) throw new Error('the brief has no plan');
  return { ...read.document, id: 'plan-1', name: 'Scan.pdf', coverage };
};

describe('pages that are pictures', () => {
  const UNREAD: Coverage = { unit: 'pages', read: 6, total: 8, gaps: [{ kind: 'scanned-page', page: 7 }, { kind: 'scanned-page', page: 8 }] };
  const HALF: Coverage = { unit: 'pages', read: 7, total: 8, gaps: [{ kind: 'scanned-page', page: 8 }], pictures: [7] };
  const WHOLE: Coverage = { unit: 'pages', read: 8, total: 8, gaps: [], pictures: [7, 8] };

  it('are read when the parent asks, can be stopped, and the rest can be read later', async () => {
    location.hash = '#read';
    const rest: Scans = { pages: 1, read: async () => ({ documents: [planOf(WITH_PLAN, WHOLE)], scans: null, sortAgain: SAME }) };
    const scans: Scans = {
      pages: 2,
      read: ({ signal, onPage }) =>
        new Promise((resolve) => {
          onPage(1, 2);
          signal.addEventListener('abort', () => resolve({ documents: [planOf(WITH_PLAN, HALF)], scans: rest, sortAgain: SAME }));
        }),
    };
    const read: ReadBytes = async () => ({ outcome: 'read', documents: [planOf(WITH_PLAN, UNREAD)], scans, sortAgain: SAME });
    await show(report(read), { judge: judged });
    drop('Scan.pdf');
    fireEvent.click(await screen.findByRole('button', { name: 'Read the 2 scans' }));
    await screen.findByText('Reading pictures: 1 of 2 done');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stop' }));
    expect(await objections()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Read the scan' }));
    await waitFor(() => expect(textOnPage()).toContain('I read pages 7 and 8 from pictures. Please check their numbers.'));
    expect(screen.queryByRole('button', { name: /Read the/ })).toBeNull();
    expect([...document.querySelectorAll('.pages .sr')].filter((page) => page.textContent === 'read from a picture')).toHaveLength(2);
  });

  it('stay unread, in one clear sentence, when the recogniser cannot start', async () => {
    location.hash = '#read';
    const read: ReadBytes = async () => ({ outcome: 'read', documents: [planOf(WITH_PLAN, UNREAD)], scans: { pages: 2, read: async () => Promise.reject(new Error('no memory')) }, sortAgain: SAME });
    const { session } = await show(report(read), { judge: judged });
    drop('Scan.pdf');
    fireEvent.click(await screen.findByRole('button', { name: 'Read the 2 scans' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The pages stay unread');
    expect(session.now().documents[0]?.document.coverage).toEqual(UNREAD);
    screen.getByRole('button', { name: 'Read the 2 scans' });
  });

  it('need the file again after this page was closed', async () => {
    location.hash = '#read';
    const kase = sessionOf(WITH_PLAN);
    await show(report(refuse('empty')), { kase: judged({ ...kase, documents: kase.documents.map((one) => ({ ...one, document: planOf(WITH_PLAN, UNREAD) })) }) });
    await screen.findByText('To read the pictures, open this file here again.');
  });

  it('say beside the words that a number was hard to read, and only there', async () => {
    const kase = sessionOf(WITH_PLAN);
    const findings = kase.analysis?.findings ?? [];
    const at = findings.findIndex(({ evidence: [first] }) => first.kind === 'pdf');
    const unsure = findings.map((finding, index) => {
      const [first, ...rest] = finding.evidence;
      return index === at && first.kind === 'pdf' ? { ...finding, evidence: [{ ...first, unsure: true }, ...rest] as const } : finding;
    });
    if (kase.analysis === null) throw new Error('the sample case was not judged');
    await show(report(refuse('empty')), { kase: { ...kase, analysis: { ...kase.analysis, findings: unsure } } });
    await screen.findByText('A number here was hard to read. Please check it on the page.');
    expect(document.querySelectorAll('.check')).toHaveLength(1);
  });
});
