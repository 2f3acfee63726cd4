import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const DEMAND = /\b(?:need|must|have to|require[sd]?|until|without|first|before)\b[^.]{0,60}\b(?:doctor['’]?s?|medical|physician['’]?s?|outside|private) (?:diagnosis|note|letter|report|evaluation)\b|\b(?:get|obtain|provide|bring)\b[^.]{0,30}\b(?:a |an )?(?:medical )?diagnosis (?:first|before)\b|\b(?:if|once|when|after) you (?:can )?(?:bring|get|provide|obtain|send|have)\b[^.]{0,40}\bdiagnosis\b[^.]{0,60}\b(?:can|could|will|may|might)\b|(?<!\b(?:no|without a|without)\s)(?:\b(?:medical|formal) )?(?<!\b(?:no|no medical|no formal)\s)\bdiagnosis\b(?![^.]{0,60}\b(?:not|n['’]t)\b)[^.]{0,60}\b(?:is|are) (?:required|needed|necessary)\b|\bdiagnóstico (?:médico )?(?:primero|antes)\b/iu;
const HELP = /\b(?:special ed|IEP|504|consider|plan|look at (?:it|this|him|her|them)|testing)\b|\b(?:evaluat|eligib|qualif|evalua|elegib)/iu;
const HEALTH_ONLY = /\b(?:medication|allerg|inhaler|return to (?:school|play|PE)|absence|excuse)\b/iu;

/** A doctor's diagnosis is asked for before the school will look. */
export default rule({
  id: 'ev-diagnosis-demanded',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-child-find',
  asks: 1,
  whom: 'special-education-director',
  next: ['ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  select: (kase) => unitsIn(kase, ['iep', '504', 'notice', 'meeting-invitation', 'letter', 'other'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const demand = DEMAND.exec(passage.text);
    if (demand === null) return clear();
    const near = passage.text.slice(Math.max(0, demand.index - 150), demand.index + demand[0].length + 150);
    return HELP.test(near) && !HEALTH_ONLY.test(near) ? flagged(quoteSentence(passage, demand.index)) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'a diagnosis first', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'You need a doctor’s diagnosis of ADHD before we can evaluate him.']] } } },
  { note: 'not without a medical report', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The school cannot consider a 504 plan without a medical diagnosis.']] } } },
  { note: 'get one first', flag: true, case: { plan: { paragraphs: [['notes', 'Team told parent to get a diagnosis first and then ask for an IEP.']] } } },
  { note: 'required first', flag: true, case: { plan: { kind: 'notice', paragraphs: [['notice', 'He does not qualify for testing. A diagnosis of dyslexia from a doctor is required first.']] } } },
  { note: 'a diagnosis is not needed', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'No medical diagnosis and no label is required for an evaluation.']] } } },
  { note: 'a doctor’s note for medicine', flag: false, case: { plan: { kind: '504', paragraphs: [[null, 'We need a doctor’s note before the nurse can give medication under this plan.']] } } },
  { note: 'a diagnosis that is known', flag: false, case: { plan: { paragraphs: [['notes', 'Parent shared the private evaluation and the team considered it.']] } } },
  { note: 'an invitation to share', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'If you have a report from a doctor, you may share it with the team.']] } } },
];
