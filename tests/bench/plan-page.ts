import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { planOf } from './plans.ts';
import { type Measured, median } from './ratio.ts';

const ROUNDS = 9;

/** Bytes to findings in Chromium, beside bare getTextContent, each with one worker. */
export async function benchPlanPage(chromium: string): Promise<readonly Measured[]> {
  const output = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib: { entry: 'tests/bench/plan-page.entry.ts', formats: ['es'] }, rolldownOptions: { output: { codeSplitting: false } } } });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('the bench page was not bundled');
  const script = 'text/javascript';
  const files: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/bench.js"></script>'],
    '/bench.js': [script, first.output[0].code],
    '/worker.js': [script, readFileSync('node_modules/pdfjs-dist/build/pdf.worker.mjs')],
    '/plan.pdf': ['application/pdf', await planOf(40)],
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (file !== undefined) response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch({ executablePath: chromium, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction('globalThis.lanternPlans !== undefined');
    const times = (await page.evaluate(`lanternPlans('/plan.pdf', { worker: '/worker.js', assets: '${origin}/pdf/' }, ${ROUNDS})`)) as { ours: number[]; bare: number[] };
    const [ours, bare] = [median(times.ours), median(times.bare)];
    return [{ name: 'pdf-bytes-to-findings-40-pages-in-chromium', ratio: ours / bare, budget: 1.15, kind: 'most', note: `${ours.toFixed(0)} ms beside ${bare.toFixed(0)} ms of bare getTextContent in one worker` }];
  } finally {
    await browser.close();
    server.close();
  }
}
