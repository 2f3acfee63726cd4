import type { VNode } from 'preact';
import type { Finding, Unsure } from '../../analyzer/model/finding.ts';
import { wordsOfReason } from '../../i18n/finding-words.ts';
import { Chip } from '../components/chip.tsx';
import { Fold } from '../components/fold.tsx';
import { useLit } from '../lit.tsx';
import { isDoubt, unsureByReason, type Shown } from '../sort-out.ts';
import { grouped } from './number-marks.ts';

/** Three findings stand open to the eye, under their severities; the rest is folded, never hidden. */
export function FindingList({ shown, item }: { readonly shown: Shown; readonly item: (finding: Finding) => VNode }): VNode {
  const { words } = useLit();
  const doubts = shown.unsure.filter(isDoubt);
  const waiting = shown.unsure.filter((one) => !isDoubt(one));
  return (
    <>
      {grouped(shown.first).map(({ kind, findings }) => (
        <section class="group" key={kind}>
          <h3>
            {words(`severity_${kind}`)} <small>{findings.length}</small>
          </h3>
          {findings.map(item)}
        </section>
      ))}
      {shown.more.length + shown.noticed.length + shown.unsure.length === 0 ? null : (
        <section class="group">
          <h3>{words('report_rest')}</h3>
          {shown.more.length === 0 ? null : (
            <Fold kind="card" title={words('report_more', { count: shown.more.length })}>
              <div class="group">{shown.more.map(item)}</div>
            </Fold>
          )}
          {shown.noticed.length === 0 ? null : (
            <Fold kind="card" title={words('report_noticed', { count: shown.noticed.length })}>
              <div class="group">{shown.noticed.map(item)}</div>
            </Fold>
          )}
          {doubts.length === 0 ? null : (
            <Fold kind="card" title={words('report_unsure', { count: doubts.length })}>
              <Reasons unsure={doubts} chip />
            </Fold>
          )}
          {waiting.length === 0 ? null : (
            <Fold kind="card" title={words('report_unchecked')}>
              <Reasons unsure={waiting} />
            </Fold>
          )}
        </section>
      )}
    </>
  );
}

/** Why checks could not tell, by reason. The chip is for doubts alone: a page that has not come yet is none. */
function Reasons({ unsure, chip = false }: { readonly unsure: readonly Unsure[]; readonly chip?: boolean }): VNode {
  const { words, child } = useLit();
  return (
    <ul class="lined">
      {unsureByReason(unsure).map(({ reason, count }) => (
        <li key={reason}>
          <div>
            <strong>{wordsOfReason(reason, words, child)}</strong>
            <p>{words('report_unsure_checks', { count })}</p>
          </div>
          {chip ? <Chip kind="unsure" /> : null}
        </li>
      ))}
    </ul>
  );
}
