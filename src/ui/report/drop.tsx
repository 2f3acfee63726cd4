import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon, Lamp, type IconName } from '../components/icon.tsx';
import { useLit } from '../lit.tsx';
import type { OpenedFile } from './use-reading.ts';

const opened = (files: Iterable<File>): readonly OpenedFile[] =>
  [...files].map((file) => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()), url: null }));

/** A button that opens the file picker. Takes several files. */
export function PickButton({ label, kind, icon, onFiles }: { readonly label: string; readonly kind: string; readonly icon: IconName; readonly onFiles: (files: readonly OpenedFile[]) => void }): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="sr"
        type="file"
        accept="application/pdf,.pdf"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const files = opened(event.currentTarget.files ?? []);
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" class={kind} onClick={() => input.current?.click()}>
        <Icon name={icon} />
        {label}
      </button>
    </>
  );
}

/** The whole page takes a dropped file: nobody has to aim. Without `onFiles` a dropped file is let fall, not opened by the browser. */
export function DropArea({ onFiles, children }: { readonly onFiles: ((files: readonly OpenedFile[]) => void) | null; readonly children: ComponentChildren }): VNode {
  const { words } = useLit();
  const [over, setOver] = useState(false);
  return (
    <div
      class="dropping"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(onFiles !== null);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = opened(event.dataTransfer?.files ?? []);
        if (files.length > 0) onFiles?.(files);
      }}
    >
      {children}
      {over ? <p class="dropping__here">{words('report_drop_title')}</p> : null}
    </div>
  );
}

/** Nothing open yet. */
export function EmptyDesk({ onFiles }: { readonly onFiles: (files: readonly OpenedFile[]) => void }): VNode {
  const { words } = useLit();
  return (
    <div class="drop">
      <Lamp />
      <h2>{words('report_drop_title')}</h2>
      <p>{words('report_drop_text')}</p>
      <PickButton label={words('report_choose')} kind="btn btn--primary" icon="doc" onFiles={onFiles} />
    </div>
  );
}
