import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { portals } from '../src/readers/portals/index.ts';

const SOURCE = new URL('../src/readers/portals/', import.meta.url);
const FIXTURES = new URL('../tests/fixtures/portals/', import.meta.url);
export const PAGE = new URL('../docs/portals.md', import.meta.url);

/** What the comment above a portal's reader says of it. */
interface Said {
  readonly about: string;
  readonly pages: string;
  readonly sure: string;
  readonly unsure: string;
}

/** The words of docs/portals.md, made from the readers' own comments and the saved pages. */
export function portalsPage(): string {
  const rows = portals.map((portal) => {
    const said = comment(portal.id);
    const cases = fixtures(portal.id);
    return `| ${portal.name} | ${said.pages} | ${said.sure} | ${said.unsure} | ${cases.length} |`;
  });
  const notes = portals.map((portal) => `- **${portal.name}** (\`${portal.id}\`). ${comment(portal.id).about}`);
  return [
    '# Grade portals',
    '',
    'Made by `node scripts/portals-doc.ts` from the readers in `src/readers/portals` and the saved pages in `tests/fixtures/portals`. Do not edit by hand.',
    '',
    'A page is recognised by its own marks, not by its address: districts use their own domains. The last column counts saved pages with expected records; every one is read by `tests/contract/portals.test.ts`, which also takes away a row, the header and the table and expects the reader to say less.',
    '',
    '| Portal | Pages read | Sure of | Not sure of | Saved pages |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `Pages that must be claimed by no reader (attendance, transcripts, schedules, ordinary pages): ${fixtures('none').length}.`,
    '',
    '## What each reader does',
    '',
    ...notes,
    '',
  ].join('\n');
}

function comment(id: string): Said {
  const source = readFileSync(new URL(`${id}.ts`, SOURCE), 'utf8');
  const block = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const signs: Signs = /.exec(source)?.[1];
  if (block === undefined) throw new Error(`${id}.ts has no comment above its portal`);
  const text = block.replace(/^\s*\* ?/gm, '').trim();
  const tag = (name: string): string => {
    const value = new RegExp(`^@${name} (.+)$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`${id}.ts does not say @${name}`);
    return value.trim();
  };
  const about = text.slice(0, text.indexOf('@pages')).replace(/\s+/g, ' ').trim();
  return { about, pages: tag('pages'), sure: tag('sure'), unsure: tag('unsure') };
}

function fixtures(folder: string): string[] {
  try {
    return readdirSync(new URL(`${folder}/`, FIXTURES)).filter((file) => file.endsWith('.expected.json'));
  } catch {
    return [];
  }
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? ' ')) writeFileSync(PAGE, portalsPage());
