import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../analyzer/model/evidence.ts';
import type { Finding } from '../../analyzer/model/finding.ts';
import { severityWord } from '../../analyzer/severity.ts';
import { placeOf } from '../../casefile/dismissal.ts';
import { wordsOf, wordsOfReason, wordsOfStep } from '../../i18n/finding-words.ts';
import { Chip } from '../components/chip.tsx';
import { CoverageLine } from '../components/coverage-line.tsx';
import { Fold } from '../components/fold.tsx';
import { PutAway } from '../components/put-away.tsx';
import { Ticks } from '../components/ticks.tsx';
import { countCourses, useFineLines } from '../fine.ts';
import { useLit } from '../lit.tsx';
import { isDoubt, unsureByReason, type Shown } from '../sort-out.ts';
import { useDismissal } from '../use-dismissal.ts';
import { FindingCard } from './finding-card.tsx';
import { NothingFound } from './nothing-found.tsx';

/** What was found of one child: good news, at most three cards, the rest folded, what to do, what was read. `close` closes the popup. */
export function Found({ shown, close }: { readonly shown: Shown; readonly close: () => void }): VNode {
  const { port, words, kase, child } = useLit();
  const dismissal = useDismissal();
  const [lost, setLost] = useState(false);
  const fine = useFineLines(shown);
  const classes = countCourses(kase.gradebooks.map(({ gradebook }) => gradebook), shown);

  const rest = [...shown.more, ...shown.noticed];
  const doubts = unsureByReason(shown.unsure.filter(isDoubt));

  const show = (finding: Finding, evidence: Evidence): void => {
    if (evidence.kind === 'page') void port.showOnPage(evidence).then((there) => (there ? close() : setLost(true)));
    else void port.openReport({ document: evidence.document, place: placeOf(finding) });
  };

  return (
    <>
      <PutAway dismissal={dismissal} />
      {lost ? (
        <p class="note" role="alert">
          {words('popup_page_gone')}
        </p>
      ) : null}
      {shown.toAsk === 0 ? (
        <NothingFound shown={shown} fine={fine} classes={classes} />
      ) : (
        <>
          <h2 class="sum">
            <span class="nowrap">{words('ui_to_ask', { count: shown.toAsk })}</span>{' '}
            <span class="nowrap">{classes.total > 0 ? words('popup_fine_of', { fine: classes.fine, total: classes.total }) : words('ui_fine_count', { count: fine.length })}</span>
          </h2>
          {fine.length === 0 ? null : (
            <Fold title={classes.fine > 0 ? words('popup_fine_classes', { count: classes.fine }) : words('ui_fine')} icon="ok" kind="fine">
              <Ticks lines={fine} />
            </Fold>
          )}
          {shown.first.map((finding, index) => (
            <FindingCard key={placeOf(finding)} finding={finding} open={index === 0} onShow={(evidence) => show(finding, evidence)} onWrong={() => dismissal.dismiss(finding)} />
          ))}
        </>
      )}
      {rest.length + doubts.length === 0 ? null : (
        <Fold title={words('popup_also', { count: rest.length + doubts.length })} kind="rest">
          <ul>
            {rest.map((finding) => (
              <li key={placeOf(finding)}>
                <button type="button" class="link" onClick={() => void port.openReport({ document: finding.evidence[0].document, place: placeOf(finding) })}>
                  {wordsOf(finding, words, child).title}
                </button>
                <Chip kind={severityWord(finding.severity)} />
              </li>
            ))}
            {doubts.map(({ reason }) => (
              <li key={reason}>
                <span>{wordsOfReason(reason, words, child)}</span>
                <Chip kind="unsure" />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {shown.steps.length === 0 ? null : (
        <Fold title={words('ui_next_steps')} icon="steps" kind="rest">
          <ol class="steps">
            {shown.steps.slice(0, 4).map(({ step }) => (
              <li>{wordsOfStep(step, words, child)}</li>
            ))}
          </ol>
        </Fold>
      )}
      {shown.toAsk === 0 ? null : shown.coverage.map((entry) => <CoverageLine {...entry} />)}
    </>
  );
}
