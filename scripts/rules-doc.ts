import { readFileSync, writeFileSync } from 'node:fs';
import { severityWord } from '../src/analyzer/severity.ts';
import type { Example, Rule } from '../src/analyzer/rule.ts';
import { RULES } from '../src/analyzer/rules/index.ts';
import { SOURCES, type Source } from '../src/analyzer/sources.ts';

const FOLDER = new URL('../src/analyzer/rules/', import.meta.url);
export const PAGE = new URL('../docs/rules.md', import.meta.url);

const GROUPS: readonly (readonly [prefix: string, title: string])[] = [
  ['grade', 'Grades'],
  ['pl', 'Present levels'],
  ['goal', 'Yearly goals'],
  ['pr', 'Progress reports'],
  ['sv', 'Services'],
  ['acc', 'Accommodations'],
  ['sf', 'Special factors'],
  ['lre', 'Time with classmates'],
  ['ev', 'Evaluations'],
  ['tr', 'Life after school'],
  ['pp', 'Dates and notices'],
  ['dsc', 'Days out of class'],
  ['rt', 'Repeating a grade'],
  ['f504', '504 plans'],
  ['x', 'Two pages that disagree'],
];
const WORDS = { soon: 'Ask soon', ask: 'Worth asking', noticed: 'Also noticed' } as const;
const CONFIDENCE = { certain: 'structural', likely: 'strong pattern', ask: 'only the parent can confirm' } as const;

/** The words of docs/rules.md, made from the rules, their own comments and their examples. */
export async function rulesPage(): Promise<string> {
  const left = RULES.filter(({ id }) => !GROUPS.some(([prefix]) => id.startsWith(`${prefix}-`)));
  if (left.length > 0) throw new Error(`no group for ${left.map(({ id }) => id).join(', ')}`);
  const on = RULES.filter((rule) => rule.on).length;
  const parts: string[] = [
    '# Red flags',
    '',
    'Made by `node scripts/rules-doc.ts` from `src/analyzer/rules`. Do not edit by hand.',
    '',
    `${RULES.length} rules, ${on} of them on. A rule that is off never runs for a parent. "Law" means that a federal text says so; the rest is guidance, a state's rule or good practice, and the words a parent reads keep that apart. Examples are judged by \`tests/contract/rules.test.ts\`: those that must be flagged, and those that must stay silent.`,
    '',
  ];
  for (const [prefix, title] of GROUPS) {
    const rules = RULES.filter(({ id }) => id.startsWith(`${prefix}-`));
    const rows = await Promise.all(rules.map(rowOf));
    parts.push(`## ${title}`, '', '| Rule | What it asks about | Shown as | Sure | Rests on | Flag / silent | On |', '|---|---|---|---|---|---|---|', ...rows, '');
  }
  return parts.join('\n');
}

async function rowOf(rule: Rule): Promise<string> {
  const { examples } = (await import(new URL(`${rule.id}.ts`, FOLDER).href)) as { readonly examples: readonly Example[] };
  const flags = examples.filter(({ flag }) => flag).length;
  const { basis, cite, url }: Source = SOURCES[rule.source];
  const text = cite === null ? 'good practice' : url === null ? cite : `[${cite}](${url})`;
  const rests = cite === null ? basis : `${basis}: ${text}`;
  return `| \`${rule.id}\` | ${about(rule.id)} | ${WORDS[severityWord(rule.severity)]} (${rule.severity}) | ${CONFIDENCE[rule.confidence]} | ${rests} | ${flags} / ${examples.length - flags} | ${rule.on ? 'on' : 'off'} |`;
}

/** The comment above the rule. */
function about(id: string): string {
  const source = readFileSync(new URL(`${id}.ts`, FOLDER), 'utf8');
  const words = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport default \w+\(/.exec(source)?.[1];
  if (words === undefined) throw new Error(`${id}.ts has no comment above its rule`);
  return words.replaceAll(/^\s*\* ?/gm, '').replaceAll(/\s+/g, ' ').trim();
}

if (import.meta.main) writeFileSync(PAGE, await rulesPage());
