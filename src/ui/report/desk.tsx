import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import type { PaperMark } from './number-marks.ts';
import type { LayPaper, Paper } from './paper.ts';
import type { OpenPaper } from './use-reading.ts';

interface DeskProps {
  readonly name: string;
  readonly open: OpenPaper;
  readonly layPaper: LayPaper;
  readonly marks: readonly PaperMark[];
  /** The mark to bring into view. A new object each time, so that asking twice works. */
  readonly wanted: { readonly mark: PaperMark } | null;
  readonly titleOf: (mark: PaperMark) => string;
  readonly onMark: (mark: PaperMark) => void;
}

/** The document itself, beside the list. */
export function Desk({ name, open, layPaper, marks, wanted, titleOf, onMark }: DeskProps): VNode {
  const { words } = useLit();
  const container = useRef<HTMLDivElement>(null);
  const [paper, setPaper] = useState<Paper | null>(null);
  const [page, setPage] = useState(1);
  const [failed, setFailed] = useState(false);
  // The paper outlives a change of words or findings: it asks for the newest of them when it needs them.
  const latest = useRef({ titleOf, onMark, words });
  latest.current = { titleOf, onMark, words };

  useEffect(() => {
    const room = container.current;
    if (room === null) return undefined;
    let gone = false;
    let laid: Paper | null = null;
    setFailed(false);
    setPage(1);
    const lay = async (): Promise<void> => {
      laid = await layPaper({
        container: room,
        bytes: open.bytes,
        password: open.password,
        label: (mark) => latest.current.words('report_mark_to_list', { number: mark.number, title: latest.current.titleOf(mark) }),
        onMark: (mark) => latest.current.onMark(mark),
        onPage: setPage,
      });
      if (gone) await laid.takeAway();
      else setPaper(laid);
    };
    lay().catch(() => setFailed(true));
    return () => {
      gone = true;
      setPaper(null);
      void laid?.takeAway();
    };
  }, [open]);

  useEffect(() => paper?.light(marks), [paper, marks, words]);
  useEffect(() => {
    if (paper !== null && wanted !== null) paper.goTo(wanted.mark);
  }, [paper, wanted]);

  const turn = (to: number): VNode | null =>
    paper === null || to < 1 || to > paper.pageCount ? null : (
      <button type="button" class="btn btn--small" onClick={() => paper.turnTo(to)}>
        {words('report_page', { page: to })}
      </button>
    );
  return (
    <section class="desk" aria-label={words('report_the_document', { name })}>
      <div class="deskbar">
        <span>{paper === null ? name : words('report_page_of', { page, of: paper.pageCount })}</span>
        <span class="actions">
          {paper === null ? null : (
            <>
              <button type="button" class="btn btn--small" aria-label={words('report_smaller')} onClick={() => paper.zoom(-1)}>
                <Icon name="less" />
              </button>
              <button type="button" class="btn btn--small" aria-label={words('report_larger')} onClick={() => paper.zoom(1)}>
                <Icon name="more" />
              </button>
            </>
          )}
          {turn(page - 1)}
          {turn(page + 1)}
        </span>
      </div>
      {failed ? <p class="lead">{words('report_paper_failed')}</p> : null}
      <div class="desk__room">
        <div class="desk__scroll" ref={container} tabIndex={0} role="region" aria-label={name}>
          <div class="pdfViewer" />
        </div>
      </div>
    </section>
  );
}
