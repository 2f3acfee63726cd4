import { globSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { analyze } from '../../src/analyzer/analyze.ts';
import { EXAMPLE_DAY } from '../../src/analyzer/example-case.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readPlans } from '../../src/readers/plan/read-plan.ts';
import type { Judged } from './tally.ts';

const ROOT = new URL('../../tests/fixtures/plans/', import.meta.url).pathname;

interface Expected {
  readonly refused?: string;
  readonly mustFlag?: readonly { readonly rule: string }[];
  readonly mustNotFlag?: readonly string[];
}

/** Reads and judges every sample PDF as the program does: bytes in, rule ids out. */
export async function judgeDocuments(): Promise<readonly Judged[]> {
  const engine = await nodeEngine();
  const judged: Judged[] = [];
  for (const file of globSync(`${ROOT}**/*.expected.json`).sort()) {
    const { refused, mustFlag = [], mustNotFlag = [] } = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    if (refused !== undefined) continue;
    const bytes = new Uint8Array(readFileSync(file.replace('.expected.json', '.pdf')));
    const reading = await readPdf(bytes, { document: 'plan-1', name: basename(file), engine });
    if (reading.outcome === 'refused') throw new Error(`${file}: ${reading.reason}`);
    const { findings } = analyze({ gradebooks: [], documents: readPlans(reading.layout), today: EXAMPLE_DAY, settings: DEFAULT_SETTINGS });
    judged.push({
      name: relative(ROOT, file).replace('.expected.json', ''),
      fired: findings.map(({ rule }) => rule),
      mustFlag: mustFlag.map(({ rule }) => rule),
      isFalse: (rule) => mustNotFlag.includes(rule),
    });
  }
  await engine.close();
  return judged;
}
