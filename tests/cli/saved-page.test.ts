import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Opened, openFile } from '../../src/cli/open-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-'));
const TABLE = '<table><tr><th>Course</th><th>Grade</th></tr><tr><td>Math 7</td><td>B 85%</td></tr></table>';
const page = (body: string): string => `<!doctype html><html lang="en"><title>Grades</title><h1>Grades</h1>${body}`;

async function open(html: string | Uint8Array): Promise<Opened> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  return openFile(file, { url: null, ocr: false }, 1);
}

async function coursesOf(html: string | Uint8Array): Promise<readonly string[]> {
  const opened = await open(html);
  if (opened.kind !== 'gradebook' || opened.reading.outcome !== 'read') return [];
  return opened.reading.gradebooks.flatMap(({ courses }) => courses.map(({ name }) => name));
}

describe('a saved page', () => {
  it('holds no class that stands there for browsers without scripts: a failing grade nobody saw', async () => {
    const ghost = TABLE.replace('Math 7', 'Ghost').replace('B 85%', 'F 20%');
    expect(await coursesOf(page(`<noscript>${ghost}</noscript>${TABLE}`))).toEqual(['Math 7']);
  });

  it.each([
    ['tables in tables, 2,000 deep, which once overflowed the stack', '<table><tr><td>'.repeat(2000)],
    ['lists in lists, 3,000 deep, which once overflowed the stack', '<ul>'.repeat(3000)],
    ['boxes in boxes, 50,000 deep, which once took minutes', '<div>'.repeat(50_000)],
  ])('is refused in one line for %s', async (_, body) => {
    await expect(open(page(body))).rejects.toThrow('nested too deeply');
  }, 60_000);

  it('is refused in one line for 100,000 rows, which once filled the memory', async () => {
    await expect(open(page(`<table>${'<tr><td>Math 7<td>B 85%'.repeat(100_000)}`))).rejects.toThrow('too large');
  });

  it('is read when thousands of rows leave their end tags out', async () => {
    expect(await coursesOf(page(`<table><tr><th>Course<th>Grade${'<tr><td>Math 7<td>B 85%'.repeat(3)}</table>${'<p>A note<li>and one more'.repeat(6000)}`))).not.toEqual([]);
  }, 60_000);

  it.each(['body', 'documentElement', 'getElementById', 'querySelectorAll', 'createTreeWalker', 'children'])('is read when a picture calls itself "%s"', async (name) => {
    expect(await coursesOf(page(`<img name="${name}">${TABLE}`))).toEqual(['Math 7']);
  });

  it('is read when it was saved as UTF-16', async () => {
    expect(await coursesOf(Buffer.from(`\ufeff${page(TABLE)}`, 'utf16le'))).toEqual(['Math 7']);
  });
});
