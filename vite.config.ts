import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { parse } from '@formatjs/icu-messageformat-parser';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { pageScripts } from './scripts/page-scripts.ts';
import { readerScripts } from './scripts/reader-scripts.ts';
import { isPopupWord } from './scripts/popup-words.ts';
import manifest from './manifest.json' with { type: 'json' };

/** The version stands in package.json alone. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export type TargetBrowser = 'chrome' | 'firefox';

const target: TargetBrowser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/**
 * One manifest, two browsers: each gets the keys it knows.
 * Chrome pages may fetch nothing at all. Firefox shows PDFs in a page nobody may look into, so its extension page has to
 * fetch the parent's own PDF address itself, after the parent allowed that site: `connect-src` there adds `https:` and `http:`.
 */
function manifestFor(browser: TargetBrowser): ManifestV3Export {
  const { background, minimum_chrome_version, message_serialization, browser_specific_settings, ...shared } = manifest;
  const module = { type: 'module' as const };
  const common = { ...shared, version };
  const made =
    browser === 'chrome'
      ? { ...common, minimum_chrome_version, message_serialization, background: { service_worker: background.service_worker, ...module } }
      : {
          ...common,
          browser_specific_settings,
          background: { scripts: background.scripts, ...module },
          content_security_policy: {
            extension_pages: common.content_security_policy.extension_pages.replace("connect-src 'self'", "connect-src 'self' https: http:"),
          },
        };
  // crxjs types know fewer keys than the browsers do: `message_serialization` and gecko's data collection.
  return made as unknown as ManifestV3Export;
}

/**
 * Takes every message apart once, here, so that pages carry no parser: words/<language>.json beside the browser's own
 * _locales, and for the popup its own part alone. Plain words stay plain.
 */
