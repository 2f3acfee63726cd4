import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const DAYS = /\b(\d{1,3}) (?:school )?days? (?:of )?(?:out[- ]of[- ]school |in[- ]school )?(?:suspen\w+|OSS|removal)|\b(?:suspended|removed|OSS)\b[^.\d]{0,30}\b(\d{1,3}) (?:school )?days?\b|\b(?:suspensions?|OSS|removals?)\b(?: days)?(?: this year)? ?[:=] ?(\d{1,3}) ?(?:days?)?/giu;
const NOT = /\b(?:up to|maximum|more than|may be|can be|cannot|if (?:he|she|they|a|the|your)|whenever|policy|last year|exceed)\b/iu;
const FROM = 8;

/** Ten days or nearly ten of removal from school are written down for this child. */
export default rule({
  id: 'dsc-ten-days',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-removals',
  asks: 2,
  whom: 'special-education-director',
  next: ['write-down-home', 'ask-records', 'ask-meeting', 'call-parent-center'],
  clock: true,
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'letter', 'notice', 'report-card', 'other', 'behavior-plan', 'evaluation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    for (const match of passage.text.matchAll(DAYS)) {
      const days = Number(match[1] ?? match[2] ?? match[3]);
      const near = passage.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30);
      if (days >= FROM && days <= 120 && !NOT.test(near)) return flagged(quoteSentence(passage, match.index), { days });
    }
    return clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'twelve days', flag: true, case: { plan: { paragraphs: [['notes', 'Andre has had 12 days of suspension this year.']] } } },
  { note: 'suspended for ten', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'He was suspended for 10 days.']] } } },
  { note: 'eight: the warning', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Suspensions: 8 days']] } } },
  { note: 'two days', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'He was suspended for 2 days.']] } } },
  { note: 'the rule, not this child', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'A student may be suspended for up to 10 days.']] } } },
  { note: 'days of school', flag: false, case: { plan: { paragraphs: [['notes', 'The report is due in 10 school days.']] } } },
];
