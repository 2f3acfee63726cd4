import type { VNode } from 'preact';
import { keyOf, type LetterId } from '../../letters/letter.ts';
import { Icon } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import { calendarFile } from '../report/calendar-file.ts';
import { saveFile } from '../save-file.ts';

/** By when to ask again if nothing is heard, with the way into the parent's own calendar. */
export function AskAgain({ day, letter }: { readonly day: string; readonly letter: LetterId }): VNode {
  const { words, child } = useLit();
  const title = words('sent_calendar', { child, letter: words(`${keyOf(letter)}_title`) });
  const save = async (): Promise<void> => saveFile(`${day}.ics`, 'text/calendar', await calendarFile({ day, title, note: words('sent_ask_again', { againDate: day }) }));
  return (
    <p class="askagain">
      {words('sent_ask_again', { againDate: day })}{' '}
      <button type="button" class="btn btn--small" onClick={() => void save()}>
        <Icon name="cal" /> {words('report_to_calendar')}
      </button>
    </p>
  );
}
