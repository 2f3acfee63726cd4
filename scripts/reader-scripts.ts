import { readers } from '../src/readers/portals/index.ts';
import { bundleScript } from './bundle-script.ts';

/**
 * Each portal's reader as one self-contained script that lays itself down for the content script: a page loads the
 * reader of its own portal and no other. Answers the code by portal id.
 */
export async function readerScripts(): Promise<ReadonlyMap<string, string>> {
  const root = process.cwd();
  const scripts = new Map<string, string>();
  for (const { id } of readers) {
    scripts.set(id, await bundleScript(`import portal from '${root}/src/readers/portals/${id}.ts';\nimport { layDown } from '${root}/src/content/arrived-reader.ts';\nlayDown(portal);\n`));
  }
  return scripts;
}
