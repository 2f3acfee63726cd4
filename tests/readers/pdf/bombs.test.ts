import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LayoutPage } from '../../../src/readers/layout.ts';
import type { PdfEngine } from '../../../src/readers/pdf/engine.ts';
import { nodeEngine } from '../../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await nodeEngine();
});
afterAll(() => engine.close());

const latin = (words: string): Buffer => Buffer.from(words, 'latin1');

function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([latin(`<< ${dictionary} /Filter /FlateDecode /Length ${deflateSync(data).length} >>\nstream\n`), deflateSync(data), latin('\nendstream')]);
}

/** A file of pages with these contents; the object behind the last page is the picture `/I`. */
function fileOf(contents: readonly Buffer[], picture: Buffer = latin('null')): Uint8Array {
  const kids = contents.map((_, index) => `${3 + 2 * index} 0 R`).join(' ');
  const last = 3 + 2 * contents.length;
  const objects = [latin('<< /Type /Catalog /Pages 2 0 R >>'), latin(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`)];
  for (const [index, content] of contents.entries()) {
    objects.push(latin(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${4 + 2 * index} 0 R /Resources << /XObject << /I ${last} 0 R >> >> >>`), stream('', content));
  }
  objects.push(picture);
  const bodies = objects.map((object, index) => Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]));
  return new Uint8Array(Buffer.concat([latin('%PDF-1.7\n'), ...bodies, latin(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`)]));
}

async function read(bytes: Uint8Array): Promise<{ readonly pages: readonly LayoutPage[]; readonly gaps: readonly unknown[]; readonly megabytes: number; readonly seconds: number }> {
  const [before, start] = [process.memoryUsage.rss(), performance.now()];
  let most = before;
  const clock = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const reading = await readPdf(bytes, { document: 'plan-1', name: 'bomb.pdf', engine, limits: { pageTime: 5000, messages: 200 } });
  clearInterval(clock);
  if (reading.outcome !== 'read') throw new Error(reading.reason);
  return { pages: reading.layout.pages, gaps: reading.layout.coverage.gaps, megabytes: (most - before) / 1e6, seconds: (performance.now() - start) / 1000 };
}

describe('a file with nothing to read in it', () => {
  it('is not a file read in full: its words may be where I cannot read them', async () => {
    const { gaps, pages } = await read(fileOf([latin('0 0 m 500 0 l S'), latin('q Q')]));
    expect(gaps).toEqual([{ kind: 'unreadable-page', page: 1 }, { kind: 'unreadable-page', page: 2 }]);
    expect(pages.map(({ quality }) => quality)).toEqual(['unreadable', 'unreadable']);
  });

  it('and no page is damaged, not a document of zero pages all read', async () => {
    expect(await readPdf(fileOf([]), { document: 'plan-1', name: 'none.pdf', engine })).toEqual({ outcome: 'refused', reason: 'damaged' });
  });
});

describe('a file that would fill the memory', () => {
  it('with a page of millions of lines is given up on that page, soon', async () => {
    const { gaps, megabytes, seconds } = await read(fileOf([Buffer.alloc(100_000_000, '0 0 m 9 9 l S\n')]));
    expect(gaps).toEqual([{ kind: 'page-not-reached', page: 1 }]);
    expect(megabytes).toBeLessThan(900);
    expect(seconds).toBeLessThan(10);
  }, 30_000);

  it('with a picture of a gigabyte is a scanned page whose picture is never decoded', async () => {
    const picture = stream('/Type /XObject /Subtype /Image /Width 18000 /Height 18000 /BitsPerComponent 8 /ColorSpace /DeviceRGB', Buffer.alloc(1000));
    const { gaps, megabytes, pages } = await read(fileOf([latin('q 612 0 0 792 0 0 cm /I Do Q')], picture));
    expect(pages.map(({ quality }) => quality)).toEqual(['scanned']);
    expect(gaps).toEqual([{ kind: 'scanned-page', page: 1 }]);
    expect(megabytes).toBeLessThan(300);
  });

  it.each(['q ', '[ ', '<< ', 'BT ', '/I Do '])('with a page of endless `%s` ends', async (sign) => {
    const { megabytes, seconds } = await read(fileOf([latin(sign.repeat(200_000))]));
    expect(megabytes).toBeLessThan(500);
    expect(seconds).toBeLessThan(10);
  }, 30_000);

  it('with a header and 60 MB that were never filled is refused before its one endless line fills the memory', async () => {
    const hollow = new Uint8Array(60_000_000);
    hollow.set(latin('%PDF-1.7\n'));
    const start = performance.now();
    expect(await readPdf(hollow, { document: 'plan-1', name: 'hollow.pdf', engine })).toEqual({ outcome: 'refused', reason: 'damaged' });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('leaves the reader fit for the next file', async () => {
    const { pages } = await read(fileOf([latin('0 0 m 500 0 l S')]));
    expect(pages).toHaveLength(1);
  });
});
