import { wrongStatements } from './statements.ts';
import { type Judged, tallyRules } from './tally.ts';

/** One kind of error, how often it happens and where. */
export interface ErrorKind {
  readonly type: string;
  readonly where: string;
  readonly times: number;
  readonly example: string;
}

const FALSE_ALARM = 2;
const LONGEST = 90;

/** The ten kinds of error that hurt most, worst first. Statements are grouped by kind and type, documents by rule. */
export function worstErrors(documents: readonly Judged[], cases: readonly Judged[]): readonly ErrorKind[] {
  const kinds = [...byType(), ...byRule('sample documents', documents), ...byRule('whole cases', cases)];
  return kinds
    .sort((a, b) => b.weight - a.weight || a.type.localeCompare(b.type))
    .slice(0, 10)
    .map(({ type, where, times, example }) => ({ type, where, times, example }));
}

type Weighed = ErrorKind & { readonly weight: number };

function byType(): readonly Weighed[] {
  const groups = new Map<string, Weighed>();
  for (const { type, said, label, text } of wrongStatements()) {
    const key = `${type.replaceAll('_', ' ')}: said ${said.replaceAll('_', ' ')}, is ${label.replaceAll('_', ' ')}`;
    const known = groups.get(key);
    const weight = said === 'vague' || said === 'not_measurable' || said === 'no_data' ? FALSE_ALARM : 1;
    groups.set(key, { type: key, where: 'statements', times: (known?.times ?? 0) + 1, example: known?.example ?? shorten(text), weight: (known?.weight ?? 0) + weight });
  }
  return [...groups.values()];
}

function byRule(where: string, judged: readonly Judged[]): readonly Weighed[] {
  return tallyRules(judged).flatMap(({ rule, misses, falseAlarms }) => [
    ...weighed(`\`${rule}\` speaks and should not`, where, falseAlarms, FALSE_ALARM, judged.find(({ fired, isFalse }) => fired.includes(rule) && isFalse(rule))),
    ...weighed(`\`${rule}\` is silent and should not be`, where, misses, 1, judged.find(({ fired, mustFlag }) => mustFlag.includes(rule) && !fired.includes(rule))),
  ]);
}

function weighed(type: string, where: string, times: number, each: number, first: Judged | undefined): readonly Weighed[] {
  return times === 0 || first === undefined ? [] : [{ type, where, times, example: first.name, weight: times * each }];
}

const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`).replaceAll('|', '/');
