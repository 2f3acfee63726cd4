// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { addDays, formatISO } from 'date-fns';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_TOLD } from '../../../src/analyzer/model/told.ts';
import { childKey, withLetter, type ToldByChild } from '../../../src/casefile/told-by-child.ts';
import type { LetterId } from '../../../src/letters/letter.ts';
import { ISentIt } from '../../../src/ui/told/i-sent-it.tsx';
import { SentLetters } from '../../../src/ui/told/sent-letters.tsx';
import { sessionOf, WITH_PLAN } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

const SAM = childKey('Sam');
const daysAgo = (days: number): string => formatISO(addDays(new Date(), -days), { representation: 'date' });
const sent = (letter: LetterId, days: number): ToldByChild => ({ [SAM]: withLetter(NOTHING_TOLD, letter, daysAgo(days)) });
const opened: LetterId[] = [];

const list = (
  <main>
    <h1>Sam</h1>
    <h2>Letters</h2>
    <SentLetters onLetter={(letter) => void opened.push(letter)} />
  </main>
);

vi.mock('../../../src/ui/save-file.ts', () => ({ saveFile: () => undefined }));
beforeEach(() => void opened.splice(0));

describe('a letter that was sent', () => {
  it('is kept with its day, and says when to ask again', async () => {
    const { told } = await show(
      <main>
        <ISentIt letter="request-meeting" />
      </main>,
      { kase: sessionOf(WITH_PLAN) },
    );
    fireEvent.click(screen.getByRole('button', { name: 'I sent this letter' }));
    fireEvent.input(screen.getByLabelText('When did you send it?'), { target: { value: daysAgo(3) } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this day' }));
    await waitFor(() => expect(told.now()[SAM]?.letters).toEqual([{ letter: 'request-meeting', sent: daysAgo(3), answered: null }]));
    expect(textOnPage()).toContain('If you hear nothing by');
  });

  it('waits two weeks, then offers the letter that asks again', async () => {
    await show(list, { kase: sessionOf(WITH_PLAN), told: sent('request-meeting', 13) });
    expect(await screen.findByText(/If you hear nothing by/)).toBeTruthy();
    expect(await objections()).toEqual([]);
    await show(list, { kase: sessionOf(WITH_PLAN), told: sent('request-meeting', 14) });
    fireEvent.click(await screen.findByRole('button', { name: 'Follow up on a meeting' }));
    expect(opened).toEqual(['follow-up-meeting']);
  });

  it('gives a school 45 days for records', async () => {
    await show(list, { kase: sessionOf(WITH_PLAN), told: sent('request-records', 44) });
    expect(await screen.findByText(/If you hear nothing by/)).toBeTruthy();
  });

  it('asks nothing more once it was answered', async () => {
    const { told } = await show(list, { kase: sessionOf(WITH_PLAN), told: sent('request-meeting', 30) });
    fireEvent.click(await screen.findByRole('button', { name: 'They answered' }));
    await waitFor(() => expect(told.now()[SAM]?.letters[0]?.answered).toBe(daysAgo(0)));
    expect(textOnPage()).not.toContain('You could write again');
  });

  it('can be taken off', async () => {
    const { told } = await show(list, { kase: sessionOf(WITH_PLAN), told: sent('thank-you', 2) });
    fireEvent.click(await screen.findByRole('button', { name: 'Take it off' }));
    await waitFor(() => expect(told.now()[SAM]?.letters).toEqual([]));
  });

  it('belongs to one child', async () => {
    await show(list, { kase: sessionOf(WITH_PLAN), told: { other: withLetter(NOTHING_TOLD, 'thank-you', daysAgo(2)) } });
    expect(screen.queryByText('Letters you sent')).toBeNull();
  });
});
