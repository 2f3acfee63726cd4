import { describe, expect, it } from 'vitest';
import { sourcesBelow } from './sources.ts';

const files = sourcesBelow('src');

const offenders = (pattern: RegExp): readonly string[] => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('house style', () => {
  it('never writes HTML from strings', () => expect(offenders(/\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/)).toEqual([]));
  it('leaves nothing for later', () => expect(offenders(/\b(TODO|FIXME|XXX)\b|not implemented/)).toEqual([]));
  it('has no drawer for leftovers', () => expect(files.map(({ path }) => path).filter((path) => /utils|helpers|manager|misc\b/i.test(path))).toEqual([]));
  it('asks no network of its own', () => expect(offenders(/XMLHttpRequest|new WebSocket|sendBeacon|EventSource/)).toEqual([]));
  it('keeps files small enough to hold in the head', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 221).map(({ path, text }) => `${path} ${text.split('\n').length}`);
    expect(long).toEqual([]);
  });
  it('the analyzer reads no clock and no locale', () => {
    const pure = files.filter(({ path }) => path.startsWith('src/analyzer/'));
    expect(pure.filter(({ text }) => /\bnew Date\(\)|Date\.now\(|Math\.random\(|navigator\.|toLocale(?!LowerCase|UpperCase)/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
