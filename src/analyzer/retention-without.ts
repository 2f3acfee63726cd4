import { unitsIn } from './documents.ts';
import { findRetention } from './retention.ts';
import { clear, flagged, rule, type Rule } from './rule.ts';
import { inside, proseOf, quoteSentence } from './statements.ts';

/** A rule on a letter that puts repeating a year on the table and has none of the words that would tell of `told`. */
export function retentionWithout({ told, ...words }: Omit<Rule, 'on' | 'select' | 'judge' | 'confidence' | 'whom'> & { readonly told: RegExp }): Rule {
  return rule({
    ...words,
    confidence: 'ask',
    whom: 'principal',
    select: (kase) => unitsIn(kase, ['notice', 'letter', 'report-card', 'meeting-invitation'], (document) => inside(document, proseOf(document))),
    judge: ({ part: passage, document }) => {
      const found = findRetention(passage.text);
      if (found === null || !found.certain || proseOf(document).some(({ text }) => told.test(text))) return clear();
      return flagged(quoteSentence(passage, found.start));
    },
  });
}
