import type { VNode } from 'preact';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';
import { useTold } from '../told/use-told.ts';

/** What the parent told, and whether marks may be kept from day to day. Switching that off forgets the marks. */
export function ToldAndKept(): VNode {
  const { port, words, preferences } = useLit();
  const { all, change } = useTold();
  const sum = (count: (told: (typeof all)[number][1]) => number): number => all.reduce((total, [, told]) => total + count(told), 0);
  const answers = sum((told) => Object.keys(told.answers).length);
  const letters = sum((told) => told.letters.length);
  const marks = sum((told) => told.marks.length);
  const keep = (on: boolean): void => {
    void port.preferences.set({ keepMarks: on });
    if (!on) for (const [child] of all) change(child, (told) => ({ ...told, marks: [] }));
  };
  return (
    <section class="card box">
      <h2>{words('options_told')}</h2>
      <label class="switch">
        <input type="checkbox" checked={preferences.keepMarks} aria-describedby="marks-hint" onChange={({ currentTarget }) => keep(currentTarget.checked)} />
        {words('options_keep_marks')}
      </label>
      <p class="small" id="marks-hint">
        {words('options_keep_marks_hint')}
      </p>
      <Ticks icon="save" lines={[words('options_told_answers', { count: answers }), words('options_told_letters', { count: letters }), words('options_told_marks', { count: marks })]} />
      {answers === 0 ? null : (
        <div class="actions">
          <button type="button" class="btn btn--small" onClick={() => all.forEach(([child]) => change(child, (told) => ({ ...told, answers: {} })))}>
            {words('options_ask_again')}
          </button>
        </div>
      )}
    </section>
  );
}
