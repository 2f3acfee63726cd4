import { findBlame } from './language/blame.ts';
import { readGoal, type ReadGoal } from './language/goal-parts.ts';
import { judgeGoal } from './language/judge-goal.ts';
import { judgePresentLevel } from './language/judge-present-level.ts';
import { measuresIn, type Measure } from './language/measures.ts';
import { readStatement, type ReadStatement } from './language/read-statement.ts';
import { findRefusals } from './language/refusals.ts';
import type { StatementVerdict } from './language/statement.ts';
import { wordsOf, type Word } from './language/words.ts';
import type { LanguageCode } from './model/language-code.ts';
import type { Passage } from './model/passage.ts';
import type { Goal } from './model/plan.ts';
import { remember } from './remember.ts';
import { goalContext } from './statements.ts';

/*
 * What the engine reads in a record's own words, read once however many rules ask. `language` is the language of the
 * document the record stands in.
 */

const wordsIn = remember(({ text }: Passage): readonly Word[] => wordsOf(text));

/** A passage with every word looked up; any judge takes it in place of the text. */
export const readingOf = remember((passage: Passage, language: LanguageCode): ReadStatement => readStatement(passage.text, language, wordsIn(passage)));

/** Every number of a passage with what it measures. */
export const measuresOfPassage = remember((passage: Passage, language: LanguageCode): readonly Measure[] => measuresIn(readingOf(passage, language), language));

/** A passage judged as a present level, by its own words alone. */
export const levelVerdict = remember((passage: Passage, language: LanguageCode): StatementVerdict => judgePresentLevel(readingOf(passage, language), { language }));

/** A goal's own words taken apart. */
export const partsOfGoal = remember((goal: Goal, language: LanguageCode): ReadGoal => readGoal(readingOf(goal.statement, language), { language }));

/** A goal judged together with its columns and objectives. */
export const goalVerdict = remember((goal: Goal, language: LanguageCode): StatementVerdict => judgeGoal(partsOfGoal(goal, language), goalContext(goal, language)));

/** Reasons for a no in a passage. */
export const refusalsIn = remember((passage: Passage) => findRefusals(passage.text, wordsIn(passage)));

/** Words of a passage that lay a difficulty at the child's or the family's door. */
export const blameIn = remember((passage: Passage) => findBlame(passage.text, wordsIn(passage)));
