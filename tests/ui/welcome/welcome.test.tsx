// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../../src/ui/welcome/welcome.tsx';
import { objections, show, textOnPage } from '../show.tsx';

afterEach(cleanup);

const fresh = { preferences: { consent: false, nickname: '', language: null } } as const;

describe('the welcome page', () => {
  it('tells what is read, kept and never done, and passes axe', async () => {
    await show(<Welcome />, fresh);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['I read', 'I keep', 'I never']);
    expect(await objections()).toEqual([]);
  });

  it('reads nothing before "yes": consent is off until the button, and can be taken back', async () => {
    const { preferences } = await show(<Welcome />, fresh);
    expect(preferences.now().consent).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, read pages I open' }));
    const said = await screen.findByText(/I read only the pages you open/);
    expect(preferences.now().consent).toBe(true);
    await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    await screen.findByRole('button', { name: 'Yes, read pages I open' });
    expect(preferences.now().consent).toBe(false);
  });

  it('takes "not now" kindly', async () => {
    const { preferences } = await show(<Welcome />, fresh);
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await screen.findByText(/That is fine/);
    expect(preferences.now().consent).toBe(false);
  });

  it('keeps the nickname when the field is left', async () => {
    const { preferences } = await show(<Welcome />, fresh);
    const field = screen.getByLabelText(/Nickname/);
    fireEvent.input(field, { target: { value: '  Luz  ' } });
    fireEvent.blur(field);
    await screen.findByText('Saved on this computer.');
    expect(preferences.now().nickname).toBe('Luz');
  });

  it('never shows the browser’s language to a parent who chose another', async () => {
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(document.querySelector('h1')?.textContent ?? ''));
    watch.observe(document, { childList: true, subtree: true });
    await show(<Welcome />, { preferences: { language: 'en' }, browserLanguage: 'es-MX' });
    await waitFor(() => expect(seen).toContain('A light for the grades and the plan'));
    watch.disconnect();
    expect([...seen].filter((title) => title !== '')).toEqual(['A light for the grades and the plan']);
  });

  it('starts in the browser’s language and changes in one tap', async () => {
    const { preferences } = await show(<Welcome />, { ...fresh, browserLanguage: 'es-MX' });
    await screen.findByRole('heading', { level: 1, name: 'Una luz para las notas y el plan' });
    expect(textOnPage()).not.toMatch(/welcome_|ui_/);
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { level: 1, name: 'A light for the grades and the plan' });
    expect(preferences.now().language).toBe('en');
  });
});
