import { means, type ReadStatement } from './read-statement.ts';

/** `80% of observed opportunities`: somebody watched, and that is no help given. */
export const isObservedTry = (statement: ReadStatement, at: number): boolean => statement.words[at]?.text === 'observed' && means(statement, at + 1, 'opportunity');
