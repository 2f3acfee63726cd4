import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const VOTE = /\b(?:the )?(?:team|committee|group|members)\b[^.]{0,30}\bvot(?:ed|es|ing)\b|\bmajority (?:vote|of the (?:team|committee|members))|\bby (?:a )?vote\b|\bvotes? (?:were|was) (?:taken|cast)|\b(?:el equipo|el comité) votó\b/iu;

/** "The team voted": a team looks for agreement. */
export default rule({
  id: 'pp-vote-or-majority',
  severity: 'minor',
  confidence: 'likely',
  source: 'guidance-not-a-vote',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-written-notice'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', 'notice', 'letter', 'other', 'meeting-invitation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const at = passage.text.search(VOTE);
    return at < 0 || /\b(?:no|not|without)\b[^.]{0,20}\bvot/iu.test(passage.text) ? clear() : flagged(quoteSentence(passage, at));
  },
});

export const examples: readonly Example[] = [
  { note: 'the team voted', flag: true, case: { plan: { paragraphs: [['notes', 'The team voted 5 to 1 against more speech minutes.']] } } },
  { note: 'a majority', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'By majority vote the placement will change.']] } } },
  { note: 'a vote was taken', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'A vote was taken and the request was declined.']] } } },
  { note: 'agreement', flag: false, case: { plan: { paragraphs: [['notes', 'The team agreed on 60 minutes a week.']] } } },
  { note: 'a class vote', flag: false, case: { plan: { levels: ['Sam voted for class president.'] } } },
  { note: 'said to be none', flag: false, case: { plan: { paragraphs: [['notes', 'The committee does not vote; it looks for agreement.']] } } },
];
