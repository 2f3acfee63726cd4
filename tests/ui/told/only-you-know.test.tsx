// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ParentQuestion } from '../../../src/analyzer/model/told.ts';
import type { SessionCase } from '../../../src/casefile/session-case.ts';
import { childKey } from '../../../src/casefile/told-by-child.ts';
import { useLit } from '../../../src/ui/lit.tsx';
import { sortOut } from '../../../src/ui/sort-out.ts';
import { OnlyYouKnow } from '../../../src/ui/told/only-you-know.tsx';
import { sessionOf, WITH_PLAN } from '../sample-case.ts';
import { objections, show, textOnPage } from '../show.tsx';

function Page() {
  const { kase, preferences } = useLit();
  return (
    <main>
      <h1>Sam</h1>
      <h2>Findings</h2>
      <OnlyYouKnow shown={sortOut(kase, preferences.dismissed)} />
    </main>
  );
}

const SAM = childKey('Sam');

/** A session whose checks need these answers. */
function asking(questions: readonly ParentQuestion[], child = SAM): SessionCase {
  const kase = sessionOf(WITH_PLAN);
  if (kase.analysis === null) throw new Error('not judged');
  const unsure = questions.map((question) => ({ rule: question, verdict: 'cannot-tell' as const, severity: 'serious' as const, reason: 'only-you-know' as const, question, child }));
  return { ...kase, analysis: { ...kase.analysis, unsure: [...kase.analysis.unsure.filter(({ question }) => question === undefined), ...unsure] } };
}

describe('what only the parent knows', () => {
  it('is asked three at a time, with the name of the child', async () => {
    await show(<Page />, { kase: asking(['help-skipped', 'sessions-missed', 'refused-aloud', 'rights-given']) });
    expect(screen.getAllByRole('group')).toHaveLength(3);
    expect(textOnPage()).toContain('Has Sam had a test or class work without the help the plan lists?');
    expect(await objections()).toEqual([]);
  });

  it('is kept under the child it is about', async () => {
    const { told } = await show(<Page />, { kase: asking(['help-skipped']) });
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(told.now()[SAM]?.answers).toEqual({ 'help-skipped': { said: 'yes', day: null } }));
  });

  it('takes "I do not know" for an answer', async () => {
    const { told } = await show(<Page />, { kase: asking(['sessions-missed']) });
    fireEvent.click(screen.getByRole('button', { name: 'I do not know' }));
    await waitFor(() => expect(told.now()[SAM]?.answers['sessions-missed']).toEqual({ said: 'unsure', day: null }));
  });

  it('asks for the day where a yes needs one', async () => {
    const { told } = await show(<Page />, { kase: asking(['consent-signed']) });
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    fireEvent.input(await screen.findByLabelText('On what day?'), { target: { value: '2026-09-14' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this day' }));
    await waitFor(() => expect(told.now()[SAM]?.answers['consent-signed']).toEqual({ said: 'yes', day: '2026-09-14' }));
  });

  it('is not there where nothing needs asking', async () => {
    await show(<Page />, { kase: asking([]) });
    expect(textOnPage()).not.toContain('Only you know this');
  });

  it('never counts among what I am not sure of', () => {
    const shown = sortOut(asking(['help-skipped']), []);
    expect(shown.unsure.some(({ reason }) => reason === 'only-you-know')).toBe(false);
    expect(shown.questions).toEqual([{ question: 'help-skipped', child: SAM }]);
  });
});
