/** Prints the layout of a PDF as readable text: npm run -s layout -- FILE.pdf */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Block, Cell, Line } from '../src/readers/layout.ts';
import { nodeEngine } from '../src/readers/pdf/engine-node.ts';
import { readPdf } from '../src/readers/pdf/read-pdf.ts';

const path = process.argv[2];
if (path === undefined) {
  console.error('layout: name a PDF file');
  process.exit(2);
}
const engine = await nodeEngine();
const reading = await readPdf(new Uint8Array(readFileSync(path)), { document: 'plan-1', name: basename(path), engine });
await engine.close();
if (reading.outcome === 'refused') {
  console.error(`layout: ${path}: ${reading.reason}`);
  process.exit(2);
}
const { layout } = reading;
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
