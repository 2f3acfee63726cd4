import { type Line, part, passageOf } from '../../layout.ts';

/** The part of a line between two offsets (end exclusive), trimmed, with its own spans; null when nothing is left. */
export function linePart(line: Line, start: number, end = line.text.length): Line | null {
  const text = line.text.slice(start, end).trim();
  if (text === '') return null;
  if (text === line.text) return line;
  const piece = part(passageOf('', [line]), start, end);
  return { ...line, text: piece.text, spans: piece.place.kind === 'pdf' ? piece.place.spans : [] };
}
