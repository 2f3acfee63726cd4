// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionCase } from '../../../src/casefile/session-case.ts';
import { useLit } from '../../../src/ui/lit.tsx';
import { LettersPanel } from '../../../src/ui/letters/letters-panel.tsx';
import { sortOut } from '../../../src/ui/sort-out.ts';
import { ALL_FINE, sessionOf, WITH_PLAN } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const saved = vi.hoisted(() => [] as (readonly [name: string, type: string, content: Blob])[]);
vi.mock('../../../src/ui/save-file.ts', () => ({ saveFile: (...given: [string, string, Blob]) => void saved.push(given) }));

function Page({ writeAbout }: { readonly writeAbout: string | null }) {
  const { kase, preferences } = useLit();
  return (
    <main>
      <h1>Sam</h1>
      <LettersPanel shown={sortOut(kase, preferences.dismissed)} writeAbout={writeAbout} />
    </main>
  );
}

const CASE = sessionOf(WITH_PLAN);
const open = async (title: string): Promise<void> => {
  fireEvent.click((await screen.findAllByRole('button', { name: title }))[0] as HTMLElement);
  await screen.findByRole('heading', { level: 2, name: title });
};
const showPanel = async (kase: SessionCase = CASE, language: 'en' | 'es' = 'en', writeAbout: string | null = null) => show(<Page writeAbout={writeAbout} />, { kase, preferences: { language } });
const body = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: /Letter in English|Carta en inglés/ });

beforeEach(() => void saved.splice(0));

describe('letters', () => {
  it('are offered for what was found, lightest first', async () => {
    await showPanel();
    const box = (await screen.findByRole('heading', { name: 'For what I found, lightest first' })).parentElement as HTMLElement;
    const names = within(box).getAllByRole('button').map(({ textContent }) => textContent);
    expect(names.indexOf('Ask how a grade is made')).toBeLessThan(names.indexOf('Ask for a team meeting'));
    expect(await objections()).toEqual([]);
  });

  it('open on the lightest one for the finding the parent came from', async () => {
    await showPanel(CASE, 'en', 'grade-failing-current');
    await vi.waitFor(() => expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe('Letters and guides'));
    expect(body().value).toMatch(/Math 7/);
  });

  it('are all there where nothing was found', async () => {
    await showPanel(sessionOf(ALL_FINE));
    expect(await screen.findByRole('heading', { name: 'All letters' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thanks and summary after a meeting' })).toBeTruthy();
  });

  it('show English to change and Spanish to read, with the blanks counted', async () => {
    await showPanel();
    await open('Ask for a team meeting');
    expect(body().value).toContain('Could the team please meet');
    expect(body().value).toMatch(/Math 7/);
    expect(textOnPage()).toContain('¿Podría el equipo reunirse');
    expect(screen.getByRole('status').textContent).toMatch(/^6 blanks to fill \d+ words$/);
    expect(await objections()).toEqual([]);
  });

  it('count a filled blank, keep the change on the way back, and leave the Spanish side alone', async () => {
    await showPanel();
    await open('Ask for a team meeting');
    fireEvent.input(body(), { target: { value: body().value.replace('[ ]', 'Ms. Alvarez') } });
    expect(screen.getByRole('status').textContent).toMatch(/^5 blanks to fill/);
    expect(textOnPage()).toContain('Your changes are in the English one.');
    fireEvent.click(screen.getByRole('button', { name: 'Back to all letters' }));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Letters and guides'));
    await open('Ask for a team meeting');
    expect(body().value).toContain('Dear Ms. Alvarez,');
  });

  it('start a mail to nobody, with what the parent wrote', async () => {
    await showPanel();
    await open('Ask for a team meeting');
    fireEvent.input(body(), { target: { value: 'Dear Ms. Alvarez,\n\nA & B?' } });
    const href = screen.getByRole('link', { name: 'Start a mail' }).getAttribute('href') ?? '';
    expect(href).toMatch(/^mailto:\?subject=Request%20for%20a%20team%20meeting/);
    expect(href).toContain('&body=Dear%20Ms.%20Alvarez%2C%0D%0A%0D%0AA%20%26%20B%3F');
  });

  it('save a Word file that holds the letter', async () => {
    await showPanel();
    await open('Ask for a team meeting');
    fireEvent.click(screen.getByRole('button', { name: 'Save as a Word file' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 8_000 });
    const [name, , blob] = saved[0] ?? ['', '', new Blob()];
    expect(name).toBe('request-meeting.docx');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('speak Spanish to a parent who reads Spanish, and stay English for the school', async () => {
    await showPanel(CASE, 'es');
    await open('Pedir una reunión del equipo');
    expect(body().value).toContain('Could the team please meet');
    expect(body().lang).toBe('en');
    expect(textOnPage()).toContain('Inglés, para la escuela');
  });
});

describe('guides', () => {
  it('lead to the letter that fits: for the repeat, or against it', async () => {
    await showPanel();
    const guide = (await screen.findByText('I want my child to repeat, and the school does not')).closest('details') as HTMLDetailsElement;
    guide.open = true;
    expect(guide.textContent).toContain('Who decides depends on your state and district.');
    fireEvent.click(within(guide).getByRole('button', { name: 'Ask about repeating the grade' }));
    await screen.findByRole('heading', { level: 2, name: 'Ask about repeating the grade' });
    expect(body().value).toContain('one more year in this grade may help');
  });

  it('lay what was found beside its question', async () => {
    await showPanel();
    const guide = (await screen.findByText('The plan looks solid, and my child still fails')).closest('details') as HTMLDetailsElement;
    expect(guide.textContent).toMatch(/Math 7 shows F 52.*marked missing/);
  });
});

const count = (): number => document.querySelectorAll('.meeting__asks > li').length;

describe('papers for the meeting', () => {
  it('an agenda from first to last, each question once, each with its place', async () => {
    await showPanel();
    fireEvent.click(await screen.findByRole('button', { name: 'Meeting agenda' }));
    await screen.findByRole('heading', { level: 2, name: 'Meeting about Sam' });
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect([headings[0], headings[1], headings.at(-1)]).toEqual(['To begin with', 'Grades', 'Before we leave']);
    const questions = [...document.querySelectorAll('.meeting__asks > li')].map(({ textContent }) => textContent);
    expect(new Set(questions).size).toBe(questions.length);
    expect(textOnPage()).toContain('The grade page showed this on');
    expect(await objections()).toEqual([]);
  });

  it('a question sheet with fewer questions than the agenda, in the language of the parent', async () => {
    await showPanel(CASE, 'es');
    fireEvent.click(await screen.findByRole('button', { name: 'Agenda de la reunión' }));
    await screen.findByRole('heading', { level: 2, name: 'Reunión sobre Sam' });
    const all = count();
    fireEvent.click(screen.getByRole('button', { name: 'Volver a todas las cartas' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoja de preguntas' }));
    await screen.findByRole('heading', { level: 2, name: 'Reunión sobre Sam' });
    expect(count()).toBeGreaterThan(0);
    expect(count()).toBeLessThan(all);
    expect(textOnPage()).not.toContain('Para empezar');
  });

  it('are not offered where there is nothing to ask', async () => {
    await showPanel(sessionOf(ALL_FINE));
    await screen.findByRole('heading', { name: 'All letters' });
    expect(screen.queryByRole('button', { name: 'Meeting agenda' })).toBeNull();
  });
});
