// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { twoChildren } from '../../casefile/two-children.ts';
import { READ, sessionOf, WITH_PLAN } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const tab = { ...READ, gradebook: 'sam' };

describe('several children', () => {
  it('are counted each by themselves, the one with most to ask first', async () => {
    await show(<Popup close={() => undefined} />, { kase: twoChildren(), tab });
    const group = await screen.findByRole('group', { name: 'Whose grades and plan' });
    expect(within(group).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Ana: 3 to ask', 'Rivera, Sam: 1 to ask']);
    expect(within(group).getAllByRole('button', { pressed: true })).toHaveLength(1);
    expect(await objections()).toEqual([]);
  });
  it('never lend each other their classes: a failing one is not fine for a sister', async () => {
    await show(<Popup close={() => undefined} />, { kase: twoChildren(), tab });
    fireEvent.click(await screen.findByRole('button', { name: /^Ana:/ }));
    expect(textOnPage()).toContain('2 of 2 look OK');
    expect(textOnPage()).not.toContain('Math 7 is failing');
    fireEvent.click(screen.getByRole('button', { name: /^Rivera, Sam:/ }));
    expect(textOnPage()).toContain('1 of 2 looks OK');
  });
  it('go by their own names, not by the nickname of one', async () => {
    await show(<Popup close={() => undefined} />, { kase: twoChildren(), tab, preferences: { nickname: 'Bug' } });
    fireEvent.click(await screen.findByRole('button', { name: /^Ana:/ }));
    expect(document.querySelector('.pop__body')?.textContent).not.toContain('Bug');
  });
  it('are not asked about where there is one', async () => {
    await show(<Popup close={() => undefined} />, { kase: sessionOf(WITH_PLAN), tab: READ });
    await screen.findAllByRole('button');
    expect(screen.queryByRole('group', { name: 'Whose grades and plan' })).toBeNull();
  });
});
