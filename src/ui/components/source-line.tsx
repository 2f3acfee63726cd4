import type { VNode } from 'preact';
import { isUnsure, type Evidence } from '../../analyzer/model/evidence.ts';
import type { Gradebook } from '../../analyzer/model/gradebook.ts';
import type { SessionCase } from '../../casefile/session-case.ts';
import { localDay } from '../../i18n/days.ts';
import { useLit } from '../lit.tsx';
import { Icon } from './icon.tsx';

/** The language a document is written in, for `lang`. Undefined where we do not know it. */
export function languageOfDocument(kase: SessionCase, id: string): 'en' | 'es' | undefined {
  const language = kase.gradebooks.find(({ gradebook }) => gradebook.id === id)?.gradebook.language ?? kase.documents.find(({ document }) => document.id === id)?.document.language;
  return language === 'other' ? undefined : language;
}

/** The class whose row an element belongs to, when it is the class's name or its mark. */
function courseAt(gradebook: Gradebook, path: string): string | null {
  return gradebook.courses.find(({ at, markAt }) => [at, markAt].some(({ place }) => place.kind === 'page' && place.path === path))?.name ?? null;
}

/** The school's own words, in honey, in their own language. */
export function Quote({ evidence }: { readonly evidence: Evidence }): VNode | null {
  const { words, kase } = useLit();
  if (evidence.kind === 'absent' || evidence.kind === 'letter' || evidence.quote === '') return null;
  return (
    <>
      <q class="quote" lang={languageOfDocument(kase, evidence.document)}>
        <span class="lit">{evidence.quote}</span>
      </q>
      {isUnsure(evidence) ? (
        <span class="check">
          <Icon name="unsure" />
          {words('ui_check_number')}
        </span>
      ) : null}
    </>
  );
}

/** Where it comes from, and the way there. `onShow` is left out where there is nothing to show. */
export function SourceLine({ evidence, quoted, onShow }: { readonly evidence: Evidence; readonly quoted: boolean; readonly onShow?: (() => void) | undefined }): VNode {
  const { words, kase } = useLit();
  const gradebook = kase.gradebooks.find((read) => read.gradebook.id === evidence.document);
  const document = kase.documents.find((read) => read.document.id === evidence.document)?.document;
  const name = document?.name ?? '';
  const where = (): string => {
    if (evidence.kind === 'letter') return words('ui_from_letter', { sentDate: evidence.sent });
    if (evidence.kind === 'absent') {
      const [first, last] = evidence.pages ?? [0, 0];
      if (evidence.pages === null) return gradebook === undefined ? words('ui_looked_all', { name }) : words('ui_looked_page');
      return first === last ? words('ui_looked_one', { name, page: first }) : words('ui_looked_pages', { name, first, last });
    }
    if (gradebook !== undefined) {
      const readOn = gradebook.gradebook.asOf ?? localDay(new Date(gradebook.readAt));
      const course = evidence.kind === 'page' ? courseAt(gradebook.gradebook, evidence.path) : null;
      return course === null ? words('ui_from_portal', { readOn }) : words('ui_from_course', { course, readOn });
    }
    return evidence.kind === 'pdf' ? words(quoted ? 'ui_from_document' : 'ui_at_document', { name, page: evidence.page }) : words(quoted ? 'ui_from_web_plan' : 'ui_at_web_plan', { name });
  };
  return (
    <p class="src">
      <Icon name={evidence.kind === 'absent' ? 'eye' : gradebook === undefined ? 'doc' : 'table'} />
      <span>
        {where()} {quoted ? <Quote evidence={evidence} /> : null}{' '}
        {onShow === undefined ? null : (
          <button type="button" class="link" onClick={onShow}>
            {words(evidence.kind === 'page' ? 'ui_show_on_page' : 'ui_show_in_plan')}
          </button>
        )}
      </span>
    </p>
  );
}
