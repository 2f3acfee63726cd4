import type { SessionCase } from './session-case.ts';
import { childKey, UNNAMED } from './told-by-child.ts';

/** A child of the session, by key, with the name as it was printed first; null where none was printed. */
export interface KnownChild {
  readonly key: string;
  readonly printed: string | null;
}

/** Every child that a page or a plan of this session names, each once. One without a name where none is named. */
export function childrenIn({ gradebooks, documents }: Pick<SessionCase, 'gradebooks' | 'documents'>): readonly [KnownChild, ...KnownChild[]] {
  const names = [...documents.map(({ document }) => document.student.firstName), ...gradebooks.map(({ gradebook }) => gradebook.student)];
  const known = new Map<string, KnownChild>();
  for (const printed of names) {
    const key = childKey(printed);
    if (key !== UNNAMED && !known.has(key)) known.set(key, { key, printed });
  }
  const [first, ...rest] = known.values();
  return first === undefined ? [{ key: UNNAMED, printed: null }] : [first, ...rest];
}
