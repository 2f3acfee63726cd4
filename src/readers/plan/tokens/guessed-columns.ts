import type { Concept } from '../labels/concept.ts';
import type { GridColumn } from './token.ts';

/** Words that tell what a column of a services grid holds, however the rest of its label goes. */
const WORDS: readonly (readonly [words: RegExp, concept: Concept])[] = [
  [/\b(?:begin\w*|start\w*|initiat\w*|effective|from|inicio|comienz\w*)\b/i, 'service.start'],
  [/\b(?:end|ends|ending|until|through|expir\w*|duration date|terminaci[oó]n|hasta)\b/i, 'service.end'],
  [/\bhow often\b|\bhow much\b|\bfreq|\bamount|\btimes\b|\bsessions\b|\bfrecuencia/i, 'service.frequency'],
  [/\bminutes\b|\bmin\.?\b|\bhours\b|\blength\b|\bduration\b|\bminutos\b|\bduraci[oó]n\b/i, 'service.minutes'],
  [/\bsite\b|\blocation|\bwhere\b|\bsetting\b|\bplace\b|\bbuilding\b|\broom\b|\blugar\b/i, 'service.location'],
  [/\bprovid|\bwho\b|\bstaff\b|\bpersonnel\b|\bresponsible\b|\bproveedor/i, 'service.provider'],
  [/\bservices?\b|\binstruction\b|\btherap|\bservicios?\b/i, 'service.name'],
];
const LONGEST = 90;

/** In a grid that surely lists services, columns under labels nobody knows are read by the words in them. */
export function guessedColumns<Column extends GridColumn>(columns: readonly Column[]): readonly Column[] {
  const known = columns.filter(({ concepts }) => concepts.some((concept) => concept.startsWith('service.'))).length;
  if (known < 2 || columns.some(({ concepts }) => concepts.includes('goal.statement'))) return columns;
  const taken = new Set(columns.flatMap(({ concepts }) => concepts));
  return columns.map((column) => {
    const { text } = column.label;
    if (column.concepts.some((concept) => concept !== 'other') || text === '' || text.length > LONGEST) return column;
    const guess = WORDS.find(([words, concept]) => words.test(text) && !taken.has(concept))?.[1];
    if (guess === undefined) return column;
    taken.add(guess);
    return { ...column, concepts: [guess] };
  });
}
