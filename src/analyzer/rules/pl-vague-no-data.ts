import { areasOfGoal, areasOfLevel, isAreaOfNeed, shareArea } from '../areas.ts';
import { daysBetween } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { isResultNow } from '../language/measures.ts';
import type { Passage } from '../model/passage.ts';
import type { Because } from '../language/statement.ts';
import type { PlanDocument, PresentLevel } from '../model/plan.ts';
import { daysPrinted, newestDay } from '../printed-days.ts';
import { levelVerdict, measuresOfPassage } from '../readings.ts';
import { clear, fine, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf, quoteSentence } from '../statements.ts';

/** Where the child is now is told in words that nobody could measure again in June. */
export default rule({
  id: 'pl-vague-no-data',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-present-levels',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-records', 'send-concerns'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, levelsOf(document).filter(({ role }) => role === 'performance' || role === 'needs'))),
  judge: ({ part: level, document }) => {
    const { text } = level;
    const { language } = document;
    const alone = levelVerdict(text, language);
    if (!alone.ok && beside(level, document).some((passage) => measuresOfPassage(passage, language).some(isResultNow))) return clear();
    const { ok, because } = alone;
    // Only a number with its day is worth praising.
    if (ok) return daysPrinted(text.text).length === 0 || !measuresOfPassage(text, language).some(isResultNow) ? clear() : fine(quoteSentence(text, because.find(({ side }) => side === 'for')?.start));
    if (saysNoNeed(text.text) && !isAreaOfNeed(areasOfLevel(level), document)) return clear();
    const reasons = because.filter(({ side }) => side === 'against');
    // Good words of an area where nothing is wrong are a right answer: "behavior is appropriate for her age".
    if (reasons.every((reason) => isKind(reason, text.text)) && !isAreaOfNeed(areasOfLevel(level), document)) return clear();
    const [against] = reasons;
    // A heading, a line of a form or a plain fact without a number says little, but nothing vague.
    return against === undefined ? clear() : flagged(quoteSentence(text, against.start));
  },
});

/** Data that may anchor this text: the next two stretches, what else is said of the same area, its goals' baselines. */
function beside(level: PresentLevel, document: PlanDocument): readonly Passage[] {
  const at = document.presentLevels.indexOf(level);
  const areas = areasOfLevel(level);
  const following = document.presentLevels.slice(at + 1, at + 3).filter((other) => other.area?.text === level.area?.text && !(other.role === 'evaluation-results' && isOld(other.text, document)));
  const sameArea = document.presentLevels.filter((other) => other !== level && (other.role === 'performance' || other.role === 'evaluation-results') && shareArea(areas, areasOfLevel(other)) && !(other.role === 'evaluation-results' && isOld(other.text, document)));
  const baselines = document.goals.filter((goal) => goal.baseline !== null && shareArea(areas, areasOfGoal(goal)));
  return [...following.map(({ text }) => text), ...sameArea.map(({ text }) => text), ...baselines.flatMap(({ baseline }) => baseline ?? [])];
}

/** A test of two years ago tells nothing of where the child is now. */
function isOld({ text }: Passage, { dates }: PlanDocument): boolean {
  const newest = newestDay(text, '9999-12-31');
  return newest !== null && dates.meeting !== null && daysBetween(newest, dates.meeting.iso) > 730;
}

const NO_NEED = /\b(?:commensurate|age[- ]appropriate|no (?:\w+ )?concerns?|not (?:an? )?(?:area of )?(?:need|concern)|within normal limits|similar to (?:his|her|their)? ?peers|sin preocupaciones|acorde a su edad|no es un área de (?:necesidad|preocupación))\b/iu;
const saysNoNeed = (text: string): boolean => NO_NEED.test(text);

const KIND = new Set(['praise', 'judgement']);
const AT_LEVEL = /^(?:(?:at|on|al) )?(?:grade level|(?:the )?(?:level of|nivel de) .*)/iu;
const isKind = ({ as, start, end }: Because, text: string): boolean => {
  const words = text.slice(start, end);
  return KIND.has(as) ? !/^(?:in|no )/iu.test(words) : as === 'low-level' && AT_LEVEL.test(words);
};

export const examples: readonly Example[] = [
  { note: 'struggles and needs support', flag: true, case: { plan: { levels: ['Maya struggles with reading and needs support.'] } } },
  { note: 'nice progress, below level', flag: true, case: { plan: { levels: ['He is making nice progress in math but is below grade level.'] } } },
  { note: 'an area of weakness, often', flag: true, case: { plan: { levels: [{ area: 'Writing', text: 'Writing is an area of weakness. Often off topic.' }] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', levels: ['Maya tiene dificultad con la lectura y necesita apoyo.'] } } },
  { note: 'the number stands in the next sentence', flag: false, case: { plan: { levels: ['Maya struggles with reading. On 9/12/2025 she read 42 words correct per minute on a grade 2 passage (winter norm 72).'] } } },
  { note: 'the number stands in the next box of the same area', flag: false, case: { plan: { levels: [{ area: 'Reading', text: 'Maya struggles with reading and needs support.' }, { area: 'Reading', text: 'Fall 2026 DIBELS: 42 words correct per minute on a grade 2 passage.' }] } } },
  { note: 'no need in this area', flag: false, case: { plan: { levels: [{ area: 'Math', text: 'Math: commensurate with same-age peers.' }], goals: ['Maya will read aloud 90 words correct per minute.'] } } },
  { note: 'a plain fact without a number', flag: false, case: { plan: { levels: ['Sam is in the Math 7 class and uses a reference sheet to add fractions.'] } } },
  { note: 'strengths may be told in words', flag: false, case: { plan: { levels: [{ role: 'strengths', text: 'Maya tries hard, is friendly and loves drawing.' }] } } },
  { note: 'the parent’s own words', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We worry that Maya struggles with reading.' }] } } },
  { note: 'kind words where nothing is wrong', flag: false, case: { plan: { levels: [{ area: 'Behavior', text: 'Behavior is appropriate for her age.' }, { area: 'Social skills', text: 'She gets along with others and plays well.' }, { area: 'Math', text: 'Math is at grade level.' }], needs: ['Reading'], goals: ['Maya will read aloud 90 words correct per minute.'] } } },
  { note: 'the only number is three years old', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, levels: [{ area: 'Math', text: 'Maya struggles with math and needs support.' }, { area: 'Math', role: 'evaluation-results', text: 'KeyMath-3, February 2023: standard score 61.' }] } } },
  { note: 'the test is of this year', flag: false, case: { plan: { dates: { meeting: '2026-10-01' }, levels: [{ area: 'Math', text: 'Maya struggles with math and needs support.' }, { area: 'Math', role: 'evaluation-results', text: 'KeyMath-3, February 2026: standard score 61.' }] } } },
  { note: 'kind words where help is needed', flag: true, case: { plan: { levels: [{ area: 'Behavior', text: 'Behavior is usually appropriate.' }], needs: ['Behavior'], goals: [] } } },
  { note: 'the goal’s baseline has the number', flag: false, case: { plan: { levels: [{ area: 'Reading', text: 'Maya struggles with reading and needs support.' }], goals: [{ area: 'Reading', statement: 'Maya will read aloud 90 words correct per minute.', baseline: '42 words correct per minute on September 12, 2026' }] } } },
];
