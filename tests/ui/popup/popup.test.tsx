// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { isPopupWord } from '../../../scripts/popup-words.ts';
import { placeOf } from '../../../src/casefile/dismissal.ts';
import type { TabState } from '../../../src/casefile/tab-state.ts';
import { wordsOf } from '../../../src/i18n/finding-words.ts';
import { createWords } from '../../../src/i18n/words.ts';
import genericTable from '../../../src/readers/portals/generic-table.ts';
import { ANY_TABLE, portalName } from '../../../src/ui/components/portal-name.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { MESSAGES } from '../fake-port.ts';
import { ALL_FINE, FAILING, ORIGIN, PART_READ, READ, READ_AT, sessionOf, WITH_PLAN } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const popup = <Popup close={() => undefined} />;
afterEach(cleanup);

const STATES: readonly (readonly [tab: TabState, en: string, es: string])[] = [
  [{ kind: 'no-consent' }, 'First, may I read?', 'Primero, ¿puedo leer?'],
  [{ kind: 'portal-off', portal: 'PowerSchool', origin: ORIGIN }, 'Turn on for this portal?', '¿Activar en este portal?'],
  [{ kind: 'not-ready', portal: 'PowerSchool' }, 'The grades are still loading', 'Las notas todavía están cargando'],
  [{ kind: 'signed-out', portal: 'PowerSchool', lastRead: null }, 'You are signed out of the portal', 'Su sesión del portal está cerrada'],
  [{ kind: 'not-a-grade-page' }, 'No grades on this page', 'No hay notas en esta página'],
  [{ kind: 'pdf', fileName: 'Plan.pdf', url: 'https://x.example/Plan.pdf' }, 'Read this PDF?', '¿Leer este PDF?'],
  [{ kind: 'plan-page', name: 'IEP' }, 'Read this plan?', '¿Leer este plan?'],
  [{ kind: 'could-not-read', portal: null }, 'I could not read this page', 'No pude leer esta página'],
  [{ kind: 'closed-page' }, 'I cannot look at this page', 'No puedo mirar esta página'],
];

describe('every state of the tab has a screen', () => {
  it.each(STATES)('%o', async (tab, en, es) => {
    const { port } = await show(popup, { tab });
    await screen.findByRole('heading', { level: 2, name: en });
    expect(await objections()).toEqual([]);
    expect(textOnPage()).not.toMatch(/popup_|ui_|[{}]/);
    await port.preferences.set({ language: 'es' });
    await screen.findByRole('heading', { level: 2, name: es });
    expect(document.documentElement.lang).toBe('es');
    expect(textOnPage()).not.toMatch(/popup_|ui_|[{}]/);
  });

  it('never says that nothing is failing unless a page was read', async () => {
    for (const [tab] of STATES) {
      await show(popup, { tab, kase: sessionOf(ALL_FINE) });
      await screen.findByRole('heading', { level: 2 });
      expect(textOnPage()).not.toMatch(/Nothing to ask about/);
    }
  });
});

