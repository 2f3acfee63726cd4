import type { VNode } from 'preact';
import { type Coverage, isFull } from '../../analyzer/model/coverage.ts';
import type { DocumentKind } from '../../analyzer/model/plan.ts';
import { gapLines } from '../../i18n/coverage-words.ts';
import { CoverageLine } from '../components/coverage-line.tsx';
import { Icon } from '../components/icon.tsx';
import { useFineLines } from '../fine.ts';
import { useLit } from '../lit.tsx';
import type { Shown } from '../sort-out.ts';
import { PickButton } from './drop.tsx';
import type { OpenedFile } from './use-reading.ts';

/** Documents that are no plan: they owe nothing, so finding nothing in them means little. */
const NO_PLAN: ReadonlySet<DocumentKind> = new Set(['other', 'letter', 'safeguards', 'notice', 'meeting-invitation']);

const isUnderWay = ({ gaps }: Coverage): boolean => gaps.some(({ kind }) => kind === 'page-not-reached');

/** The one-line summary, what was read, and the two things to do with a report. */
export function TopHead({ shown, judging, reading, onFiles }: { readonly shown: Shown; readonly judging: boolean; readonly reading: boolean; readonly onFiles: (files: readonly OpenedFile[]) => void }): VNode {
  const { words, kase } = useLit();
  const fine = useFineLines(shown);
  // Of pages that are still pictures nobody can say what they are.
  const strangers = kase.documents.filter(({ document: { kind, coverage } }) => NO_PLAN.has(kind) && coverage.read > 0);
  const onlyStrangers = strangers.length > 0 && kase.gradebooks.length === 0 && strangers.length === kase.documents.length;
  const summary = (): VNode => {
    if (judging) return <span role="status">{words('report_judging')}</span>;
    if (shown.toAsk === 0) return <>{words(onlyStrangers ? 'report_no_plan_title' : shown.allRead ? 'popup_none_title' : 'popup_part_title')}</>;
    return (
      <>
        <span class="whole">{words('report_to_ask', { count: shown.toAsk })}</span> <span class="whole">{words('ui_fine_count', { count: fine.length })}</span>
      </>
    );
  };
  return (
    <div class="wrap tophead">
      <h2>{summary()}</h2>
      <div class="covers">
        {shown.coverage.map(({ of, coverage }) =>
          isFull(coverage) ? (
            <CoverageLine of={of} coverage={coverage} />
          ) : reading && isUnderWay(coverage) ? (
            <CoverageLine of={of} coverage={coverage}>
              {words('report_rest_to_come')}
            </CoverageLine>
          ) : (
            <CoverageLine of={of} coverage={coverage}>
              {gapLines(coverage, words)[0]} <a href="#read">{words(coverage.gaps.some(({ kind }) => kind === 'scanned-page') ? 'report_see_and_read' : 'report_see_which')}</a>
            </CoverageLine>
          ),
        )}
        {strangers.map(({ document }) => (
          <p class="cover" key={document.id}>
            <Icon name="unsure" />
            <span>{words('report_no_plan', { name: document.name })}</span>
          </p>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="btn btn--small" onClick={() => print()}>
          <Icon name="print" />
          {words('report_print')}
        </button>
        <PickButton label={words('report_add')} kind="btn btn--small" icon="drop" onFiles={onFiles} />
      </div>
    </div>
  );
}
