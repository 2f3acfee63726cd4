/**
 * Makes the two store files, artifacts/iep-lantern-<version>-<browser>.zip. The same sources give the same bytes:
 * files in order of name, one fixed time, no permissions of this machine.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** The earliest day a zip can hold, at noon so that no time zone moves it. */
const FIXED_TIME = new Date('1980-01-02T12:00:00Z');

mkdirSync('artifacts', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const folder = `dist/${browser}`;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .filter((name) => !name.startsWith('.vite/'))
    .sort();
  const files: Zippable = Object.fromEntries(names.map((name) => [name, [readFileSync(`${folder}/${name}`), { mtime: FIXED_TIME, level: 9 }]]));
  const zip = zipSync(files);
  const path = `artifacts/iep-lantern-${version}-${browser}.zip`;
  writeFileSync(path, zip);
  console.log(`${path} ${zip.length} bytes sha256 ${createHash('sha256').update(zip).digest('hex').slice(0, 16)}`);
}
