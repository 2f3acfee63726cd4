import type { VNode } from 'preact';
import type { Evidence } from '../../analyzer/model/evidence.ts';
import type { Finding } from '../../analyzer/model/finding.ts';
import { severityWord } from '../../analyzer/severity.ts';
import { wordsOf } from '../../i18n/finding-words.ts';
import { WITHOUT_LETTER } from '../../letters/without-letter.ts';
import { Chip } from '../components/chip.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Icon } from '../components/icon.tsx';
import { Rich } from '../components/rich.tsx';
import { Quote, SourceLine } from '../components/source-line.tsx';
import { type Lit, useLit } from '../lit.tsx';
import { itemId } from './go-to-item.ts';
import { RestsOn } from './rests-on.tsx';
import { lettersAbout } from './use-tab.ts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly number: number;
  readonly open: boolean;
  readonly canShow: (evidence: Evidence) => boolean;
  readonly onShow: (evidence: Evidence) => void;
  readonly onWrong: () => void;
}

/** One finding in the order of the guide: what the page says, why, what may explain it, what to ask, whom, by when. */
export function FindingItem({ finding, number, open, canShow, onShow, onWrong }: FindingItemProps): VNode {
  const { words, child, kase } = useLit();
  const said = wordsOf(finding, words, child);
  return (
    <details class="card item" id={itemId(number)} open={open}>
      <summary>
        <span class="n" aria-label={words('report_mark', { number })}>
          {number}
        </span>
        <div>
          <h4>{said.title}</h4>
          <p class="where">
            <Chip kind={severityWord(finding.severity)} />
            <span>{whereOf(finding, { words, kase })}</span>
          </p>
        </div>
        <Icon name="down" twist />
      </summary>
      <div class="body">
        <div class="says">
          <h5>{words('report_page_says')}</h5>
          {said.fact.length === 0 ? null : (
            <p class="fact">
              <Rich pieces={said.fact} />
            </p>
          )}
          {finding.evidence.slice(0, 6).map((evidence) => (
            <div class="says__one">
              <Quote evidence={evidence} />
              <SourceLine evidence={evidence} quoted={false} onShow={canShow(evidence) ? () => onShow(evidence) : undefined} />
            </div>
          ))}
          {finding.evidence.length > 6 ? <p class="small">{words('report_more_places', { count: finding.evidence.length - 6 })}</p> : null}
        </div>
        <Part title={words('report_why')} lines={said.why === null ? [] : [said.why]} />
        <Part title={words('report_explains')} lines={said.explains} />
        {said.asks.length === 0 ? null : (
          <div>
            <h5>{words('report_asks')}</h5>
            <ul class="asks">
              {said.asks.map((ask) => (
                <li>{ask}</li>
              ))}
            </ul>
          </div>
        )}
        {said.whom === null && said.when === null ? null : (
          <div class="pair">
            <Part title={words('report_whom')} lines={said.whom === null ? [] : [said.whom]} />
            <Part title={words('report_when')} lines={said.when === null ? [] : [said.when]} />
          </div>
        )}
        {finding.source === undefined ? null : <RestsOn source={finding.source} />}
        <div class="actions">
          {WITHOUT_LETTER.has(finding.rule) ? null : (
            <a class="btn btn--small" href={lettersAbout(finding.rule)}>
              <Icon name="pen" />
              {words('report_write_note')}
            </a>
          )}
          {said.asks.length === 0 ? null : <CopyButton text={said.asks.join('\n')} label={words('report_copy_questions', { count: said.asks.length })} />}
          <button type="button" class="btn btn--small btn--quiet" onClick={onWrong}>
            <Icon name="wrong" />
            {words('ui_this_is_wrong')}
          </button>
        </div>
      </div>
    </details>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): VNode | null {
  return lines.length === 0 ? null : (
    <div>
      <h5>{title}</h5>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}

/** `Page 6`, `Pages 5, 6 and 9`, `Grade page`, `Grade page and page 4`. */
function whereOf(finding: Finding, { words, kase }: Pick<Lit, 'words' | 'kase'>): string {
  const pages = [...new Set(finding.evidence.flatMap((evidence) => (evidence.kind === 'pdf' ? [evidence.page] : [])))].sort((a, b) => a - b);
  const onPages = finding.evidence.filter((evidence) => evidence.kind === 'page');
  const isPlan = onPages.length > 0 && onPages.every(({ document }) => kase.documents.some((read) => read.document.id === document));
  const onPage = onPages.length === 0 ? null : words(isPlan ? 'report_on_web_plan' : 'report_on_page');
  if (pages.length === 0) return onPage ?? words('report_not_found_place');
  const shown = pages.length > 4 ? [...pages.slice(0, 4).map(String), words('gap_others', { count: pages.length - 4 })] : pages.map(String);
  const inPlan = words('report_pages', { count: pages.length, pages: new Intl.ListFormat(words.language, { type: 'conjunction' }).format(shown) });
  return onPage === null ? inPlan : `${onPage}. ${inPlan}`;
}
