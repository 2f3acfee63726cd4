import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

const NO = /\b(?:not (?:eligible|needed|necessary|required|recommended|qualify)|does(?: not|n['’]t) (?:qualify|need|require)|is not|no elegible|no (?:necesita|califica))\b|☒ ?no\b|\[x\] ?no\b/iu;
const REASON = /\d|\b(?:because|since|regress|recoup|data|retain|kept|scores?|probe|after (?:the )?(?:summer|breaks?)|based on|reason|review|porque|datos)\b/iu;

/** A question with its two boxes, and neither is ticked. */
const UNTICKED = /[☐□] ?(?:yes|no|sí|(?:not )?(?:required|needed|eligible|recommended))\b/iu;
const TICKED = /[☒☑✓✔■]|\[x\]|\byes\b[^☐□]{0,3}$|\bwill be (?:decided|determined|considered)\b/iu;

/** Summer services are ruled out in a word with nothing behind it, or the question was left open. */
export default rule({
  id: 'pp-esy-blank',
  severity: 'minor',
  confidence: 'likely',
  source: 'idea-extended-year',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => {
    const told = [...document.paragraphs, ...(document.blanks ?? []).map(({ section, label }) => ({ section, text: label }))].filter(({ section }) => section === 'esy').map(({ text }) => text);
    return inside(document, told.some(({ text }) => REASON.test(text)) ? [] : told.filter(({ text }) => NO.test(text) || (UNTICKED.test(text) && !told.some((other) => TICKED.test(other.text)))).slice(0, 1));
  }),
  judge: ({ part: passage, document }) => (document.draft === null ? flagged(quoteSentence(passage)) : clear()),
});

export const examples: readonly Example[] = [
  { note: 'does not qualify', flag: true, case: { plan: { paragraphs: [['esy', 'Student does not qualify for ESY.']] } } },
  { note: 'a ticked no', flag: true, case: { plan: { paragraphs: [['esy', 'Are ESY services needed? ☐ Yes ☒ No']] } } },
  { note: 'not needed', flag: true, case: { plan: { paragraphs: [['esy', 'ESY: not needed at this time.']] } } },
  { note: 'neither box is ticked', flag: true, case: { plan: { paragraphs: [['esy', 'Does the student need ESY? ☐ Yes ☐ No']] } } },
  { note: 'a question with boxes of other words', flag: true, case: { plan: { blanks: [['esy', 'Extended School Year services: ☐ Required ☐ Not required']] } } },
  { note: 'the tick stands in the next line', flag: false, case: { plan: { paragraphs: [['esy', 'Does the student need ESY? ☐ Yes'], ['esy', '☒ To be decided by April 15.']] } } },
  { note: 'with scores', flag: false, case: { plan: { paragraphs: [['esy', '☒ No. Scores in May and August were 7 and 7 of 20.']] } } },
  { note: 'the reason in the next paragraph', flag: false, case: { plan: { paragraphs: [['esy', '☐ Yes ☒ No'], ['esy', 'Reason: skills came back within two weeks after breaks.']] } } },
  { note: 'yes', flag: false, case: { plan: { paragraphs: [['esy', '☒ Yes ☐ No. Reading, 3 hours a week in July.']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['esy', '☐ Yes ☒ No']] } } },
];
