import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isFull } from '../../analyzer/model/coverage.ts';
import { gapLines } from '../../i18n/coverage-words.ts';
import { CoverageLine } from '../components/coverage-line.tsx';
import { Icon } from '../components/icon.tsx';
import { useFineLines } from '../fine.ts';
import { useLit } from '../lit.tsx';
import type { ReportTarget } from '../port.ts';
import { sortOut } from '../sort-out.ts';
import { ReportBar } from './bar.tsx';
import { DropArea, EmptyDesk, PickButton } from './drop.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import type { LayPaper } from './paper.ts';
import { Problems } from './problems.tsx';
import { ReadPanel } from './read-panel.tsx';
import { ReadingView } from './reading-view.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { TabBar } from './tab-bar.tsx';
import { TogetherPanel } from './together-panel.tsx';
import { useOpenForPrint } from './use-open-for-print.ts';
import { useReading, type ReadBytes } from './use-reading.ts';
import { useTab, type Tab } from './use-tab.ts';

/** The report: the document with its lit words, and everything found in this session's case. */
export function Report({ target, read, layPaper }: { readonly target: ReportTarget; readonly read: ReadBytes; readonly layPaper: LayPaper }): VNode {
  const { port, words, preferences, kase } = useLit();
  const reading = useReading(read);
  const tab = useTab();
  const [chosen, setChosen] = useState<string | null>(target.document ?? null);
  useOpenForPrint();
  useEffect(() => {
    if (preferences.consent && target.url !== undefined) reading.readAddress(target.url, target.tab ?? null);
  }, [preferences.consent]);
  useEffect(() => {
    if (reading.latest !== null) setChosen(reading.latest);
  }, [reading.latest]);

  const onDesk = chosen !== null && reading.papers.has(chosen) ? chosen : ([...reading.papers.keys()].at(-1) ?? null);
  const current = kase.documents.find(({ document }) => document.id === (onDesk ?? chosen)) ?? kase.documents.at(-1) ?? null;
  const shown = sortOut(kase, preferences.dismissed);
  const fine = useFineLines(shown);
  const busy = reading.state.phase !== 'idle';
  const nothing = kase.documents.length + kase.gradebooks.length === 0;
  // A document counts as judged once the analysis knows it.
  const judging = kase.documents.some(({ document }) => kase.analysis?.coverage.every((entry) => entry.document !== document.id) ?? true);
  const panel = (name: Tab, content: VNode): VNode => <section class={tab === name ? 'panel panel--now' : 'panel'}>{content}</section>;

  if (!preferences.consent) {
    return (
      <>
        <ReportBar read={null} />
        <main class="narrow">
          <h2>{words('popup_consent_title')}</h2>
          <p class="lead">{words('popup_consent_text')}</p>
          <div class="actions">
            <button type="button" class="btn btn--primary" onClick={() => void port.openWelcome()}>
              {words('popup_consent_open')}
            </button>
          </div>
        </main>
      </>
    );
  }
  return (
    <DropArea onFiles={reading.readFiles}>
      <ReportBar read={current} />
      {nothing ? null : <TabBar now={tab} />}
      <main>
        {busy || reading.problems.length > 0 ? (
          <div class="narrow">
            <ReadingView reading={reading} />
            <Problems reading={reading} />
          </div>
        ) : null}
        {nothing ? (
          busy ? null : (
            <div class="narrow">
              <EmptyDesk onFiles={reading.readFiles} />
              <p class="cover">
                <Icon name="lock" />
                <span>
                  <strong>{words('report_stays_strong')}</strong> {words('report_stays')}
                </span>
              </p>
            </div>
          )
        ) : (
          <>
            <div class="wrap tophead">
              <h2>
                {judging ? <span role="status">{words('report_judging')}</span> : shown.toAsk > 0 ? <span class="whole">{words('report_to_ask', { count: shown.toAsk })}</span> : words(shown.allRead ? 'popup_none_title' : 'popup_part_title')}{' '}
                {judging || shown.toAsk === 0 ? null : <span class="whole">{words('ui_fine_count', { count: fine.length })}</span>}
              </h2>
              <div class="covers">
                {shown.coverage.map((coverage) =>
                  isFull(coverage) ? (
                    <CoverageLine coverage={coverage} />
                  ) : (
                    <CoverageLine coverage={coverage}>
                      {gapLines(coverage, words).slice(0, 1).join(' ')} <a href="#read">{words('report_see_which')}</a>
                    </CoverageLine>
                  ),
                )}
              </div>
              <div class="actions">
                <button type="button" class="btn btn--small" onClick={() => print()}>
                  <Icon name="print" />
                  {words('report_print')}
                </button>
                <PickButton label={words('report_add')} kind="btn btn--small" icon="drop" onFiles={reading.readFiles} />
              </div>
            </div>
            <div class="wrap">
              {panel('findings', <FindingsPanel shown={shown} documents={kase.documents} papers={reading.papers} layPaper={layPaper} onDesk={onDesk} onDeskChange={setChosen} place={target.place ?? null} />)}
              {panel('steps', <StepsPanel shown={shown} />)}
              {panel('together', <TogetherPanel shown={shown} />)}
              {panel('read', <ReadPanel documents={kase.documents} onRemove={(id) => void port.removePlan(id)} />)}
            </div>
          </>
        )}
      </main>
    </DropArea>
  );
}
