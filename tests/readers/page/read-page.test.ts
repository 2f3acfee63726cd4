import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/readers/layout.ts';
import { layoutOfPage } from '../../../src/readers/page/read-page.ts';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';

const pageOf = (body: string): Document => new JSDOM(`<!doctype html><html lang="en"><head><title>IEP</title></head><body>${body}</body></html>`).window.document;
const layoutOf = (body: string) => layoutOfPage(pageOf(body), { document: 'plan-1', name: 'IEP' });

function shown(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => `${cell.header ? '!' : ''}${cell.column}:${cell.lines.map(({ text }) => text).join('/')}`).join(' | ')).join('\n');
  const words = block.lines.map(({ text, bold }) => (bold ? `*${text}*` : text)).join(' / ');
  return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${words}` : `${block.marker ?? ''}${words}`;
}
const blocksOf = (body: string): readonly string[] => layoutOf(body).pages[0]?.blocks.map(shown) ?? [];

describe('layoutOfPage', () => {
  it('keeps headings, paragraphs and list items in reading order', () => {
    expect(blocksOf('<h2>Goals</h2><p>One<br>two</p><ol><li>First</li><li><p>Second</p></li></ol>tail')).toEqual(['## *Goals*', 'One / two', '1.First', '2.Second', 'tail']);
  });

  it('puts every cell in its column, spans taken into account', () => {
    expect(blocksOf('<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>')).toEqual([
      '!0:A | !1:B\n1:c | 2:d\n0:e | 1:f | 2:g',
    ]);
  });

  it('parts a bold label from its value, and leaves bold words inside a sentence alone', () => {
    expect(blocksOf('<p><b>Baseline</b> 42 words</p><p><b>Goal:</b> read</p><p>Maya is <b>kind</b> and brave</p>')).toEqual(['*Baseline* / 42 words', 'Goal: read', 'Maya is kind and brave']);
  });

  it('reads terms, boxes and typed values where they are shown', () => {
    expect(blocksOf('<dl><dt>Grade</dt><dd>5</dd></dl><p><input type="checkbox" checked> Yes <input type="checkbox"> No</p><p>Area: <input value="Reading"></p>')).toEqual(['0:Grade | 1:5', '☒ Yes ☐ No', 'Area: Reading']);
  });

  it('leaves out what is not shown', () => {
    expect(blocksOf('<nav>Menu</nav><p hidden>no</p><script>1</script><p style="display:none">no</p><p>yes</p>')).toEqual(['yes']);
  });

  it('walks through tables that only arrange the page', () => {
    expect(blocksOf('<table><tr><td><h2>Services</h2><table><tr><td>Speech</td></tr></table></td></tr></table>')).toEqual(['## *Services*', '0:Speech']);
  });

  it('gives every line a path that finds its element again', () => {
    const page = pageOf('<div><p>One</p><p>Two</p></div>');
    const block = layoutOfPage(page, { document: 'plan-1', name: 'IEP' }).pages[0]?.blocks[1];
    const path = block?.kind === 'paragraph' ? (block.lines[0]?.path ?? '') : '';
    expect(page.querySelector(path)?.textContent).toBe('Two');
  });

  it('says that a frame was not read', () => {
    expect(layoutOf('<iframe src="https://district.example/plan" width="600" height="400"></iframe>').coverage.gaps).toEqual([{ kind: 'frame' }]);
  });

  it('counts a frame as no gap where it is read by itself, and only when we may look into it', () => {
    const gapsOf = (src: string) => layoutOfPage(pageOf(`<iframe src="${src}" width="600" height="400"></iframe>`), { document: 'plan-1', name: 'IEP', framesReadThemselves: true }).coverage.gaps;
    const shut = pageOf('<iframe src="https://district.example/plan" width="600" height="400"></iframe>');
    Object.defineProperty(shut.querySelector('iframe'), 'contentDocument', { value: null });
    expect(gapsOf('about:blank')).toEqual([]);
    expect(layoutOfPage(shut, { document: 'plan-1', name: 'IEP', framesReadThemselves: true }).coverage.gaps).toEqual([{ kind: 'frame' }]);
  });

  it('leaves the page as it is', () => {
    const page = pageOf('<h1>IEP</h1><table><tr><td>a</td></tr></table>');
    const before = page.documentElement.outerHTML;
    layoutOfPage(page, { document: 'plan-1', name: 'IEP' });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('lets the plan reader find goals and services', () => {
    const plan = readPlan(
      layoutOf(`<h1>Individualized Education Program</h1><dl><dt>Student</dt><dd>Maya Rivera</dd><dt>Meeting Date</dt><dd>11/12/2026</dd></dl>
        <h2>Measurable Annual Goals</h2><h3>Goal 1: Reading</h3><p>By June 2027, Maya will read 90 words correct per minute.</p><p><strong>Baseline</strong> 42 words correct per minute</p>
        <h2>Services</h2><table><thead><tr><th>Service</th><th>Frequency</th></tr></thead><tbody><tr><td>Speech therapy</td><td>30 minutes weekly</td></tr></tbody></table>`),
    );
    expect(plan.student.firstName).toBe('Maya');
    expect(plan.dates.meeting?.iso).toBe('2026-11-12');
    expect(plan.goals.map(({ statement, baseline, area }) => [area?.text, statement.text, baseline?.text])).toEqual([['Reading', 'By June 2027, Maya will read 90 words correct per minute.', '42 words correct per minute']]);
    expect(plan.services.map(({ name, minutesPerWeek }) => [name.text, minutesPerWeek])).toEqual([['Speech therapy', 30]]);
    expect(plan.goals[0]?.statement.place.kind).toBe('page');
  });
});