describe('what was found', () => {
  it('shows the summary, good news first, three cards at most, the first one open', async () => {
    await show(popup, { tab: READ, kase: sessionOf(WITH_PLAN) });
    const summary = await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    expect(summary.textContent).toMatch(/^\d+ to ask about\. 5 of 7 look OK\.$/);
    const cards = [...document.querySelectorAll<HTMLDetailsElement>('.find')];
    expect(cards).toHaveLength(3);
    expect(cards.map((card) => card.open)).toEqual([true, false, false]);
    expect(document.querySelector('.fine')?.compareDocumentPosition(cards[0] ?? document.body)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await objections()).toEqual([]);
  });

  it('says what was read and when', async () => {
    await show(popup, { tab: READ, kase: sessionOf(FAILING) });
    await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    expect(document.querySelector('.read')?.textContent).toMatch(/^PowerSchool, Q2\. Read /);
    expect(textOnPage()).toContain('Read 7 of 7 classes.');
  });

  it('finds failing math with no math goal when grades and plan are one case', async () => {
    const kase = sessionOf(WITH_PLAN);
    expect(sessionOf(FAILING).analysis?.findings.map(({ rule }) => rule)).not.toContain('x-fail-no-goal');
    await show(popup, { tab: READ, kase });
    await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    const crossed = kase.analysis?.findings.find((finding) => finding.rule === 'x-fail-no-goal');
    if (crossed === undefined) throw new Error('grades and plan were not read together');
    expect(textOnPage()).toContain(wordsOf(crossed, createWords('en', MESSAGES.en), 'Sam').title);
  });

  it('opens the words on the page, and closes', async () => {
    let closed = false;
    const { asked } = await show(<Popup close={() => { closed = true; }} />, { tab: READ, kase: sessionOf(FAILING) });
    const [first] = await screen.findAllByRole('button', { name: 'Show it on the page' });
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(closed).toBe(true));
    expect(asked.filter(([what]) => what === 'showOnPage')).toHaveLength(1);
  });

  it('says so when that page is gone', async () => {
    await show(popup, { tab: READ, kase: sessionOf(FAILING) }, { showOnPage: async () => false });
    const [first] = await screen.findAllByRole('button', { name: 'Show it on the page' });
    fireEvent.click(first as HTMLElement);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not find that page/);
  });

  it('quotes the plan in its own language, in honey', async () => {
    const { port } = await show(popup, { tab: READ, kase: sessionOf({ ...WITH_PLAN, grades: [] }) });
    await port.preferences.set({ language: 'es' });
    await waitFor(() => expect(document.querySelector('q.quote')?.getAttribute('lang')).toBe('en'));
    expect(document.querySelector('q.quote .lit')).not.toBeNull();
  });

  it('draws a hostile class name as letters', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await show(popup, { tab: READ, kase: sessionOf({ grades: [[name, 'F 40'], ['Art', 'A 95']] }) });
    await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    expect(document.querySelector('img')).toBeNull();
    expect(textOnPage()).toContain(name);
  });
});

const waiting = { tabState: () => new Promise<TabState>(() => undefined) };
const here = (tab: number, url: string | null = null) => <Popup front={{ tab, url }} close={() => undefined} />;

describe('before the page has answered', () => {
  it('shows what was read on this very page, and says that it is looking', async () => {
    await show(here(7, `${ORIGIN}/guardian/home.html#top`), { kase: sessionOf(FAILING) }, waiting);
    await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    expect(document.querySelector('.read')?.textContent).toMatch(/looking/i);
  });

  it.each([
    ['another tab', here(8)],
    ['another page in that tab', here(7, `${ORIGIN}/guardian/attendance.html`)],
  ])('near miss: shows nothing of %s', async (_, page) => {
    await show(page, { kase: sessionOf(FAILING) }, waiting);
    await screen.findByRole('heading', { level: 2 });
    expect(document.querySelector('.find')).toBeNull();
  });

  it('near miss: says nothing good before it knows', async () => {
    await show(here(7), { kase: sessionOf(ALL_FINE) }, waiting);
    await screen.findByRole('heading', { level: 2 });
    expect(textOnPage()).not.toMatch(/Nothing to ask about/);
  });

  it('gives way to what the tab is now', async () => {
    await show(here(7), { kase: sessionOf(FAILING), tab: { kind: 'signed-out', portal: 'PowerSchool', lastRead: null } });
    await screen.findByRole('heading', { level: 2, name: 'You are signed out of the portal' });
    expect(document.querySelector('.find')).toBeNull();
  });
});

const part = (language: 'en' | 'es') => Object.fromEntries(Object.entries(MESSAGES[language]).filter(([key]) => isPopupWord(key)));

describe('the popup’s part of the words', () => {
  it('is enough for every state and for findings', async () => {
    for (const [tab] of STATES) {
      await show(popup, { tab }, { words: async (language) => part(language) });
      await screen.findByRole('heading', { level: 2 });
      expect(textOnPage()).not.toMatch(/[a-z]_[a-z]/);
    }
    await show(popup, { tab: READ, kase: sessionOf(WITH_PLAN) }, { words: async (language) => part(language) });
    await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    for (const card of document.querySelectorAll('details')) card.open = true;
    await waitFor(() => expect(document.querySelectorAll('.find .ask')).toHaveLength(3));
    expect(textOnPage()).not.toMatch(/[a-z]_[a-z]/);
  });
});

