import type { VNode } from 'preact';
import { SOURCES, type Source } from '../../analyzer/sources.ts';
import { useLit } from '../lit.tsx';

const sourceOf = (key: string): Source | null => (Object.hasOwn(SOURCES, key) ? (SOURCES as Readonly<Record<string, Source>>)[key] ?? null : null);

/** What a finding rests on: the field's own text, in a line, with its number and its address. Opened only when the parent follows it. */
export function RestsOn({ source }: { readonly source: string }): VNode | null {
  const { words } = useLit();
  const key = `source_${source.replaceAll('-', '_')}`;
  if (!words.has(key)) return null;
  const { cite, url } = sourceOf(source) ?? { cite: null, url: null };
  return (
    <p class="rests">
      <span>{words('report_rests_on')}</span> {words(key)}{' '}
      {cite === null ? null : url === null ? (
        <cite lang="en">{cite}</cite>
      ) : (
        <a href={url} target="_blank" rel="noreferrer noopener" lang="en">
          {cite}
        </a>
      )}
    </p>
  );
}
