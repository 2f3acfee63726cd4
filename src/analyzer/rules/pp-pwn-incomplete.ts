import { documentsToJudge } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** What a notice tells besides the action itself, by the words that carry it. */
const PARTS: readonly RegExp[] = [
  /\b(?:because|reason|why|explanation|due to|in order to|since|rests? on|porque|razón|motivo)/iu,
  /\b(?:evaluation|assessment|test|record|report|data|observation|probe|based on|rests? on|evaluación|informe|datos)/iu,
  /\b(?:options?|alternatives?|considered|did not choose|rejected|opciones)/iu,
  /\b(?:procedural safeguards|rights|safeguards|garantías|derechos)/iu,
];

/** A notice lacks two or more of: the reason, the data, other options, the safeguards. */
export default rule({
  id: 'pp-pwn-incomplete',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-notice-content',
  asks: 1,
  whom: 'special-education-director',
  next: ['reread-page', 'ask-written-notice'],
  select: (kase) => documentsToJudge(kase, ['notice']),
  judge: (notice) => {
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
  { note: 'all parts', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school proposes to end speech therapy because test scores are average. The team considered a consult and did not choose it. Your procedural safeguards are attached.']] } } },
  { note: 'one part short', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'Speech ends because test scores are average. Options considered: consult.']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school proposes to end speech therapy.']], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
