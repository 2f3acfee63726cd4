import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLit } from '../lit.tsx';
import { Icon } from './icon.tsx';

/** Copies text, then says so in its own words. Where the browser refuses, it says that too. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): VNode {
  const { words } = useLit();
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setDone('copied'),
      () => setDone('refused'),
    );
  };
  return (
    <button type="button" class="btn btn--small" onClick={copy}>
      <Icon name={done === 'copied' ? 'ok' : 'copy'} />
      <span aria-live="polite">{done === 'no' ? label : words(done === 'copied' ? 'ui_copied' : 'ui_copy_refused')}</span>
    </button>
  );
}
