import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../../analyzer/model/evidence.ts';
import type { Finding } from '../../analyzer/model/finding.ts';
import { placeOf } from '../../casefile/dismissal.ts';
import type { ReadDocument } from '../../casefile/session-case.ts';
import { wordsOf, wordsOfReason } from '../../i18n/finding-words.ts';
import { Chip } from '../components/chip.tsx';
import { Fold } from '../components/fold.tsx';
import { Icon } from '../components/icon.tsx';
import { PutAway } from '../components/put-away.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useFineLines } from '../fine.ts';
import { useLit } from '../lit.tsx';
import { unsureByReason, type Shown } from '../sort-out.ts';
import { useDismissal } from '../use-dismissal.ts';
import { Desk } from './desk.tsx';
import { FindingItem } from './finding-item.tsx';
import { grouped, marksOf, numberOf, type PaperMark } from './number-marks.ts';
import type { LayPaper } from './paper.ts';
import type { OpenPaper } from './use-reading.ts';

interface FindingsPanelProps {
  readonly shown: Shown;
  readonly documents: readonly ReadDocument[];
  readonly papers: ReadonlyMap<string, OpenPaper>;
  readonly layPaper: LayPaper;
  /** The document on the desk, or null. */
  readonly onDesk: string | null;
  readonly onDeskChange: (document: string) => void;
  /** The finding to open first, or null. */
  readonly place: string | null;
}

/** The list beside the paper. The same number stands in both; each leads to the other. */
export function FindingsPanel({ shown, documents, papers, layPaper, onDesk, onDeskChange, place }: FindingsPanelProps): VNode {
  const { port, words, kase, child } = useLit();
  const dismissal = useDismissal();
  const [wanted, setWanted] = useState<{ readonly mark: PaperMark } | null>(null);
  const [lost, setLost] = useState(false);
  const fine = useFineLines(shown);
  const marks = useMemo(() => marksOf(shown.all), [kase, shown.all.length]);
  const paper = onDesk === null ? undefined : papers.get(onDesk);
  const firstOpen = place ?? (shown.all[0] === undefined ? null : placeOf(shown.all[0]));

  const show = (finding: Finding, evidence: Evidence): void => {
    if (kase.gradebooks.some(({ gradebook }) => gradebook.id === evidence.document)) {
      void port.showOnPage(evidence).then((there) => setLost(!there));
      return;
    }
    const mark = marks.find((each) => each.key === `${numberOf(finding, shown.all)}-${finding.evidence.indexOf(evidence) + 1}`);
    if (mark === undefined) return;
    onDeskChange(mark.document);
    setWanted({ mark });
  };
  const canShow = (finding: Finding): boolean => finding.evidence.some((evidence) => evidence.kind === 'page' || papers.has(evidence.document));
  const titleOf = (mark: PaperMark): string => {
    const finding = shown.all[mark.number - 1];
    return finding === undefined ? '' : wordsOf(finding, words, child).title;
  };

  const item = (finding: Finding): VNode => (
    <FindingItem
      key={placeOf(finding)}
      finding={finding}
      number={numberOf(finding, shown.all)}
      open={placeOf(finding) === firstOpen}
      onShow={canShow(finding) ? (evidence) => show(finding, evidence) : undefined}
      onWrong={() => dismissal.dismiss(finding)}
    />
  );

  return (
    <div class={paper === undefined ? 'two two--list' : 'two'}>
      <div class="list">
        <PutAway dismissal={dismissal} />
        {lost ? (
          <p class="note" role="alert">
            {words('popup_page_gone')}
          </p>
        ) : null}
        {fine.length === 0 ? null : (
          <section class="finebox">
            <h3>
              <Icon name="ok" />
              {words('ui_fine')}
            </h3>
            <Ticks lines={fine.slice(0, 4)} />
            {fine.length > 4 ? (
              <Fold title={words('report_more_fine', { count: fine.length - 4 })}>
                <Ticks lines={fine.slice(4)} />
              </Fold>
            ) : null}
          </section>
        )}
        {grouped(shown.first).map(({ kind, findings }) => (
          <section class="group">
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
      </div>
      {paper === undefined || onDesk === null ? null : (
        <div class="beside">
          {documents.length < 2 ? null : (
            <div class="actions" role="group" aria-label={words('report_which_document')}>
              {documents
                .filter(({ document }) => papers.has(document.id))
                .map(({ document }) => (
                  <button type="button" class="btn btn--small" aria-pressed={document.id === onDesk} onClick={() => onDeskChange(document.id)}>
                    {document.name}
                  </button>
                ))}
            </div>
          )}
          <Desk key={onDesk} name={documents.find(({ document }) => document.id === onDesk)?.document.name ?? ''} open={paper} layPaper={layPaper} marks={marks.filter((mark) => mark.document === onDesk)} wanted={wanted?.mark.document === onDesk ? wanted : null} titleOf={titleOf} onMark={goToItem} />
        </div>
      )}
    </div>
  );
}

/** From the paper to the list: opens the finding and moves focus to its first line. */
function goToItem(mark: PaperMark): void {
  const item = document.getElementById(`finding-${mark.number}`);
  if (!(item instanceof HTMLDetailsElement)) return;
  for (let fold: Element | null | undefined = item; fold instanceof HTMLDetailsElement; fold = fold.parentElement?.closest('details')) fold.open = true;
  item.scrollIntoView({ block: 'start' });
  item.querySelector('summary')?.focus({ preventScroll: true });
}
