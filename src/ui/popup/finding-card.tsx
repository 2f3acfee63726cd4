import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../analyzer/model/evidence.ts';
import type { Finding } from '../../analyzer/model/finding.ts';
import { severityWord } from '../../analyzer/severity.ts';
import { wordsOf } from '../../i18n/finding-words.ts';
import { Chip } from '../components/chip.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Icon } from '../components/icon.tsx';
import { Rich } from '../components/rich.tsx';
import { SourceLine } from '../components/source-line.tsx';
import { useLit } from '../lit.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onShow: (evidence: Evidence) => void;
  readonly onWrong: () => void;
}

/** One finding: what was seen, one question, where it comes from. */
export function FindingCard({ finding, open, onShow, onWrong }: FindingCardProps): VNode {
  const { words, child } = useLit();
  const said = wordsOf(finding, words, child);
  const question = said.asks[0];
  // What a closed card holds is drawn when it is opened.
  const [seen, setSeen] = useState(open);
  return (
    <details class="card find" open={open} onToggle={() => setSeen(true)}>
      <summary>
        <Chip kind={severityWord(finding.severity)} />
        <Icon name="down" twist />
        <h3>{said.title}</h3>
        <p class="fact">
          <Rich pieces={said.fact} />
        </p>
      </summary>
      {seen ? (
        <div class="more">
          {question === undefined ? null : (
            <p class="ask">
              <span>{words('ui_you_could_ask')}</span>
              {question}
            </p>
          )}
          {finding.evidence.slice(0, 2).map((evidence) => (
            <SourceLine evidence={evidence} quoted={evidence.kind === 'pdf'} onShow={evidence.kind === 'absent' ? undefined : () => onShow(evidence)} />
          ))}
          <div class="actions">
            {question === undefined ? null : <CopyButton text={question} label={words('ui_copy_question')} />}
            <button type="button" class="btn btn--small btn--quiet" onClick={onWrong}>
              <Icon name="wrong" />
              {words('ui_this_is_wrong')}
            </button>
          </div>
        </div>
      ) : null}
    </details>
  );
}
