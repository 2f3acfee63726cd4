// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../../src/ui/options/options.tsx';
import { FAILING, ORIGIN, sessionOf } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

afterEach(cleanup);

describe('settings', () => {
  it('lists portals, each with its own way off, and passes axe', async () => {
    const { asked } = await show(<Options />, { portals: [{ origin: ORIGIN, portal: 'PowerSchool' }, { origin: 'https://campus.example', portal: null }] });
    fireEvent.click(await screen.findByRole('button', { name: `Turn off ${ORIGIN}` }));
    expect(asked).toEqual([['switchOffPortal', ORIGIN]]);
    await waitFor(() => expect(textOnPage()).not.toContain(ORIGIN));
    expect(textOnPage()).toContain('https://campus.example');
    expect(await objections()).toEqual([]);
  });

  it('keeps the passing mark', async () => {
    const { preferences } = await show(<Options />);
    fireEvent.change(screen.getByLabelText(/Passing mark/), { target: { value: '70' } });
    expect(preferences.now().settings.passingPercent).toBe(70);
  });

  it('brings back what was called wrong', async () => {
    const { preferences } = await show(<Options />, { preferences: { dismissed: ['a@1', 'b@2'] } });
    expect(textOnPage()).toContain('2 findings are put away.');
    fireEvent.click(screen.getByRole('button', { name: 'Bring them all back' }));
    await screen.findByText('Nothing is put away.');
    expect(preferences.now().dismissed).toEqual([]);
  });

  it('lists what is kept, and erases it only after asking', async () => {
    const { asked, preferences } = await show(<Options />, { kase: sessionOf(FAILING) });
    expect(textOnPage()).toContain('7 classes, read November 24, 2026');
    expect(textOnPage()).toContain('Nickname: Sam');
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be undone');
    expect(await objections()).toEqual([]);
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase everything' }));
    await screen.findByText('Everything is erased.');
    expect(asked).toEqual([['eraseEverything']]);
    expect(preferences.now().nickname).toBe('');
  });

  it('stops reading when consent is taken back', async () => {
    const { preferences } = await show(<Options />);
    fireEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
    await screen.findByText('I read nothing until you say yes.');
    expect(preferences.now().consent).toBe(false);
  });

  it('keeps marks only after the parent said so, and forgets them when that is taken back', async () => {
    const mark = { portal: 'powerschool', course: 'Math 7', term: 'Q1', mark: { raw: '71%', letter: null, percent: 71, scale: 'percent' as const }, day: '2026-10-02' };
    const { preferences, told } = await show(<Options />, { told: { one: { answers: { 'help-skipped': { said: 'no', day: null } }, letters: [], marks: [mark] } } });
    const keep = screen.getByLabelText('Keep the grades I read from day to day');
    expect(preferences.now().keepMarks).toBe(false);
    fireEvent.click(keep);
    expect(preferences.now().keepMarks).toBe(true);
    fireEvent.click(keep);
    await waitFor(() => expect(told.now()['one']?.marks).toEqual([]));
    expect(told.now()['one']?.answers).not.toEqual({});
    fireEvent.click(screen.getByRole('button', { name: 'Ask me those questions again' }));
    await waitFor(() => expect(told.now()['one']?.answers).toEqual({}));
    expect(await objections()).toEqual([]);
  });
});
