import type { LabelHit } from '../labels/label-book.ts';

/** "Attendance: 18 of 19 days": a number after the name of the people's part counts something; nobody is listed. */
export function isCounted({ concepts }: LabelHit, text: string, colon: number): boolean {
  return concepts.length > 0 && concepts.every((concept) => concept === 'section.team') && /^:\s*[\d☐☒]/.test(text.slice(colon, colon + 4));
}
