import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanDocument } from '../../analyzer/model/plan.ts';
import { doubtfulNumbers, type DoubtfulNumber } from '../../casefile/doubtful-numbers.ts';
import { languageOfDocument } from '../components/source-line.tsx';
import { useLit } from '../lit.tsx';
import type { Mending } from './use-mending.ts';

/** This many at a time: the rest comes as these are settled. */
const AT_ONCE = 5;

/** Numbers that were hard to read on a scan. None counts for anything before the parent has looked at the paper. */
export function DoubtfulBox({ document, mending }: { readonly document: PlanDocument; readonly mending: Mending }): VNode | null {
  const { words } = useLit();
  const numbers = doubtfulNumbers(document);
  if (numbers.length === 0) return null;
  return (
    <section class="doubtful">
      <h4>{words('report_doubtful', { count: numbers.length })}</h4>
      <p class="small">{words('report_doubtful_hint')}</p>
      <ul class="lined">
        {numbers.slice(0, AT_ONCE).map((number) => (
          <li key={`${number.page} ${number.rect.join(' ')}`}>
            <OneNumber number={number} document={document.id} onSettle={(shown) => mending.settle(document.id, number, shown)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneNumber({ number, document, onSettle }: { readonly number: DoubtfulNumber; readonly document: string; readonly onSettle: (shown: string) => void }): VNode {
  const { words, kase } = useLit();
  const [shown, setShown] = useState(number.read);
  return (
    <div class="doubtful__one">
      <p>
        <q class="quote" lang={languageOfDocument(kase, document)}>
          {number.before}
          <span class="lit">{number.read}</span>
          {number.after}
        </q>
      </p>
      <div class="actions">
        <label class="field">
          {words('report_doubtful_paper', { page: number.page })}
          <input type="text" inputMode="decimal" size={8} value={shown} onInput={({ currentTarget }) => setShown(currentTarget.value)} />
        </label>
        <button type="button" class="btn btn--small" disabled={!/\d/u.test(shown)} onClick={() => onSettle(shown.trim())}>
          {words(shown.trim() === number.read ? 'report_doubtful_right' : 'report_doubtful_change')}
        </button>
      </div>
    </div>
  );
}
