import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../../analyzer/model/evidence.ts';
import type { Finding } from '../../analyzer/model/finding.ts';
import { placeOf } from '../../casefile/dismissal.ts';
import { wordsOf } from '../../i18n/finding-words.ts';
import { PutAway } from '../components/put-away.tsx';
import { useFineLines } from '../fine.ts';
import { useLit } from '../lit.tsx';
import type { Shown } from '../sort-out.ts';
import { OnlyYouKnow } from '../told/only-you-know.tsx';
import { useDismissal } from '../use-dismissal.ts';
import { Beside } from './beside.tsx';
import { FindingItem } from './finding-item.tsx';
import { FindingList } from './finding-list.tsx';
import { FineBox } from './fine-box.tsx';
import { goToItem, itemId, openItem } from './go-to-item.ts';
import { marksOf, numberOf, type PaperMark } from './number-marks.ts';
import type { LayPaper } from './paper.ts';
import type { Reading } from './use-reading.ts';

interface FindingsPanelProps {
  readonly shown: Shown;
  readonly reading: Reading;
  readonly layPaper: LayPaper;
  /** The document on the desk, or null. */
  readonly onDesk: string | null;
  readonly onDeskChange: (document: string) => void;
  /** The finding to come to first, or null. */
  readonly place: string | null;
}

/** The list beside the paper. The same number stands in both; each leads to the other. */
export function FindingsPanel({ shown, reading, layPaper, onDesk, onDeskChange, place }: FindingsPanelProps): VNode {
  const { port, words, preferences, kase, child } = useLit();
  const dismissal = useDismissal();
  const [wanted, setWanted] = useState<{ readonly mark: PaperMark } | null>(null);
  const [lost, setLost] = useState(false);
  const fine = useFineLines(shown);
  const marks = useMemo(() => marksOf(shown.all), [kase, preferences.dismissed]);
  const { papers } = reading;
  const firstOpen = shown.all.find((finding) => placeOf(finding) === place) ?? shown.all[0];

  const goTo = (mark: PaperMark | undefined): void => {
    if (mark === undefined || !papers.has(mark.document)) return;
    onDeskChange(mark.document);
    setWanted({ mark });
  };
  const show = (finding: Finding, evidence: Evidence): void => {
    if (evidence.kind === 'page') void port.showOnPage(evidence).then((there) => setLost(!there));
    else goTo(marks.find((mark) => mark.key === `${numberOf(finding, shown.all)}-${finding.evidence.indexOf(evidence) + 1}`));
  };
  const canShow = (evidence: Evidence): boolean => evidence.kind === 'page' || (evidence.kind === 'pdf' && papers.has(evidence.document));
  const titleOf = ({ number }: PaperMark): string => {
    const finding = shown.all[number - 1];
    return finding === undefined ? '' : wordsOf(finding, words, child).title;
  };
  useEffect(() => {
    if (place === null || firstOpen === undefined || placeOf(firstOpen) !== place) return;
    openItem(itemId(numberOf(firstOpen, shown.all)))?.scrollIntoView({ block: 'start' });
    goTo(marks.find((mark) => mark.place === place));
  }, [place, papers.size]);

  const item = (finding: Finding): VNode => (
    <FindingItem
      key={placeOf(finding)}
      finding={finding}
      number={numberOf(finding, shown.all)}
      open={finding === firstOpen}
      canShow={canShow}
      onShow={(evidence) => show(finding, evidence)}
      onWrong={() => dismissal.dismiss(finding)}
    />
  );
  return (
    <div class={kase.documents.length === 0 ? 'two two--list' : 'two'}>
      <div class="list">
        <PutAway dismissal={dismissal} />
        {lost ? (
          <p class="note" role="alert">
            {words('popup_page_gone')}
          </p>
        ) : null}
        <FineBox lines={fine} />
        <FindingList shown={shown} item={item} />
        <OnlyYouKnow shown={shown} />
      </div>
      <Beside reading={reading} layPaper={layPaper} onDesk={onDesk} onDeskChange={onDeskChange} marks={marks} wanted={wanted} titleOf={titleOf} onMark={(mark) => goToItem(itemId(mark.number))} />
    </div>
  );
}
