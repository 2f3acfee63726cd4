import { build, type Plugin } from 'vite';

const ENTRY = 'lantern-script';

/**
 * Code as one self-contained script of its own. Files imported in it are named by their whole path.
 * @param plugins what the code needs of the build, such as style sheets
 */
export async function bundleScript(code: string, plugins: readonly Plugin[] = []): Promise<string> {
  const entry: Plugin = { name: ENTRY, resolveId: (source) => (source.endsWith(ENTRY) ? `\0${ENTRY}` : null), load: (source) => (source === `\0${ENTRY}` ? code : null) };
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [entry, ...plugins],
    build: { write: false, minify: true, target: ['chrome148', 'firefox140'], lib: { entry: ENTRY, formats: ['iife'], name: 'lantern' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('a script was not bundled');
  return first.output[0].code;
}
