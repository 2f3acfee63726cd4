import { unitsIn } from '../documents.ts';
import { judgeProgress } from '../language/judge-progress.ts';
import { measuresIn } from '../language/measures.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { PlanDocument, ProgressEntry } from '../model/plan.ts';
import { daysPrinted } from '../printed-days.ts';
import { claimIn, isKey } from '../progress.ts';
import { clear, fine, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

/** A report on a goal in words only: no score, no count, nothing to compare. */
export default rule({
  id: 'pr-no-data',
  severity: 'serious',
  confidence: 'likely',
  source: 'guidance-progress-data',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const units = unitsIn(kase, ['progress', 'iep', 'amendment'], (document) => inside(document, document.progress.filter(({ comment }) => comment !== null)));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: entry, document }) => {
    if (entry.comment === null) return clear();
    const same = document.progress.filter((other) => other !== entry && entry.goal !== null && other.goal === entry.goal && other.period === entry.period);
    const neighbours = [entry.code?.text, ...same.map(({ comment }) => comment?.text)].filter((text) => text !== undefined);
    if (isKey(entry.comment.text) || isRating(entry, document) || isBareNumber(entry.comment.text, document.language)) return clear();
    const { ok } = judgeProgress(entry.comment.text, { language: document.language, neighbours });
    const values = { goals: goalOf(entry) };
    return ok ? fine(quoteSentence(entry.comment), values) : flagged(quoteSentence(entry.comment), values);
  },
});

/** A rating printed as words, with the comment in a row of its own. */
function isRating(entry: ProgressEntry, document: PlanDocument): boolean {
  const words = entry.comment?.text.split(/\s+/u).length ?? 0;
  const hasOwnRow = document.progress.some((other) => other !== entry && other.goal === entry.goal && (other.comment?.text.split(/\s+/u).length ?? 0) > words);
  return words <= 9 && claimIn(entry.comment?.text ?? '') !== null && hasOwnRow;
}

/** A cell that holds a number with its unit and its day, and no other words: the column says of what. */
const isBareNumber = (text: string, language: LanguageCode): boolean => text.split(/\s+/u).length <= 7 && /^\W*\d/u.test(text) && daysPrinted(text).length > 0 && measuresIn(text, language).length > 0;

const goalOf = ({ goal }: ProgressEntry): string => (goal === null ? '' : String(goal));

export const examples: readonly Example[] = [
  { note: 'praise', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Making progress. A pleasure to have in class!' }] } } },
  { note: 'steady', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Steady progress, a joy to teach.' }] } } },
  { note: 'a date is not a score', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'As of 11/4/2026 Sam continues to make sufficient progress.' }] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'progress', language: 'es', progress: [{ goal: 1, comment: 'Sam está progresando bien y se esfuerza.' }] } } },
  { note: 'a rate and a date', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: '58 wcpm on 11/4 (goal 78).' }] } } },
  { note: 'scores beside the code', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'P', comment: '6/10, 7/10, 7/10 (Oct)' }] } } },
  { note: 'the key of the codes, printed where a comment belongs', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: '1 No progress 2 Partial 1-49% 3 Substantial 50-99% 4 Met or exceeded' }] } } },
  { note: 'a rating in words, the data in the next row', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Making sufficient progress to meet goal' }, { goal: 1, comment: 'Sam named the main point in 7 of 10 texts, work samples of 10/26/2026.' }] } } },
  { note: 'a cell with a number and its day', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: '4 minutes on 11/10/2026' }] } } },
  { note: 'no comment at all is another rule', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'P' }] } } },
  { note: 'last year’s report beside this one', flag: false, case: { plan: [{ kind: 'progress', dates: { meeting: '2025-06-01' }, progress: [{ goal: 1, comment: 'Steady progress.' }] }, { kind: 'progress', dates: { meeting: '2026-11-01' }, progress: [{ goal: 1, comment: '7 of 10 problems right on October 30.' }] }] } },
];
