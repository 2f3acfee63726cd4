import type { VNode } from 'preact';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import type { Problem, Reading } from './use-reading.ts';

/** What could not be read, one clear sentence each, with the way on. */
export function Problems({ reading }: { readonly reading: Reading }): VNode | null {
  const { words } = useLit();
  if (reading.problems.length === 0) return null;
  return (
    <section class="problems" role="alert" aria-label={words('report_problems')}>
      {reading.problems.map((problem) => (
        <OneProblem key={problem.name} problem={problem} reading={reading} />
      ))}
    </section>
  );
}

function OneProblem({ problem, reading }: { readonly problem: Problem; readonly reading: Reading }): VNode {
  const { port, words } = useLit();
  const { ask } = problem;
  const askSite = async (origin: string, url: string, tab: number | null): Promise<void> => {
    if (await port.requestHost(origin)) reading.readAddress(url, tab);
  };
  return (
    <div class="card problem">
      <Icon name="unsure" />
      <div>
        <h2>{problem.name}</h2>
        <p>{words(`report_trouble_${problem.trouble.replaceAll('-', '_')}`)}</p>
        {ask === null ? null : (
          <div class="actions">
            <button type="button" class="btn btn--small" onClick={() => void askSite(ask.origin, ask.url, ask.tab)}>
              {words('report_allow_site', { host: new URL(ask.origin).host })}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