describe('nothing found', () => {
  it('says it plainly only when all was read', async () => {
    await show(popup, { tab: READ, kase: sessionOf(ALL_FINE) });
    await screen.findByRole('heading', { level: 2, name: 'Nothing to ask about today' });
    expect(document.querySelector('.say__mark--ok')).not.toBeNull();
    expect(await objections()).toEqual([]);
  });

  it('names what is missing when part was read, under the dashed sign', async () => {
    await show(popup, { tab: READ, kase: sessionOf(PART_READ) });
    await screen.findByRole('heading', { level: 2, name: 'Nothing stood out in the part I could read' });
    expect(textOnPage()).toContain('Science 7 and Spanish 1 have no grade I can read');
    expect(document.querySelector('.say__mark--ok')).toBeNull();
    expect(await objections()).toEqual([]);
  });
});

describe('what the parent does', () => {
  it('turns a portal on straight from the click', async () => {
    const { asked } = await show(popup, { tab: { kind: 'portal-off', portal: 'Canvas', origin: ORIGIN } });
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on for this portal' }));
    expect(asked).toEqual([['switchOnPortal', ORIGIN]]);
  });

  it('gives a table of no portal we know no name of ours', async () => {
    await show(popup, { tab: { kind: 'portal-off', portal: ANY_TABLE, origin: ORIGIN } });
    await screen.findByText(/This looks like a page of grades/);
    expect(screen.queryByText(ANY_TABLE)).toBeNull();
    expect(genericTable.name).toBe(ANY_TABLE);
    expect(portalName(ANY_TABLE, createWords('es', part('es')))).toBe('Página de notas');
  });

  it('takes a refusal kindly and offers to read once', async () => {
    const { asked } = await show(popup, { tab: { kind: 'portal-off', portal: 'Canvas', origin: ORIGIN } }, { switchOnPortal: async () => false });
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on for this portal' }));
    await screen.findByText(/That is fine\. I read nothing/);
    fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(asked).toEqual([['readTab']]);
  });

  it('puts away what is wrong, moves focus to the way back, and brings it back', async () => {
    const kase = sessionOf(FAILING);
    const { preferences } = await show(popup, { tab: READ, kase });
    const wrong = kase.analysis?.findings[0];
    if (wrong === undefined) throw new Error('the sample case has no finding');
    const [button] = await screen.findAllByRole('button', { name: 'This is wrong' });
    fireEvent.click(button as HTMLElement);
    const back = await screen.findByRole('button', { name: 'Bring it back' });
    await waitFor(() => expect(document.activeElement).toBe(back));
    expect(preferences.now().dismissed).toEqual([placeOf(wrong)]);
    fireEvent.click(back);
    await waitFor(() => expect(preferences.now().dismissed).toEqual([]));
  });

  it('shows the last reading when signed out, with its day', async () => {
    await show(popup, { tab: { kind: 'signed-out', portal: 'Canvas', lastRead: READ_AT }, kase: sessionOf(FAILING) });
    fireEvent.click(await screen.findByRole('button', { name: 'Show the last reading' }));
    await screen.findByRole('heading', { level: 2, name: /to ask about/ });
    expect(document.querySelector('.read')?.textContent).toContain('November 24, 2026');
  });

  it('switches language everywhere at once', async () => {
    await show(popup, { tab: READ, kase: sessionOf(FAILING) });
    const group = await screen.findByRole('group', { name: 'Language' });
    fireEvent.click(within(group).getByRole('button', { name: 'ES, Español' }));
    await screen.findByText('Se queda en esta computadora');
    expect(textOnPage()).toContain('Ver preguntas y próximos pasos');
    expect(document.documentElement.lang).toBe('es');
  });

  it('opens the PDF of the tab in the report', async () => {
    const { asked } = await show(popup, { tab: { kind: 'pdf', fileName: 'Plan.pdf', url: 'https://x.example/Plan.pdf' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Read this PDF' }));
    expect(asked).toEqual([['openReport', { url: 'https://x.example/Plan.pdf' }]]);
  });
});
