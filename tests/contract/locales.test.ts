import { readFileSync } from 'node:fs';
import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from './sources.ts';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const load = (language: string): Messages => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const en = load('en');
const es = load('es');
const keys = Object.keys(en);

/** Words that are the same in both languages: names, and numbers with signs. */
const SAME = /^[\W\d]*(IEP Lantern|PDF|IEP|504|English|Español|EN|ES|No|\{[^}]*\}|[\W\d]+)*[\W\d]*$/;

/** Every placeholder of a message with its kind; plural branches are looked into. */
function placeholders(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [`${element.value}:${element.type}`, ...Object.values(element.options).flatMap((option) => placeholders(option.value))];
      case TYPE.tag:
        return placeholders(element.children);
      default:
        return [`${element.value}:${element.type}`];
    }
  });
}

const set = (message: string): readonly string[] => [...new Set(placeholders(parse(message)))].sort();

/** `a_b_c` → `a_b`: a key can be put together from an id at any of its joints. */
const prefixes = (key: string): readonly string[] => [...key.matchAll(/_/g)].map(({ index }) => key.slice(0, index)).filter((prefix) => prefix.includes('_'));

describe('locale files', () => {
  it('hold the same keys', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(Object.keys(es)).toEqual(keys);
    expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys);
  });

  it('hold the same placeholders', () => {
    const different = keys.filter((key) => {
      const [english, spanish] = [set(en[key]?.message ?? ''), set(es[key]?.message ?? '')];
      return JSON.stringify(english) !== JSON.stringify(spanish);
    });
    expect(different).toEqual([]);
  });

  it('have nothing left in English', () => {
    const same = keys.filter((key) => en[key]?.message === es[key]?.message && !SAME.test(en[key]?.message ?? ''));
    expect(same).toEqual([]);
  });

  it('have no empty words and no exclamation', () => {
    const bad = keys.filter((key) => [en, es].some((all) => (all[key]?.message ?? '').trim() === '' || /[!¡]/.test(all[key]?.message ?? '')));
    expect(bad).toEqual([]);
  });

  it('never say what only a court may say', () => {
    const banned = /\b(violat|illegal|denied FAPE|do not sign|no firme|viola(n|ción)?\b|ilegal)/i;
    expect(keys.filter((key) => banned.test(`${en[key]?.message} ${es[key]?.message}`))).toEqual([]);
  });

  it('hold every word the code asks for by name', () => {
    const asked = sourcesBelow('src').flatMap(({ path, text }) => [...text.matchAll(/\bwords(?:\.rich)?\('([a-z0-9]+_[a-z0-9_]+)'/g)].map(([, key]) => [path, key ?? '']));
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter(([, key]) => en[key ?? ''] === undefined)).toEqual([]);
  });

  it('are all used', () => {
    const code = sourcesBelow('src').map(({ text }) => text).join('\n') + readFileSync('manifest.json', 'utf8');
    // Keys put together from an id: rule_<id>_title and the like. Each prefix is a room of the locale file.
    const composed = /^(rule|step|whom|reason|source|severity|gap|section|letter)_/;
    const unused = keys.filter((key) => !composed.test(key) && !code.includes(key) && !code.includes(key.replace(/_\d+$/, '')) && !prefixes(key).some((prefix) => code.includes(`${prefix}_\${`)));
    expect(unused).toEqual([]);
  });
});
