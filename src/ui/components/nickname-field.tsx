import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLit } from '../lit.tsx';

/** The name the parent uses for the child on these screens. Kept when the field is left or Enter is pressed. */
export function NicknameField(): VNode {
  const { port, words, preferences } = useLit();
  const [name, setName] = useState(preferences.nickname);
  const [kept, setKept] = useState(false);
  const keep = (): void => {
    const nickname = name.trim().slice(0, 40);
    if (nickname === preferences.nickname) return;
    void port.preferences.set({ nickname });
    setKept(true);
  };
  return (
    <label class="field">
      {words('ui_nickname')}
      <input
        type="text"
        autocomplete="off"
        maxLength={40}
        value={name}
        onInput={(event) => {
          setName(event.currentTarget.value);
          setKept(false);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <span class="small" role="status">
        {kept ? words('ui_saved') : ''}
      </span>
    </label>
  );
}
