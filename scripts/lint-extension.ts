/** Runs Mozilla's extension linter on a build: no errors, and no warning that is not known and explained here. */
import { spawnSync } from 'node:child_process';

/** Warnings of libraries, by code: Preact and pdf.js hold the words, our own sources are checked by the house-style test. */
const KNOWN = new Set(['UNSAFE_VAR_ASSIGNMENT', 'DANGEROUS_EVAL']);
/** What the Chrome build has and Firefox does not know. */
const CHROME_ONLY = new Set(['MANIFEST_FIELD_UNSUPPORTED', 'BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'ADDON_ID_REQUIRED', 'EXTENSION_ID_REQUIRED', 'MISSING_DATA_COLLECTION_PERMISSIONS', 'UNSUPPORTED_KEY', 'SERVICE_WORKER_NOT_SUPPORTED']);

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const folder = process.argv[process.argv.indexOf('--source-dir') + 1] ?? 'dist/firefox';
const run = spawnSync('node_modules/.bin/web-ext', ['lint', '--source-dir', folder, '--output', 'json'], { encoding: 'utf8', maxBuffer: 50_000_000 });
const { errors, warnings } = JSON.parse(run.stdout) as { errors: Message[]; warnings: Message[] };
const isChrome = folder.includes('chrome');
const unknown = [...errors, ...warnings.filter(({ code }) => !KNOWN.has(code))].filter(({ code }) => !(isChrome && CHROME_ONLY.has(code)));
for (const { code, message, file } of unknown) console.log(`${folder}: ${code} ${file ?? ''} ${message}`);
console.log(`${folder}: ${unknown.length} to mend, ${warnings.length} known warnings of libraries`);
process.exit(unknown.length === 0 ? 0 : 1);
