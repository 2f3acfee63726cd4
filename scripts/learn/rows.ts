import { readdirSync, readFileSync } from 'node:fs';

/** A labelled statement. `first` is what the judges said before anyone had worked with it, null where that was not kept. */
export interface LabelledRow {
  readonly kind: string;
  readonly text: string;
  readonly bad: boolean;
  readonly first: FirstSight | null;
}

/** `silent`: called bad only because nothing spoke for it or against it. */
export type FirstSight = 'bad' | 'silent' | 'good';

const SETS = 'tests/fixtures/statements';
const BAD: ReadonlySet<string> = new Set(['vague', 'not_measurable', 'no_data']);

interface Row {
  readonly kind: string;
  readonly text: string;
  readonly label: string;
  readonly disputed?: boolean;
  readonly first?: string;
  readonly first_silent?: boolean;
}

/** Every labelled statement of the project, each text of a kind once; disputed ones teach nothing. */
export function labelledRows(): readonly LabelledRow[] {
  const rows = new Map<string, LabelledRow>();
  for (const file of readdirSync(SETS).filter((name) => name.endsWith('.jsonl')).toSorted()) {
    for (const line of readFileSync(`${SETS}/${file}`, 'utf8').trim().split('\n')) {
      const { kind, text, label, disputed, first, first_silent: silent } = JSON.parse(line) as Row;
      const key = `${kind} ${text}`;
      if (disputed === true || (rows.has(key) && first === undefined)) continue;
      rows.set(key, { kind, text, bad: BAD.has(label), first: first === undefined ? null : sightOf(first, silent === true) });
    }
  }
  return [...rows.values()];
}

function sightOf(first: string, silent: boolean): FirstSight {
  if (!BAD.has(first)) return 'good';
  return silent ? 'silent' : 'bad';
}
