import type { VNode } from 'preact';
import { localDay } from '../../i18n/days.ts';
import { joinLines } from '../../i18n/letter-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { Agenda, Item, TopicItems } from '../../letters/agenda.ts';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';

/** A question sheet asks less of each thing, so that it stays one page. */
const ASKED_OF_EACH = 1;

interface MeetingSheetProps {
  /** The whole agenda; a question sheet has its topics alone. */
  readonly sheet: Agenda | readonly TopicItems[];
  readonly onBack: () => void;
}

/** A paper to hold in the meeting, in the parent's language: what was seen and where, what to ask, room to write. */
export function MeetingSheet({ sheet, onBack }: MeetingSheetProps): VNode {
  const { words, child } = useLit();
  const agenda = 'topics' in sheet ? sheet : null;
  const topics = 'topics' in sheet ? sheet.topics : sheet;
  const asked = onceAsked(words, agenda === null ? ASKED_OF_EACH : Number.POSITIVE_INFINITY);
  const plain = (heading: string, lines: Agenda['opening']): VNode => (
    <section>
      <h3>{words(heading)}</h3>
      <ul class="meeting__asks">
        {lines.map(({ key, values }) => (
          <li>{words(key, values)}</li>
        ))}
      </ul>
    </section>
  );
  return (
    <section class="letterdesk meeting">
      <button type="button" class="btn btn--quiet btn--small letterdesk__back" onClick={onBack}>
        {words('letter_ui_back')}
      </button>
      <h2 tabIndex={-1} class="letterdesk__title">
        {words('agenda_title', { child })}
      </h2>
      <p class="lead">{words('agenda_made', { day: localDay(new Date()) })}</p>
      <div class="lettertools no-print">
        <button type="button" class="btn btn--small" onClick={() => print()}>
          <Icon name="print" /> {words('letter_ui_print')}
        </button>
      </div>
      <div class="card lettersheet meeting__paper">
        {agenda === null ? null : plain('agenda_opening', agenda.opening)}
        {topics.map(({ heading, items }) => (
          <section>
            <h3>{words(heading.key)}</h3>
            <ul class="meeting__items">
              {items.map((item) => (
                <li>
                  <p>{joinLines([item.fact], words)}</p>
                  <p class="meeting__where">{joinLines(item.where, words)}</p>
                  <ul class="meeting__asks">
                    {asked(item).map((question) => (
                      <li>{question}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {agenda === null ? null : plain('agenda_closing', agenda.closing)}
      </div>
    </section>
  );
}

/** The questions of each thing; one that was asked already is not asked again. */
function onceAsked(words: Words, most: number): (item: Item) => readonly string[] {
  const asked = new Set<string>();
  return ({ questions }) => {
    const fresh = words.numbered(questions.key, questions.values).filter((question) => !asked.has(question)).slice(0, most);
    for (const question of fresh) asked.add(question);
    return fresh;
  };
}
