/** Words of a heading as they are compared: one space, small letters. */
export const headingWords = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
