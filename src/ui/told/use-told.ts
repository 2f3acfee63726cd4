import { NOTHING_TOLD, type Told } from '../../analyzer/model/told.ts';
import { childrenIn, type KnownChild } from '../../casefile/children-in.ts';
import { toldOf } from '../../casefile/told-by-child.ts';
import { useLit } from '../lit.tsx';
import { useKept } from '../use-kept.ts';

/** The children of the session with what was told of each, and how to change it. */
export interface ToldHere {
  readonly children: readonly [KnownChild, ...KnownChild[]];
  readonly of: (child: string) => Told;
  /** What was told of every child, in this session or before, by key. */
  readonly all: readonly (readonly [child: string, told: Told])[];
  readonly change: (child: string, change: (told: Told) => Told) => void;
}

export function useTold(): ToldHere {
  const { port, kase } = useLit();
  const told = useKept(port.told);
  return {
    children: childrenIn(kase),
    of: (child) => (told === null ? NOTHING_TOLD : toldOf(told, child)),
    all: Object.entries(told ?? {}),
    change: (child, change) => void port.told.change(child, change),
  };
}
