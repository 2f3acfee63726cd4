import type { VNode } from 'preact';
import type { PlanDocument, SectionId } from '../../analyzer/model/plan.ts';
import { Fold } from '../components/fold.tsx';
import { languageOfDocument } from '../components/source-line.tsx';
import { useLit } from '../lit.tsx';
import type { Mending } from './use-mending.ts';

/** Parts a parent can choose, in the order of most forms. */
const PARTS = ['student', 'team', 'parent-concerns', 'present-levels', 'impact', 'special-factors', 'goals', 'progress', 'services', 'accommodations', 'testing', 'lre', 'esy', 'transition', 'notice', 'consent', 'evaluation', 'notes'] as const satisfies readonly SectionId[];

const partKey = (section: SectionId): string => `report_section_${section.replaceAll('-', '_')}`;

/** Every heading with the part it was taken for. The parent's choice counts at once, and again when the document comes back. */
export function WrongPart({ document, mending }: { readonly document: PlanDocument; readonly mending: Mending }): VNode | null {
  const { words, kase } = useLit();
  const { outline = [] } = document;
  if (outline.length === 0) return null;
  return (
    <Fold title={words('report_wrong_part')} kind="no-print">
      <p class="small">{words(mending.isOpen(document.id) ? 'report_wrong_part_hint' : 'report_wrong_part_later')}</p>
      <ul class="lined headings">
        {outline.map(({ title, section, corrected }) => (
          <li key={title.text}>
            <label class="field">
              <q class="quote" lang={languageOfDocument(kase, document.id)}>
                {title.text}
              </q>
              <span class="small">
                {title.place.kind === 'pdf' ? words('report_pages', { count: 1, pages: String(title.place.spans[0]?.page ?? 1) }) : ''} {corrected ? words('report_wrong_part_yours') : ''}
              </span>
              <select value={section ?? 'none'} onChange={({ currentTarget }) => mending.correct(document.id, title.text, PARTS.find((part) => part === currentTarget.value) ?? 'none')}>
                <option value="none">{words('report_no_part')}</option>
                {PARTS.map((part) => (
                  <option value={part}>{words(partKey(part))}</option>
                ))}
              </select>
            </label>
            {corrected ? (
              <button type="button" class="btn btn--small btn--quiet" onClick={() => mending.correct(document.id, title.text, null)}>
                {words('report_wrong_part_undo')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
