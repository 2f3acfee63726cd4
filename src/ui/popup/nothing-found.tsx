import type { VNode } from 'preact';
import { gapLines } from '../../i18n/coverage-words.ts';
import { CoverageLine } from '../components/coverage-line.tsx';
import { Rich } from '../components/rich.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';
import type { Shown } from '../sort-out.ts';
import { Say } from './say.tsx';

interface NothingFoundProps {
  readonly shown: Shown;
  readonly fine: readonly string[];
  readonly classes: { readonly fine: number; readonly total: number };
}

/** Nothing to ask about. The check mark is for "all read" alone; else the dashed sign, and what is missing by name. */
export function NothingFound({ shown, fine, classes }: NothingFoundProps): VNode {
  const { words } = useLit();
  const gaps = shown.coverage.flatMap(({ coverage }) => gapLines(coverage, words));
  return (
    <>
      {shown.allRead ? (
        <Say icon="ok" tone="ok" title={words('popup_none_title')}>
          <p>{classes.total > 0 ? <Rich pieces={words.rich('popup_none_classes', { total: classes.total })} /> : words('popup_none_pages')}</p>
        </Say>
      ) : (
        <Say icon="unsure" tone="unsure" title={words('popup_part_title')}>
          <p>{words('popup_part_text')}</p>
        </Say>
      )}
      {shown.allRead ? null : (
        <div class="box">
          {gaps.length === 0 ? null : <h3>{words('popup_part_not')}</h3>}
          {gaps.length === 0 ? null : <Ticks icon="unsure" lines={gaps} />}
          <h3>{words('popup_part_do')}</h3>
          <p>{words(shown.coverage.some(({ coverage }) => coverage.unit === 'courses') ? 'popup_part_do_classes' : 'popup_part_do_pages')}</p>
        </div>
      )}
      {fine.length === 0 ? null : (
        <div class="box">
          <h3>{words('ui_fine')}</h3>
          <Ticks lines={fine} />
        </div>
      )}
      {shown.coverage.map((entry) => (
        <CoverageLine {...entry} />
      ))}
    </>
  );
}
