/** Prints the layout of a PDF as readable text: npm run -s layout -- FILE.pdf [--ocr] */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Block, Cell, Line } from '../src/readers/layout.ts';
import { nodeEngine } from '../src/readers/pdf/engine-node.ts';
import { readScans } from '../src/readers/pdf/read-scans.ts';
import { readPdf } from '../src/readers/pdf/read-pdf.ts';
import { nodeScanTools } from '../src/readers/pdf/scan-tools-node.ts';

const path = process.argv[2];
if (path === undefined) {
  console.error('layout: name a PDF file');
  process.exit(2);
}
const engine = await nodeEngine();
const bytes = new Uint8Array(readFileSync(path));
const reading = await readPdf(bytes, { document: 'plan-1', name: basename(path), engine });
if (reading.outcome === 'refused') {
  await engine.close();
  console.error(`layout: ${path}: ${reading.reason}`);
  process.exit(2);
}
const tools = process.argv.includes('--ocr') ? await nodeScanTools(bytes, { engine }) : null;
const layout = tools === null ? reading.layout : await readScans(reading.layout, { tools });
await tools?.close();
await engine.close();
console.log(`${layout.name} · ${layout.language} · ${layout.producer} · ${JSON.stringify(layout.coverage)}`);
for (const line of layout.furniture) console.log(`  furniture p${line.page}: ${line.text}`);
for (const page of layout.pages) {
  console.log(`\n── page ${page.number} · ${page.quality} · ${Math.round(page.width)}×${Math.round(page.height)}`);
  for (const block of page.blocks) show(block);
}

function show(block: Block): void {
  if (block.kind === 'heading') console.log(`${'#'.repeat(block.level)} ${joined(block.lines)}`);
  else if (block.kind === 'paragraph') console.log(`¶ ${block.marker === null ? '' : `‹${block.marker}› `}${joined(block.lines)}`);
  else {
    console.log(`┌ table ${block.ruled ? 'ruled' : 'unruled'}${block.continued ? ' continued' : ''}`);
    for (const row of block.rows) console.log(`│ ${row.map(cellText).join(' │ ')}`);
    console.log('└');
  }
}

function cellText(cell: Cell): string {
  const span = cell.columns > 1 || cell.rows > 1 ? `{${cell.column}+${cell.columns}×${cell.rows}} ` : '';
  return `${cell.header ? '*' : ''}${span}${joined(cell.lines)}`;
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => (line.bold ? `«${line.text}»` : line.field ? `‹${line.text}›` : line.text)).join(' / ');
}
