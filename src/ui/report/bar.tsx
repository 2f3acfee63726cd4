import type { VNode } from 'preact';
import type { ReadDocument } from '../../casefile/session-case.ts';
import { localDay } from '../../i18n/days.ts';
import { Lamp } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { SafeLine } from '../components/safe-line.tsx';
import { useLit } from '../lit.tsx';

/** Whose report, on what document, of which day. */
export function ReportBar({ read }: { readonly read: ReadDocument | null }): VNode {
  const { words, preferences } = useLit();
  const { nickname } = preferences;
  const day = read?.document.dates.meeting ?? read?.document.dates.start ?? null;
  return (
    <header class="bar">
      <Lamp />
      <div>
        <h1>{nickname === '' ? words('report_title') : words('report_title_of', { name: nickname })}</h1>
        <p>
          {read === null
            ? words('report_no_document')
            : day === null
              ? words('report_document_read', { name: read.document.name, readOn: localDay(new Date(read.readAt)) })
              : words('report_document_dated', { name: read.document.name, planDate: day.iso })}
        </p>
      </div>
      <SafeLine />
      <LanguageSwitch />
    </header>
  );
}
