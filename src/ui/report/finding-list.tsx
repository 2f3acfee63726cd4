import type { VNode } from 'preact';
import type { Finding } from '../../analyzer/model/finding.ts';
import { wordsOfReason } from '../../i18n/finding-words.ts';
import { Chip } from '../components/chip.tsx';
import { Fold } from '../components/fold.tsx';
import { useLit } from '../lit.tsx';
import { unsureByReason, type Shown } from '../sort-out.ts';
import { grouped } from './number-marks.ts';

/** Three findings stand open to the eye, under their severities; the rest is folded, never hidden. */
export function FindingList({ shown, item }: { readonly shown: Shown; readonly item: (finding: Finding) => VNode }): VNode {
  const { words, child } = useLit();
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
          {shown.unsure.length === 0 ? null : (
            <Fold kind="card" title={words('report_unsure', { count: shown.unsure.length })}>
              <ul class="lined">
                {unsureByReason(shown.unsure).map(({ reason, count }) => (
                  <li key={reason}>
                    <div>
                      <strong>{wordsOfReason(reason, words, child)}</strong>
                      <p>{words('report_unsure_checks', { count })}</p>
                    </div>
                    <Chip kind="unsure" />
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </section>
      )}
    </>
  );
}
