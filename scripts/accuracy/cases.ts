import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../src/analyzer/analyze.ts';
import { buildCase } from '../../src/analyzer/example-case.ts';
import type { LabelledCase } from '../../tests/fixtures/cases/labelled-case.ts';
import type { Judged } from './tally.ts';

const FOLDER = new URL('../../tests/fixtures/cases/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'labelled-case.ts').sort();

/** Judges the whole cases. A rule that is named nowhere in a case and fires is a false alarm. */
export async function judgeCases(): Promise<readonly Judged[]> {
  return Promise.all(FILES.map(async (file) => {
    const labelled = await labelledCase(file);
    return judged(file, labelled, analyze(buildCase(labelled.brief)).findings.map(({ rule }) => rule));
  }));
}

/** What fired on each case on the day it was labelled, before anything was changed for it. */
export async function firstRun(): Promise<readonly Judged[]> {
  const fired = JSON.parse(readFileSync(new URL('first-run.json', FOLDER), 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const ran = FILES.filter((file) => fired[file.slice(0, -3)] !== undefined);
  return Promise.all(ran.map(async (file) => judged(file, await labelledCase(file), fired[file.slice(0, -3)] ?? [])));
}

async function labelledCase(file: string): Promise<LabelledCase> {
  return ((await import(new URL(file, FOLDER).href)) as { readonly labelled: LabelledCase }).labelled;
}

function judged(file: string, { flag, may }: LabelledCase, fired: readonly string[]): Judged {
  return { name: file.slice(0, -3), fired, mustFlag: flag, isFalse: (rule) => !flag.includes(rule) && !may.includes(rule) };
}
