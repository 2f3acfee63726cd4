import { build } from 'vite';
import { portals } from '../src/readers/portals/index.ts';

const ENTRY = 'lantern-reader';

/**
 * Each portal's reader as one self-contained script that lays itself down for the content script: a page loads the
 * reader of its own portal and no other. Answers the code by portal id.
 */
export async function readerScripts(): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>();
  for (const { id } of portals) scripts.set(id, await scriptOf(id));
  return scripts;
}

async function scriptOf(id: string): Promise<string> {
  const root = process.cwd();
  const code = `import portal from '${root}/src/readers/portals/${id}.ts';\nimport { layDown } from '${root}/src/content/arrived-reader.ts';\nlayDown(portal);\n`;
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [{ name: ENTRY, resolveId: (source) => (source.endsWith(ENTRY) ? `\0${ENTRY}` : null), load: (source) => (source === `\0${ENTRY}` ? code : null) }],
    build: { write: false, minify: true, target: ['chrome148', 'firefox140'], lib: { entry: ENTRY, formats: ['iife'], name: 'reader' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error(`the reader ${id} was not bundled`);
  return first.output[0].code;
}
