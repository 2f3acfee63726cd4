import { hitsIn, type ReadStatement } from './read-statement.ts';

/** Whether a text only hopes or plans: `wants to`, `may`. `By May 30` is a month. */
export function isHoped(statement: ReadStatement): boolean {
  const { words } = statement;
  return hitsIn(statement, { from: 0, to: words.length }, 'hope').some((hit) => words[hit.from]?.text !== 'may' || (words[hit.to]?.value == null && !/^(?:by|in|of|until|before|this|next|late|early|end)$/.test(words[hit.from - 1]?.text ?? '')));
}
