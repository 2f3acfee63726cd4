import { readFileSync } from 'node:fs';
import type { Evidence } from '../analyzer/model/evidence.ts';
import type { Analysis, Finding, Reason } from '../analyzer/model/finding.ts';
import { severityWord } from '../analyzer/severity.ts';
import { wordsOf, wordsOfReason, wordsOfStrength } from '../i18n/finding-words.ts';
import { createWords, type Words } from '../i18n/words.ts';
import type { Opened } from './open-file.ts';

/** Nothing is unsure about papers nobody handed over: they are named once, at the end. */
const NOT_HANDED_OVER: ReadonlySet<Reason> = new Set<Reason>(['no-plan', 'no-gradebook', 'no-progress-report']);

/** The analysis as a parent would read it, in English, for a terminal. */
export function printAnalysis(analysis: Analysis, opened: readonly Opened[], files: ReadonlyMap<string, string>): string {
  const words = createWords('en', englishWords());
  const child = words('ui_your_child');
  const lines: string[] = [];
  for (const one of opened) if (one.kind === 'gradebook' && one.reading.outcome !== 'read') lines.push(`${one.file}: ${one.reading.outcome}, no grades read`);
  for (const { document, coverage } of analysis.coverage) lines.push(`${files.get(document) ?? document}: read ${coverage.read} of ${coverage.total} ${coverage.unit}${coverage.gaps.length > 0 ? `, not read: ${[...new Set(coverage.gaps.map(({ kind }) => kind))].join(', ')}` : ''}`);
  if (analysis.strengths.length > 0) lines.push('', 'Looks OK', ...analysis.strengths.map((strength) => `  + ${wordsOfStrength(strength, words, child)}`));
  for (const level of ['soon', 'ask', 'noticed'] as const) {
    const findings = analysis.findings.filter(({ severity }) => severityWord(severity) === level);
    if (findings.length > 0) lines.push('', words(`severity_${level}`), ...findings.flatMap((finding) => printFinding(finding, words, child, files)));
  }
  const unsure = analysis.unsure.filter(({ reason }) => !NOT_HANDED_OVER.has(reason));
  if (unsure.length > 0) {
    lines.push('', words('severity_unsure'));
    for (const [reason, same] of Map.groupBy(unsure, (one) => one.reason)) lines.push(`  ? ${wordsOfReason(reason, words, child)}   [${same.map(({ rule }) => rule).join(', ')}]`);
  }
  const missing = [...NOT_HANDED_OVER].filter((reason) => analysis.unsure.some((one) => one.reason === reason));
  if (missing.length > 0) lines.push('', missing.map((reason) => wordsOfReason(reason, words, child)).join(' '));
  return lines.join('\n');
}

function englishWords(): Readonly<Record<string, string>> {
  const messages = JSON.parse(readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8')) as Readonly<Record<string, { readonly message: string }>>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

function printFinding(finding: Finding, words: Words, child: string, files: ReadonlyMap<string, string>): readonly string[] {
  const { title, fact, asks } = wordsOf(finding, words, child);
  return [
    `  ! ${title}   [${finding.rule}]`,
    `      ${fact.map((piece) => (typeof piece === 'string' ? piece : piece.bold)).join('')}`,
    ...finding.evidence.slice(0, 3).map((place) => `      ${printPlace(place, files)}`),
    ...asks.slice(0, 1).map((ask) => `      Ask: ${ask}`),
  ];
}

function printPlace(place: Evidence, files: ReadonlyMap<string, string>): string {
  const file = files.get(place.document) ?? place.document;
  switch (place.kind) {
    case 'pdf':
      return `${file}, page ${place.page}: “${place.quote}”`;
    case 'page':
      return `${file}: “${place.quote}”`;
    case 'letter':
      return `your letter of ${place.sent}`;
    case 'absent':
      return place.pages === null ? `${file}: not found` : `${file}: not found on pages ${place.pages[0]} to ${place.pages[1]}`;
  }
}
