import type { Case } from './model/case.ts';
import type { ParentQuestion } from './model/told.ts';
import { cannotTell, clear, type Verdict } from './rule.ts';

/**
 * Judges by what the parent said. Not asked yet: cannot tell, and the question goes to the parent. Asked, and they do not
 * know: nothing to say. `otherwise` is the verdict for the answer that worries.
 */
export function byAnswer(kase: Case, question: ParentQuestion, worry: 'yes' | 'no', otherwise: (day: string | null) => Verdict): Verdict {
  const answer = kase.told?.answers[question];
  if (answer === undefined) return cannotTell('only-you-know');
  return answer.said === worry ? otherwise(answer.day) : clear();
}
