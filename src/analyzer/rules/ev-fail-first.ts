import { unitsIn } from '../documents.ts';
import { refusalsIn } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const HELP = /\b(?:evaluat|eligib|qualif|special ed|\bIEP\b|assess|testing|tested|referr|services|support|child study|evalua|califica|educación especial|servicios)/iu;
const TIERS = /\b(?:rti|mtss|tier|tiers|intervention)\b/iu;
/** Tiers or cycles of help as a gate: first these, then we test. */
const GATE = /\b(?:has|have|needs?|must|required|requires?)\b[^.]{0,60}\b(?:interventions?|rti|mtss|tiers?|cycles?)\b[^.]{0,60}\b(?:before|prior to)\b[^.]{0,40}\b(?:test|evaluat|refer|assess|special ed|consider)|\b(?:cannot|can['’]?t|can not|unable to|will not|won['’]t)\b[^.]{0,15}\b(?:test|evaluat|refer|assess)[^.]{0,40}\b(?:until|before|unless)\b[^.]{0,60}\b(?:intervention|rti|mtss|tiers?|cycles?)\b/iu;
/** The way is open: the school sends the consent form along. */
const IS_OFFERED = /\b(?:consent (?:form )?(?:is |to )?(?:attached|enclosed|evaluate)|(?:sign|complete|return) the (?:attached |enclosed )?(?:consent|permission)|will (?:begin|start|conduct|complete) (?:the|an|a|our) (?:full |initial )?evaluation|agree[sd]? to evaluate|formulario de consentimiento)\b/iu;
/** The words themselves rule it out: "a child does not have to fail first". */
const DENIED = /\b(?:not|n['’]t|never|no)\s+(?:\w+\s+){0,4}fail/iu;

/** "He has to fail first", "try interventions first", "wait and see", said when help or testing was the question. */
export default rule({
  id: 'ev-fail-first',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-no-fail-first',
  asks: 2,
  whom: 'special-education-director',
  next: ['ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  clock: true,
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'notice', 'meeting-invitation', 'letter', 'other', 'evaluation', 'report-card', 'progress'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const { text } = passage;
    if (IS_OFFERED.test(text)) return clear();
    const gate = GATE.exec(text);
    const words = gate !== null && !/\b(?:not|n['’]t|never) (?:have|need|required)/iu.test(gate[0]) ? { start: gate.index, end: gate.index + gate[0].length } : refusalsIn(passage).find((hit) => {
      const near = text.slice(Math.max(0, hit.start - 200), hit.end + 200);
      if (hit.as === 'fail-first') return /fail|behind|low enough|repro/iu.test(text.slice(hit.start, hit.end)) && !DENIED.test(near);
      return hit.as === 'wait' && HELP.test(near) && (TIERS.test(text.slice(hit.start, hit.end)) || /\bwait|give|too (?:early|soon)|hold off|revisit|more data/iu.test(text.slice(hit.start, hit.end)));
    });
    return words === undefined ? clear() : flagged(quoteSentence(passage, words.start), { quote: text.slice(words.start, words.end) });
  },
});

export const examples: readonly Example[] = [
  { note: 'fail two classes first', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'He needs to fail two classes first before we can evaluate.']] } } },
  { note: 'two years behind', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Students are not referred for special education unless they are two years behind.']] } } },
  { note: 'wait and see, about testing', flag: true, case: { plan: { paragraphs: [['notes', 'Parent asked for an evaluation. The team would like to wait and see until spring.']] } } },
  { note: 'rounds of help as a gate', flag: true, case: { plan: { kind: 'notice', paragraphs: [['notice', 'Winifred has to complete two rounds of reading intervention before she can be referred.']] } } },
  { note: 'the consent form comes along', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Please complete the attached consent to evaluate.']] } } },
  { note: 'help goes on while testing starts', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We will begin the evaluation now. Tier 2 help will go on; we do not wait until he fails.']] } } },
  { note: 'the rights booklet says the opposite', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'A child does not have to fail first to be eligible for special education.']] } } },
  { note: 'more time is an accommodation', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Please give him more time on tests.']] } } },
];
