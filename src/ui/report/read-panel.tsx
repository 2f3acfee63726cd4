import type { VNode } from 'preact';
import type { Coverage } from '../../analyzer/model/coverage.ts';
import type { PlanDocument, Section, SectionId } from '../../analyzer/model/plan.ts';
import type { ReadDocument } from '../../casefile/session-case.ts';
import { coverageLine, gapLines, picturesLine } from '../../i18n/coverage-words.ts';
import { localDay } from '../../i18n/days.ts';
import { Chip } from '../components/chip.tsx';
import { Icon } from '../components/icon.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';
import { DoubtfulBox } from './doubtful-box.tsx';
import { ScanBox } from './scan-box.tsx';
import type { Mending } from './use-mending.ts';
import type { ScanDesk } from './use-scans.ts';
import { WrongPart } from './wrong-part.tsx';

/** Parts a careful reader looks for, by the kind of document. A 504 plan owes no goals. */
const LOOKED_FOR: Readonly<Partial<Record<PlanDocument['kind'], readonly SectionId[]>>> = {
  iep: ['present-levels', 'parent-concerns', 'goals', 'progress', 'services', 'accommodations', 'testing', 'lre', 'notice'],
  amendment: [],
  '504': ['accommodations'],
  progress: ['progress'],
};

interface ReadPanelProps {
  readonly documents: readonly ReadDocument[];
  readonly scans: ScanDesk;
  readonly mending: Mending;
  readonly onRemove: (id: string) => void;
}

/** What was read: every page, every part found and its pages, what was looked for and not found. */
export function ReadPanel({ documents, scans, mending, onRemove }: ReadPanelProps): VNode {
  const { words, kase } = useLit();
  return (
    <>
      <h2>{words('report_tab_read')}</h2>
      {documents.length + kase.gradebooks.length === 0 ? <p class="lead">{words('report_read_nothing')}</p> : null}
      <div class="half">
        {documents.map(({ document, readAt }) => (
          <section class="card box">
            <h3>{document.name}</h3>
            <p class="small">
              {words(`report_kind_${document.kind.replaceAll('-', '_')}`)} {words('popup_read_on', { readOn: localDay(new Date(readAt)) })}
            </p>
            <CoverageBox coverage={document.coverage} />
            <ScanBox document={document.id} scans={document.coverage.gaps.filter(({ kind }) => kind === 'scanned-page').length} desk={scans} />
            <DoubtfulBox document={document} mending={mending} />
            <Parts document={document} />
            <WrongPart document={document} mending={mending} />
            <div class="actions">
              <button type="button" class="btn btn--small btn--quiet" onClick={() => onRemove(document.id)}>
                <Icon name="trash" />
                {words('report_remove')}
              </button>
            </div>
          </section>
        ))}
        {kase.gradebooks.map(({ gradebook, readAt }) => (
          <section class="card box">
            <h3>{words('report_grade_page')}</h3>
            <p class="small">{words('popup_read_on', { readOn: gradebook.asOf ?? localDay(new Date(readAt)) })}</p>
            <CoverageBox coverage={gradebook.coverage} />
          </section>
        ))}
      </div>
    </>
  );
}

function CoverageBox({ coverage }: { readonly coverage: Coverage }): VNode {
  const { words } = useLit();
  const gaps = gapLines(coverage, words);
  const pictures = new Set(coverage.pictures);
  const pageWord = (page: number): string => words(missing.has(page) ? 'report_page_not_read' : pictures.has(page) ? 'report_page_picture' : 'report_page_read');
  const missing = new Map(coverage.gaps.flatMap((gap) => ('page' in gap ? [[gap.page, gap.kind] as const] : [])));
  return (
    <>
      <p class="cover">
        <Icon name="eye" />
        <span>
          <strong>{coverageLine(coverage, words)}</strong>
        </span>
      </p>
      {coverage.unit === 'pages' && coverage.total <= 60 ? (
        <ol class="pages">
          {Array.from({ length: coverage.total }, (_, index) => index + 1).map((page) => (
            <li class={missing.has(page) ? 'scan' : undefined}>
              <Icon name={missing.has(page) ? 'unsure' : pictures.has(page) ? 'eye' : 'ok'} />
              {page}
              <span class="sr">{pageWord(page)}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {pictures.size === 0 ? null : <Ticks icon="eye" lines={[picturesLine(coverage, words)]} />}
      {gaps.length === 0 ? null : <Ticks icon="unsure" lines={gaps} />}
    </>
  );
}

function Parts({ document }: { readonly document: PlanDocument }): VNode | null {
  const { words } = useLit();
  const found = new Map<SectionId, Section[]>();
  for (const section of document.sections) found.set(section.id, [...(found.get(section.id) ?? []), section]);
  const absent = (LOOKED_FOR[document.kind] ?? []).filter((id) => !found.has(id));
  if (found.size + absent.length === 0) return null;
  return (
    <table class="data">
      <caption>{words('report_parts_found')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('report_part')}</th>
          <th scope="col">{words('report_part_pages')}</th>
          <th scope="col">{words('report_how_sure')}</th>
        </tr>
      </thead>
      <tbody>
        {[...found].map(([id, sections]) => (
          <tr>
            <th scope="row">{partName(id, document, words)}</th>
            <td>{[...new Set(sections.map((section) => spanOf(section, words)))].join(', ')}</td>
            <td>{words(sections.some((section) => section.certainty === 'label') ? 'report_sure' : 'report_guess')}</td>
          </tr>
        ))}
        {absent.map((id) => (
          <tr>
            <th scope="row">{words(`report_section_${id.replaceAll('-', '_')}`)}</th>
            <td colSpan={2}>
              <Chip kind="unsure" /> {words('report_part_absent')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Say = ReturnType<typeof useLit>['words'];

function partName(id: SectionId, document: PlanDocument, words: Say): string {
  const counts: Partial<Record<SectionId, number>> = { goals: document.goals.length, services: document.services.length, accommodations: document.accommodations.length };
  const count = counts[id];
  const name = words(`report_section_${id.replaceAll('-', '_')}`);
  return count === undefined || count === 0 ? name : `${name}: ${count}`;
}

function spanOf({ pages: [first, last] }: Section, words: Say): string {
  return first === last ? String(first) : words('report_span', { first, last });
}
