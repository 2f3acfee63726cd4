import { bundleScript } from './bundle-script.ts';

/**
 * Scripts that few pages need and that come only when asked for, by name. The shape of a page is the value its script ends
 * with: so the browser hands it to the page of ours that asked, and nothing stays behind.
 */
export async function pageScripts(): Promise<ReadonlyMap<string, string>> {
  const content = `${process.cwd()}/src/content`;
  const shape = await bundleScript(`import { shapeOf } from '${content}/page-shape/shape-of.ts';\nexport default shapeOf(document);\n`);
  return new Map([
    ['page-shape', `${shape.trimEnd()}\nlantern;\n`],
    ['plan-marks', await bundleScript(`import '${content}/plan-marks/plan-marks.ts';\n`)],
    ['plan-words', await bundleScript(`import '${content}/plan-page/plan-words.ts';\n`)],
    ['plan-page', await bundleScript(`import '${content}/plan-page/plan-page.ts';\n`)],
  ]);
}
