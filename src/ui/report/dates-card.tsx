import type { VNode } from 'preact';
import type { DateFact, PlanDocument } from '../../analyzer/model/plan.ts';
import { localDay } from '../../i18n/days.ts';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import { saveFile } from '../save-file.ts';
import { calendarFile } from './calendar-file.ts';

const KINDS = ['nextReview', 'nextEvaluation', 'end'] as const satisfies readonly (keyof PlanDocument['dates'])[];
const KEYS = { nextReview: 'report_date_next_review', nextEvaluation: 'report_date_next_evaluation', end: 'report_date_end' } as const;

interface Dated {
  readonly kind: (typeof KINDS)[number];
  readonly fact: DateFact;
  readonly name: string;
}

/** Days to come that the documents print, soonest first, each with its page. Nothing is counted or guessed. */
export function DatesCard({ now }: { readonly now: Date }): VNode | null {
  const { words, kase, child } = useLit();
  const today = localDay(now);
  const dates: readonly Dated[] = kase.documents
    .flatMap(({ document }) => KINDS.map((kind) => ({ kind, fact: document.dates[kind], name: document.name })))
    .filter((dated): dated is Dated => dated.fact !== null && dated.fact.iso >= today)
    .toSorted((a, b) => a.fact.iso.localeCompare(b.fact.iso));
  if (dates.length === 0) return null;
  const sourceOf = ({ fact, name }: Dated): string => {
    const page = fact.at.place.kind === 'pdf' ? fact.at.place.spans[0]?.page : undefined;
    return page === undefined ? words('ui_at_web_plan', { name }) : words('ui_at_document', { name, page });
  };
  return (
    <section class="card box">
      <h3>{words('report_dates')}</h3>
      <ul class="lined">
        {dates.map((dated) => (
          <li key={`${dated.kind} ${dated.name}`}>
            <div>
              <strong>
                <time dateTime={dated.fact.iso}>{words('report_day', { onDate: dated.fact.iso })}</time>
              </strong>
              <p>
                {words(KEYS[dated.kind])} {sourceOf(dated)}
              </p>
            </div>
            <button
              type="button"
              class="btn btn--small"
              onClick={() =>
                void calendarFile({ day: dated.fact.iso, title: words('report_date_title', { child, what: words(KEYS[dated.kind]) }), note: sourceOf(dated) }).then((file) => saveFile(`${dated.fact.iso}.ics`, 'text/calendar', file))
              }
            >
              <Icon name="cal" />
              {words('report_to_calendar')}
            </button>
          </li>
        ))}
      </ul>
      <p class="small">{words('report_dates_hint')}</p>
    </section>
  );
}
