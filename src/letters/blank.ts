/** Stands for what only the parent knows. It is filled in by hand. */
export const BLANK = '[ ]';
