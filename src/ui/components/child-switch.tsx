import type { VNode } from 'preact';
import { severityRank } from '../../analyzer/severity.ts';
import { childrenIn } from '../../casefile/children-in.ts';
import { ofChild } from '../../casefile/of-child.ts';
import type { SessionCase } from '../../casefile/session-case.ts';
import { useLit } from '../lit.tsx';
import { sortOut } from '../sort-out.ts';

/** Of several children, the one with the most serious thing to ask about comes first. Null where there is one child only. */
export function firstChild(kase: SessionCase, dismissed: readonly string[]): string | null {
  const children = childrenIn(kase);
  if (children.length < 2) return null;
  const ranked = children.map(({ key }) => {
    const { first, toAsk } = sortOut(ofChild(kase, key), dismissed);
    return { key, toAsk, rank: first[0] === undefined ? Number.POSITIVE_INFINITY : severityRank(first[0].severity) };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || b.toAsk - a.toAsk)[0]?.key ?? null;
}

/**
 * One button for each child, with how much there is to ask about. Nothing of one child is counted for another.
 * `kase` is the whole session's: the screen around it may be of one child already.
 */
export function ChildSwitch({ kase, now, onChoose }: { readonly kase: SessionCase; readonly now: string | null; readonly onChoose: (child: string) => void }): VNode | null {
  const { words, preferences } = useLit();
  const children = childrenIn(kase);
  if (children.length < 2) return null;
  return (
    <div class="children" role="group" aria-label={words('ui_children')}>
      {children.map(({ key, printed }) => (
        <button key={key} type="button" class="btn btn--small" aria-pressed={key === now} onClick={() => onChoose(key)}>
          {words('ui_child_count', { name: printed ?? '', count: sortOut(ofChild(kase, key), preferences.dismissed).toAsk })}
        </button>
      ))}
    </div>
  );
}
