import type { VNode } from 'preact';
import { useLit } from '../lit.tsx';

/** Passing lines in use in the states: 60 in most, 65 in New York, 70 in Texas. */
const LINES = [55, 60, 65, 70, 75] as const;

/** The percent below which a class is failing, where the page prints no letter. */
export function PassingMark(): VNode {
  const { port, words, preferences } = useLit();
  const { settings } = preferences;
  return (
    <label class="field">
      {words('options_passing')}
      <select
        value={String(settings.passingPercent)}
        aria-describedby="passing-hint"
        onChange={(event) => void port.preferences.set({ settings: { ...settings, passingPercent: Number(event.currentTarget.value) } })}
      >
        {[...new Set<number>([...LINES, settings.passingPercent])]
          .sort((a, b) => a - b)
          .map((line) => (
            <option value={String(line)}>{line}%</option>
          ))}
      </select>
      <span class="small" id="passing-hint">
        {words('options_passing_hint')}
      </span>
    </label>
  );
}