function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    async buildStart() {
      await mkdir('public/words', { recursive: true });
      await Promise.all(
        ['en', 'es'].map(async (language) => {
          const messages = JSON.parse(await readFile(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
          const compiled = Object.entries(messages).map(([key, { message }]) => [key, /[{}<#']/.test(message) ? parse(message) : message]);
          await writeFile(`public/words/${language}.json`, JSON.stringify(Object.fromEntries(compiled)));
          await writeFile(`public/words/popup-${language}.json`, JSON.stringify(Object.fromEntries(compiled.filter(([key]) => isPopupWord(String(key))))));
        }),
      );
    },
  };
}

/** Each portal's reader, and each part that few pages need, as a script of its own: it is brought into a frame that asks for it. */
function scriptsOnDemand(): Plugin {
  return {
    name: 'scripts-on-demand',
    async buildStart() {
      for (const [folder, scripts] of [['readers', await readerScripts()], ['parts', await pageScripts()]] as const) {
        await mkdir(`public/${folder}`, { recursive: true });
        for (const [name, code] of scripts) await writeFile(`public/${folder}/${name}.js`, code);
      }
    },
  };
}

/** pdf.js reads its character maps, fonts and decoders from the package, never from a network. */
function pdfAssets(): Plugin {
  return {
    name: 'pdf-assets',
    apply: 'build',
    async writeBundle({ dir }) {
      const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
      await Promise.all(folders.map((folder) => cp(`node_modules/pdfjs-dist/${folder}`, `${dir}/pdf/${folder}`, { recursive: true })));
    },
  };
}

/** tesseract.js reads its worker, one core and the words of two languages from the package, never from a network. */
const OCR_PARTS = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz',
];

function ocrAssets(): Plugin {
  return {
    name: 'ocr-assets',
    apply: 'build',
    async writeBundle({ dir }) {
      await Promise.all(OCR_PARTS.map((path) => cp(`node_modules/${path}`, `${dir}/ocr/${path.split('/').at(-1)}`)));
    },
  };
}

/**
 * The content script enters a page by registration or by the button, never by address: so no file of ours is open to web
 * pages, and no page can tell that we are installed. crxjs would list it, and leaves a second copy of it as a module.
 */
function nothingForWebPages(): Plugin {
  return {
    name: 'nothing-for-web-pages',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const path = `${dir}/manifest.json`;
        const { web_accessible_resources: _listed, ...kept } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
        await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`);
        const copies = Object.values(bundle).filter((file) => file.type === 'chunk' && file.fileName.startsWith('assets/') && file.facadeModuleId?.endsWith('/src/content/content.ts'));
        await Promise.all(copies.map(({ fileName }) => rm(`${dir}/${fileName}`)));
      },
    },
  };
}

/** Sizes in bytes, gzip, of everything a page loads before the parent does anything. DESIGN.md, Budgets. */
const BUDGETS = [
  { name: 'popup', entry: /^src\/ui\/popup\/index\.html$/, bytes: 35_000 },
  { name: 'report', entry: /^src\/ui\/report\/index\.html$/, bytes: 60_000 },
];

/** What a portal page loads: the content script, and the reader of its own portal beside it. */
const CONTENT = { name: 'content', file: 'src/content/content.js', bytes: 30_000 };

/** A part that a page loads only when the parent asks for it, or when it links documents. */
const PART_BYTES = 8_000;

/** Fails the build when a page grows past its budget. Dynamic imports (pdf.js) do not count: they come when asked for. */
function sizeBudgets(): Plugin {
  return {
    name: 'size-budgets',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const budget of BUDGETS) {
        const files = new Set<string>();
        const follow = (name: string): void => {
          const file = bundle[name];
          if (file === undefined || files.has(name)) return;
          files.add(name);
          if (file.type !== 'chunk') return;
          for (const imported of file.imports) follow(imported);
          for (const style of file.viteMetadata?.importedCss ?? []) files.add(style);
        };
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && budget.entry.test((file.facadeModuleId ?? '').replace(`${process.cwd()}/`, ''))) follow(file.fileName);
        }
        if (files.size === 0) continue;
        const bytes = [...files].reduce((sum, name) => sum + packed(bundle[name]), 0);
        weigh(this, budget, bytes);
      }
    },
    async writeBundle({ dir }) {
      const content = gzipSync(await readFile(`${dir}/${CONTENT.file}`)).length;
      for (const file of await readdir(`${dir}/readers`)) {
        weigh(this, { name: `content with ${file}`, bytes: CONTENT.bytes }, content + gzipSync(await readFile(`${dir}/readers/${file}`)).length);
      }
      for (const file of await readdir(`${dir}/parts`)) weigh(this, { name: file, bytes: PART_BYTES }, gzipSync(await readFile(`${dir}/parts/${file}`)).length);
    },
  };
}

type Output = { readonly type: 'chunk'; readonly code: string } | { readonly type: 'asset'; readonly source: string | Uint8Array };

const packed = (file: Output | undefined): number => (file === undefined ? 0 : gzipSync(file.type === 'chunk' ? file.code : file.source).length);

function weigh(build: { info: (text: string) => void; error: (text: string) => void }, { name, bytes: budget }: { name: string; bytes: number }, bytes: number): void {
  build.info(`size ${name} ${bytes} of ${budget} bytes gzip`);
  if (bytes > budget) build.error(`${name} is ${bytes} bytes gzip, over its budget of ${budget}`);
}

/** A page of ours opens at once when it waits for three files, not for nine: what all pages share, and what the background shares too. What
 * only one of them needs stays with it. */
const CHUNKS = [
  { name: 'page', priority: 1, test: /node_modules\/preact|src\/ui\/(components\/|[^/]+\.tsx?$)/ },
  { name: 'shared', priority: 2, test: /src\/(i18n(?!\/letter)|casefile(?!\/(cases-of|join|keep-marks|doubtful|fingerprint|children))|platform(?!\/(layer-sheet|every-tab|frames|page-shape))|analyzer\/model)\/|src\/analyzer\/(severity|sources)\.ts|node_modules\/(intl-messageformat|@formatjs|@webext-core|webextension-polyfill)/ },
];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [crx({ manifest: manifestFor(target), browser: target, contentScripts: { standaloneFiles: ['src/content/content.ts'] } }), compiledWords(), scriptsOnDemand(), pdfAssets(), ocrAssets(), sizeBudgets(), nothingForWebPages()],
  resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome148' : 'firefox140',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { report: 'src/ui/report/index.html', welcome: 'src/ui/welcome/index.html', shape: 'src/ui/page-shape/index.html' },
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
  server: { port: 5173, strictPort: true, cors: { origin: [/chrome-extension:\/\//] } },
});
