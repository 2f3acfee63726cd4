import type { Bounds } from './number-labels.ts';
import { firstOf, type ReadStatement } from './read-statement.ts';

const INCIDENT = /^(?:accidents?|incidents?|outbursts?|tantrums?|referrals?|meltdowns?|elopements?|falls?|aggressions?|fights?|suspensions?|errors?|mistakes?|bites|hits)$/;

/** Whether a word names something counted because nobody wants it. */
export const isIncident = (text: string): boolean => INCIDENT.test(text);

/** `no accidents in three weeks`, `zero referrals since May`: none, over a stretch that is told. */
export function noneOver(statement: ReadStatement, at: number, { to }: Bounds): number | null {
  const { words } = statement;
  if (!/^(?:no|zero|ningun|ninguna)$/.test(words[at]?.text ?? '')) return null;
  for (let noun = at + 1; noun < Math.min(at + 4, to); noun += 1) {
    if (!INCIDENT.test(words[noun]?.text ?? '')) continue;
    const over = /^(?:in|for|over|since|during|en|desde|por)$/.test(words[noun + 1]?.text ?? '') && (firstOf(statement, noun + 2, Math.min(noun + 7, to), 'time-long', 'month', 'opportunity') >= 0);
    return over ? noun + 1 : null;
  }
  return null;
}
