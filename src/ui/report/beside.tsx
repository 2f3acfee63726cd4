import type { VNode } from 'preact';
import { useLit } from '../lit.tsx';
import { Desk } from './desk.tsx';
import { PickButton } from './drop.tsx';
import type { PaperMark } from './number-marks.ts';
import type { LayPaper } from './paper.ts';
import type { Reading } from './use-reading.ts';

interface BesideProps {
  readonly reading: Reading;
  readonly layPaper: LayPaper;
  readonly onDesk: string | null;
  readonly onDeskChange: (document: string) => void;
  readonly marks: readonly PaperMark[];
  readonly wanted: { readonly mark: PaperMark } | null;
  readonly titleOf: (mark: PaperMark) => string;
  readonly onMark: (mark: PaperMark) => void;
}

/** What stands beside the list: the paper, with a choice where there are several; or the way to lay it there again. */
export function Beside({ reading, layPaper, onDesk, onDeskChange, marks, wanted, titleOf, onMark }: BesideProps): VNode | null {
  const { words, kase } = useLit();
  const open = onDesk === null ? undefined : reading.papers.get(onDesk);
  const laid = kase.documents.filter(({ document }) => reading.papers.has(document.id));
  if (open === undefined || onDesk === null) {
    const files = kase.documents.filter(({ page }) => page === undefined);
    if (kase.documents.length === 0 || reading.state.phase !== 'idle') return null;
    if (files.length === 0) return <OnPage />;
    return (
      <section class="desk desk--empty">
        <h3>{words('report_not_open')}</h3>
        <p>{words('report_not_open_text')}</p>
        <PickButton label={words('report_choose')} kind="btn" icon="doc" onFiles={reading.readFiles} />
      </section>
    );
  }
  return (
    <div class="beside">
      {laid.length < 2 ? null : (
        <div class="actions" role="group" aria-label={words('report_which_document')}>
          {laid.map(({ document }) => (
            <button key={document.id} type="button" class="btn btn--small" aria-pressed={document.id === onDesk} onClick={() => onDeskChange(document.id)}>
              {document.name}
            </button>
          ))}
        </div>
      )}
      <Desk
        key={onDesk}
        name={kase.documents.find(({ document }) => document.id === onDesk)?.document.name ?? ''}
        open={open}
        layPaper={layPaper}
        marks={marks.filter((mark) => mark.document === onDesk)}
        wanted={wanted?.mark.document === onDesk ? wanted : null}
        titleOf={titleOf}
        onMark={onMark}
      />
    </div>
  );
}

/** The only plan is a web page: its words are lit there. */
function OnPage(): VNode {
  const { words } = useLit();
  return (
    <section class="desk desk--empty">
      <h3>{words('report_web_plan')}</h3>
      <p>{words('report_web_plan_text')}</p>
    </section>
  );
}
