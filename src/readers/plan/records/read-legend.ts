import type { CodeMeaning } from '../../../analyzer/model/plan.ts';
import type { Passage } from '../../../analyzer/model/passage.ts';
import { type Layout, type Line, part, passageOf } from '../../layout.ts';
import { textOf } from '../tokens/table-rows.ts';

const CUE = /\b(?:codes?|key|legend|scale|ratings?|clave|leyenda|c[oó]digos?)\b/i;
const PAIR = /(?:^|[\s;,|(])\(?([A-Z]{1,3}\d?|\d|[A-Z][a-z]|\+|−)\)?\s?(?:=|:|–|—|-)\s?(?=\p{L})/gu;
const MOST_MEANING = 110;
const MEANING = /\b(?:progress\w*|master\w*|met|achiev\w*|goal|introduc\w*|sufficient|insufficient|expected|emerging|adequate|inadequate|on track|not|dominad\w*|progres\w*|lograd\w*|logr\w*|insuficiente|meta|satisfactor\w*|partial\w*|substantial\w*)\b/i;

/** The key to the progress codes printed on the document: "P = Progressing". Empty when none is printed. */
export function readLegend(layout: Layout): readonly CodeMeaning[] {
  for (const page of layout.pages) {
    let cued = 0;
    for (const block of page.blocks) {
      if (block.kind === 'table') {
        const cued2 = block.rows[0] !== undefined && CUE.test(block.rows[0].map((cell) => textOf(cell.lines)).join(' '));
        const rows = codesOfRows(block.rows.map((row) => row.map((cell) => cell.lines)), layout.document);
        if (rows.length > 1 && (cued2 || cued > 0)) return rows;
        for (const row of block.rows) {
          for (const cell of row) {
            const codes = pairsIn(cell.lines, layout.document, cued > 0);
            if (codes.length > 1) return codes;
          }
        }
      } else {
        const codes = pairsIn(block.lines, layout.document, cued > 0);
        if (codes.length > 1) return codes;
        if (block.lines.length < 4 && CUE.test(textOf(block.lines))) {
          const following = linesAfter(page.blocks, block, layout.document);
          if (following.length > 1) return following;
        }
      }
      cued = block.kind !== 'table' && block.lines.length < 4 && CUE.test(textOf(block.lines)) ? 3 : cued - 1;
    }
  }
  return [];
}

/** Codes given one a paragraph under the word "Key". */
function linesAfter(blocks: Layout['pages'][number]['blocks'], block: Layout['pages'][number]['blocks'][number], document: string): readonly CodeMeaning[] {
  const lines: Line[] = [...(block.kind === 'table' ? [] : block.lines)];
  for (let index = blocks.indexOf(block) + 1; index < blocks.length && lines.length < 14; index++) {
    const next = blocks[index];
    if (next === undefined || next.kind === 'table' || next.lines.length > 2) break;
    lines.push(...next.lines);
  }
  return pairsIn(lines, document, true);
}

function pairsIn(lines: readonly Line[], document: string, cued: boolean): readonly CodeMeaning[] {
  if (!cued && !lines.some((line) => line.text.includes('=') || CUE.test(line.text))) return [];
  const text = textOf(lines);
  if (!/[=:–—-]/.test(text) || (!cued && !CUE.test(text) && !text.includes('='))) return [];
  const passage = passageOf(document, lines);
  const marks = [...passage.text.matchAll(PAIR)];
  if (marks.length < 2) return [];
  const codes = marks.flatMap((mark, index): readonly CodeMeaning[] => {
    const start = mark.index + mark[0].length;
    const meaning = part(passage, start, Math.min(marks[index + 1]?.index ?? passage.text.length, start + MOST_MEANING));
    return meaning.text === '' ? [] : [{ code: mark[1] ?? '', meaning: trimmed(meaning) }];
  });
  return codes.some(({ meaning }) => MEANING.test(meaning.text)) ? codes : [];
}

const trimmed = (passage: Passage): Passage => part(passage, 0, passage.text.replace(/[\s;,|.(]+$/, '').length);

function codesOfRows(rows: readonly (readonly (readonly Line[])[])[], document: string): readonly CodeMeaning[] {
  const codes = rows.flatMap((row): readonly CodeMeaning[] => {
    const filled = row.filter((lines) => lines.length > 0);
    const [code, meaning] = filled;
    if (filled.length !== 2 || code === undefined || meaning === undefined || !/^\(?(?:[A-Z]{1,3}\d?|\d|\+|−)\)?$/.test(textOf(code))) return [];
    return [{ code: textOf(code).replaceAll(/[()]/g, ''), meaning: passageOf(document, meaning) }];
  });
  return codes.some(({ meaning }) => MEANING.test(meaning.text)) ? codes : [];
}
