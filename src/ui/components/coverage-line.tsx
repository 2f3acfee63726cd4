import type { ComponentChildren, VNode } from 'preact';
import { isFull, type Coverage } from '../../analyzer/model/coverage.ts';
import { coverageLine, picturesLine } from '../../i18n/coverage-words.ts';
import { useLit } from '../lit.tsx';
import { Icon } from './icon.tsx';

/** What was read, said plainly, full or not. `of` names it where there are several. Children say what to do next. */
export function CoverageLine({ coverage, of, children }: { readonly coverage: Coverage; readonly of: string | null; readonly children?: ComponentChildren }): VNode {
  const { words } = useLit();
  return (
    <p class="cover">
      <Icon name="eye" />
      <span>
        {of === null ? null : `${of}: `}
        <strong>{coverageLine(coverage, words)}</strong> {children ?? (isFull(coverage) ? words('coverage_all') : null)} {coverage.pictures === undefined ? null : picturesLine(coverage, words)}
      </span>
    </p>
  );
}
