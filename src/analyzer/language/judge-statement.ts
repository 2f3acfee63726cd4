import type { LanguageCode } from '../model/language-code.ts';
import { judgeAccommodation } from './judge-accommodation.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeGoal } from './judge-goal.ts';
import { judgeOther } from './judge-other.ts';
import { judgePresentLevel } from './judge-present-level.ts';
import { judgeProgress } from './judge-progress.ts';
import { languageOf } from './language-of.ts';
import type { StatementVerdict } from './statement.ts';

export type StatementKind = 'present_level' | 'goal' | 'progress' | 'service' | 'accommodation' | 'other';
export type StatementLabel = 'ok' | 'vague' | 'measurable' | 'not_measurable' | 'data' | 'no_data';

/** One statement without surroundings, judged by its kind: the label the published figures count. */
export function judgeStatement(kind: StatementKind, text: string, language: LanguageCode = languageOf(text)): { readonly label: StatementLabel; readonly verdict: StatementVerdict } {
  const context = { language };
  switch (kind) {
    case 'present_level': {
      const verdict = judgePresentLevel(text, context);
      return { label: verdict.ok ? 'ok' : 'vague', verdict };
    }
    case 'goal': {
      const verdict = judgeGoal(text, context);
      return { label: verdict.ok ? 'measurable' : 'not_measurable', verdict };
    }
    case 'progress': {
      const verdict = judgeProgress(text, context);
      return { label: verdict.ok ? 'data' : 'no_data', verdict };
    }
    case 'service': {
      const verdict = judgeAmount(text, context);
      return { label: verdict.ok ? 'ok' : 'vague', verdict };
    }
    case 'accommodation': {
      const verdict = judgeAccommodation(text, context);
      return { label: verdict.ok ? 'ok' : 'vague', verdict };
    }
    case 'other': {
      const verdict = judgeOther(text, context);
      return { label: verdict.ok ? 'ok' : 'vague', verdict };
    }
  }
}
