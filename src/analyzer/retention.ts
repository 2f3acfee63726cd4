import { unitsIn } from './documents.ts';
import type { Span } from './language/statement.ts';
import type { Case } from './model/case.ts';
import type { Reason } from './model/finding.ts';
import type { Passage } from './model/passage.ts';
import type { PlanDocument } from './model/plan.ts';
import { proseOf } from './statements.ts';

const PROPOSED = /\b(?:recommend\w*|propos\w*|consider\w*|discuss\w*|suggest\w*|plan(?:s|ning)?|should|may|will|could|would|wants?)\b[^.]{0,60}\b(?:retain(?:ed|ing)?\b|retention\b|repeat(?:ing|s)?\b[^.]{0,25}\bgrade\b|(?:be )?h[eo]ld(?:ing)?\b[^.]{0,20}\bback\b|stay(?:ing)? in the same grade)|\b(?:retention|retaining \w+|repeating the grade)\b[^.]{0,40}\b(?:recommended|proposed|considered|being discussed)|\bnot (?:be )?(?:promoted|ready for promotion)\b|\b(?:recomienda|propone|sugiere)\b[^.]{0,60}\b(?:repita|repetir|retención|retener)/iu;
const AT_RISK = /\bat risk (?:of|for) (?:retention|being retained|not (?:being )?promoted)|\bpromotion\b[^.]{0,30}\b(?:in doubt|doubtful|at risk)|\bpossible retention\b|\ben riesgo de (?:repetir|ser retenid)/iu;
const NOT = /\b(?:not|never|n['’]t|no longer|against)\b[^.]{0,25}\b(?:recommend|propos|consider|retain|retention|repeat|held|hold)|\bno (?:será|se recomienda)\b/iu;
/** Not of the grade: facts kept in mind, records kept on file, last year's story. */
const OTHER = /\bretention of (?:facts|information|skills|material|math|sight|words|learn|records?|data)|\b(?:record|document|data|teacher|staff|memory|information) retention\b|\bretain(?:s|ed|ing)? (?:information|facts|new|skills|the right|records|what|material|letter|sight|math)|\bwas (?:previously )?(?:retained|held back)\b/iu;

/** Nothing above matches without one of these; most passages have none. */
const SPEAKS_OF_IT = /ret[ae][in]|repe|repi|h[eo]ld|stay|promot/iu;

/** Words that put repeating a grade on the table. `certain` is false for a warning that decides nothing. */
export function findRetention(text: string): (Span & { readonly certain: boolean }) | null {
  if (!SPEAKS_OF_IT.test(text) || OTHER.test(text) || NOT.test(text)) return null;
  for (const [words, certain] of [[PROPOSED, true], [AT_RISK, false]] as const) {
    const match = words.exec(text);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, certain };
  }
  return null;
}

/** The first place in a case where repeating a grade is on the table, a warning included. */
export function repeatIn(kase: Case): readonly { readonly document: PlanDocument; readonly passage: Passage; readonly start: number }[] | Reason {
  const found = unitsIn(kase, ['letter', 'notice', 'report-card', 'meeting-invitation', 'iep', 'amendment', 'evaluation', 'other'], (document) =>
    proseOf(document).flatMap((passage) => {
      const span = findRetention(passage.text);
      return span === null ? [] : [{ document, passage, start: span.start }];
    }),
  );
  return typeof found === 'string' ? found : found.slice(0, 1);
}
