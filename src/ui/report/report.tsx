import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ofChild } from '../../casefile/of-child.ts';
import { ChildSwitch, firstChild } from '../components/child-switch.tsx';
import { Icon } from '../components/icon.tsx';
import { LettersLater } from '../letters/letters-later.tsx';
import { LitFor, useLit } from '../lit.tsx';
import type { ReportTarget } from '../port.ts';
import { sortOut } from '../sort-out.ts';
import { ReportBar } from './bar.tsx';
import { ConsentFirst } from './consent-first.tsx';
import { DropArea, EmptyDesk } from './drop.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import type { LayPaper } from './paper.ts';
import { Problems } from './problems.tsx';
import { ReadPanel } from './read-panel.tsx';
import { ReadingView } from './reading-view.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { TabBar } from './tab-bar.tsx';
import { TogetherPanel } from './together-panel.tsx';
import { TopHead } from './top-head.tsx';
import { useOpenForPrint } from './use-open-for-print.ts';
import { useReading, type ReadBytes } from './use-reading.ts';
import { useTab, type Tab } from './use-tab.ts';

interface ReportProps {
  readonly target: ReportTarget;
  readonly read: ReadBytes;
  readonly layPaper: LayPaper;
}

/** The report: the document with its lit words, and everything found in this session's case. */
export function Report({ target, read, layPaper }: ReportProps): VNode {
  const { port, words, preferences, kase } = useLit();
  const reading = useReading(read);
  const { tab, writeAbout } = useTab();
  const [child, setChild] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(target.document ?? null);
  const whose = child ?? firstChild(kase, preferences.dismissed);
  const mine = useMemo(() => (whose === null ? kase : ofChild(kase, whose)), [kase, whose]);
  useOpenForPrint();
  useEffect(() => {
    // A file of the session that has an address is fetched again: its bytes were never kept. A web page stays where it is.
    const url = target.url ?? kase.documents.find(({ document, page }) => document.id === target.document && page === undefined)?.url ?? null;
    if (preferences.consent && url !== null) reading.readAddress(url, target.tab ?? null);
  }, [preferences.consent]);
  useEffect(() => {
    if (reading.latest !== null) setChosen(reading.latest);
  }, [reading.latest]);

  if (!preferences.consent) {
    return (
      <DropArea onFiles={null}>
        <ReportBar read={null} />
        <ConsentFirst />
      </DropArea>
    );
  }
  const laid = mine.documents.map(({ document }) => document.id).filter((id) => reading.papers.has(id));
  const onDesk = laid.find((id) => id === chosen) ?? laid.at(-1) ?? null;
  const current = kase.documents.find(({ document }) => document.id === (onDesk ?? chosen)) ?? kase.documents.at(-1) ?? null;
  const shown = sortOut(mine, preferences.dismissed);
  const busy = reading.state.phase !== 'idle';
  const nothing = kase.documents.length + kase.gradebooks.length === 0;
  // A document counts as judged once the analysis knows it.
  const judging = kase.documents.some(({ document }) => kase.analysis?.coverage.every((entry) => entry.document !== document.id) ?? true);
  const panel = (name: Tab, content: VNode): VNode => <section class={tab === name ? 'panel panel--now' : 'panel'}>{content}</section>;
  return (
    <LitFor kase={mine}>
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
          {nothing && !busy ? (
            <div class="narrow">
              <EmptyDesk onFiles={reading.readFiles} />
              <p class="cover">
                <Icon name="lock" />
                <span>
                  <strong>{words('report_stays_strong')}</strong> {words('report_stays')}
                </span>
              </p>
            </div>
          ) : null}
          {nothing ? null : (
            <>
              <div class="wrap">
                <ChildSwitch kase={kase} now={whose} onChoose={setChild} />
              </div>
              <TopHead shown={shown} judging={judging} reading={reading.state.phase === 'reading'} onFiles={reading.readFiles} />
              <div class="wrap">
                {panel('findings', <FindingsPanel shown={shown} reading={reading} layPaper={layPaper} onDesk={onDesk} onDeskChange={setChosen} place={target.place ?? null} />)}
                {panel('steps', <StepsPanel shown={shown} />)}
                {panel('letters', <LettersLater shown={shown} wanted={tab === 'letters'} writeAbout={writeAbout} />)}
                {panel('together', <TogetherPanel shown={shown} />)}
                {panel('read', <ReadPanel documents={mine.documents} scans={reading.scans} mending={reading.mending} onRemove={(id) => void port.removePlan(id)} />)}
              </div>
            </>
          )}
        </main>
      </DropArea>
    </LitFor>
  );
}
