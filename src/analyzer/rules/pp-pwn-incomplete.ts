import { documentsToJudge } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import type { BlankPlace } from '../model/blank-place.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** What a notice tells besides the action itself, by the words that carry it. */
const PARTS: readonly RegExp[] = [
  /\b(?:because|reason|why|explanation|due to|in order to|since|rests? on|porque|razón|motivo)/iu,
  /\b(?:evaluation|assessment|test|record|report|data|observation|probe|based on|rests? on|evaluación|informe|datos)/iu,
  /\b(?:options?|alternatives?|considered|did not choose|rejected|opciones)/iu,
  /\b(?:procedural safeguards|rights|safeguards|garantías|derechos)/iu,
];

/** A box of the notice that asks for one of the parts and holds nothing. "Other factors" may well be none. */
const isOwed = ({ section, label }: BlankPlace): boolean => section === 'notice' && /\b(?:reasons?|why|explanation|options?|alternatives?|basis|used|raz[oó]n|opciones)\b/iu.test(label.text);
const blankOf = (document: PlanDocument): BlankPlace | undefined => (document.draft === null ? document.blanks?.find(isOwed) : undefined);

/** A notice lacks two or more of: the reason, the data, other options, the safeguards. */
export default rule({
  id: 'pp-pwn-incomplete',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-notice-content',
  asks: 1,
  whom: 'special-education-director',
  next: ['reread-page', 'ask-written-notice'],
  select: (kase) => {
    const documents = documentsToJudge(kase, ['notice', 'iep', 'amendment']);
    return typeof documents === 'string' ? documents : documents.filter((document) => document.kind === 'notice' || blankOf(document) !== undefined);
  },
  judge: (notice) => {
    const blank = blankOf(notice);
    if (blank !== undefined) return flagged(quote(blank.label), { parts: (notice.blanks ?? []).filter(isOwed).length });
    const texts = [...proseOf(notice), ...notice.sections.map(({ title }) => title)];
    const missing = PARTS.filter((part) => !texts.some(({ text }) => part.test(text))).length;
    const [first] = proseOf(notice);
    if (missing < 2 || first === undefined) return clear();
    return isFull(notice.coverage) ? flagged(quote(first), { parts: missing }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'an action and nothing else', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school proposes to end speech therapy on January 5.']] } } },
  { note: 'a reason only', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school refuses an aide because the parent asked for it.']] } } },
  { note: 'no options and no rights', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'Speech ends because test scores are average.']] } } },
  { note: 'a printed part left empty', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school refuses testing because grades are passing, based on the report card. Your procedural safeguards are attached.']], blanks: [['notice', '4. Other options considered and the reasons why those options were rejected:']] } } },
  { note: 'no other factors', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school refuses testing because grades are passing, based on the report card. Options considered: none. Your procedural safeguards are attached.']], blanks: [['notice', 'Other factors']] } } },
  { note: 'all parts', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school proposes to end speech therapy because test scores are average. The team considered a consult and did not choose it. Your procedural safeguards are attached.']] } } },
  { note: 'one part short', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'Speech ends because test scores are average. Options considered: consult.']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school proposes to end speech therapy.']], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
