import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { buildCase } from '../../src/analyzer/example-case.ts';
import type { Values } from '../../src/analyzer/model/finding.ts';
import type { Example, Rule } from '../../src/analyzer/rule.ts';
import { RULES } from '../../src/analyzer/rules/index.ts';
import { SOURCES } from '../../src/analyzer/sources.ts';
import { STEPS, WHOM } from '../../src/analyzer/model/steps.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const folder = new URL('../../src/analyzer/rules/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const ids = files.map((name) => name.slice(0, -3)).sort();
const modules = new Map(await Promise.all(ids.map(async (id) => [id, (await import(`${folder.href}${id}.ts`)) as { readonly default: Rule; readonly examples: readonly Example[] }] as const)));
const messages = Object.fromEntries(['en', 'es'].map((locale) => [locale, JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8')) as Messages])) as Record<'en' | 'es', Messages>;

const prefixOf = (id: string): string => `rule_${id.replaceAll('-', '_')}`;
const keysOf = (id: string, locale: 'en' | 'es'): readonly string[] => {
  const own = new RegExp(`^${prefixOf(id)}_(?:title|fact|why|fine|when|explain_\\d|ask_\\d)$`);
  return Object.keys(messages[locale]).filter((key) => own.test(key));
};
const textOf = (key: string, locale: 'en' | 'es'): string => messages[locale][key]?.message ?? '';

/** Formats as the extension does: values whose name ends in `date` are days. */
function format(key: string, locale: 'en' | 'es', values: Values): string {
  const ready = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name.toLowerCase().endsWith('date') && typeof value === 'string' ? new Date(`${value}T12:00:00`) : value]));
  return String(new IntlMessageFormat(textOf(key, locale), locale).format(ready));
}

const placeholders = (text: string): string => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].filter((name) => /^[a-z]/.test(name) && new RegExp(`\\{${name}[,}]`).test(text)).sort().join(' ');
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'%.-]*[\p{L}\p{N}]/gu) ?? [];

/** Flesch-Kincaid grade of English text. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

const BANNED = {
  en: /\b(?:violat\w*|illegal\w*|unlawful\w*|denied FAPE|denial of FAPE|do not sign|don’t sign|must|lazy|fail to|red flags?|deadline|demand)\b|!|school is wrong/iu,
  es: /\b(?:viol(?:a|ó|ación)\w*|ilegal\w*|negaron FAPE|no firme|debe|deben|flojo|tú|tu|tus|hijo\/a|exij\w*)\b|[¡!]/iu,
};

it('index.ts lists every rule file once, sorted', () => {
  expect(RULES.map(({ id }) => id)).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  const { default: rule, examples } = modules.get(id) ?? { default: undefined, examples: [] };
  if (rule === undefined) throw new Error(`${id}: no default export`);

  it('is named like its file, rests on a source, knows whom to ask and what to do', () => {
    expect(rule.id).toBe(id);
    expect(Object.keys(SOURCES)).toContain(rule.source);
    expect(WHOM).toContain(rule.whom);
    expect(rule.next.length).toBeGreaterThan(0);
    expect(rule.next.map((step) => STEPS.indexOf(step)), 'lightest step first').toEqual(rule.next.map((step) => STEPS.indexOf(step)).sort((a, b) => a - b));
    expect(rule.next.every((step) => STEPS.includes(step))).toBe(true);
  });

  it('has at least three examples that flag and three near-misses', () => {
    expect(examples.filter(({ flag }) => flag).length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ flag }) => !flag).length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples.map((example) => [example.flag ? 'flags' : 'stays silent', example.note, example] as const))('%s: %s', (_, __, example) => {
    const { findings, unsure } = analyze(buildCase(example.case), [{ ...rule, on: true }]);
    expect(unsure.filter(({ reason }) => reason === 'rule-failed')).toEqual([]);
    expect(findings.map((finding) => finding.rule)).toEqual(example.flag ? [id] : []);
    for (const finding of findings) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('has all its words in both languages, with the same blanks', () => {
    const asks = Array.from({ length: rule.asks }, (_, index) => `${prefixOf(id)}_ask_${index + 1}`);
    expect(keysOf(id, 'en')).toEqual(expect.arrayContaining(['title', 'fact', 'why', 'when', 'explain_1'].map((part) => `${prefixOf(id)}_${part}`)));
    expect(keysOf(id, 'en').filter((key) => key.includes('_ask_'))).toEqual(asks);
    expect(keysOf(id, 'es')).toEqual(keysOf(id, 'en'));
    for (const key of keysOf(id, 'en')) expect(`${key}: ${placeholders(textOf(key, 'es'))}`).toBe(`${key}: ${placeholders(textOf(key, 'en'))}`);
  });

  it('reads well for what it finds, at sixth grade or below, in short sentences, without banned words', () => {
    const found = examples.flatMap((example) => {
      const { findings, strengths } = analyze(buildCase(example.case), [{ ...rule, on: true }]);
      return findings.map(({ values }): { values: Values; fine: boolean } => ({ values, fine: false })).concat(strengths.map(({ values }) => ({ values, fine: true })));
    });
    if (found.some(({ fine }) => fine)) expect(keysOf(id, 'en')).toContain(`${prefixOf(id)}_fine`);
    for (const locale of ['en', 'es'] as const) {
      for (const { values, fine } of found) {
        const parts = keysOf(id, locale).filter((key) => key.endsWith('_fine') === fine);
        const text = parts.map((key) => format(key, locale, values));
        // The school's own words may be any; ours may not.
        for (const key of parts) expect(format(key, locale, { ...values, quote: '…' })).not.toMatch(BANNED[locale]);
        for (const words of text) {
          expect(words).not.toMatch(/[{}]|undefined|Invalid Date/u);
          for (const sentence of sentencesOf(words)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25);
        }
        if (locale === 'en' && !fine) expect(gradeOf(text.join(text.length > 1 ? '. ' : '').replaceAll(/([.?])\./g, '$1')), text.join(' | ')).toBeLessThanOrEqual(6);
      }
    }
  });
});

describe('shared words', () => {
  const shared = [...STEPS.map((step) => `step_${step}`), ...WHOM.map((whom) => `whom_${whom}`), ...Object.keys(SOURCES).map((source) => `source_${source}`)].map((key) => key.replaceAll('-', '_'));
  const reasons = ['no-gradebook', 'no-plan', 'no-progress-report', 'part-not-read', 'not-found', 'language', 'no-date', 'mark-unknown', 'code-without-key', 'rule-failed'].map((reason) => `reason_${reason.replaceAll('-', '_')}`);
  it.each([...shared, ...reasons])('%s is worded in both languages', (key) => {
    for (const locale of ['en', 'es'] as const) {
      expect(textOf(key, locale)).not.toBe('');
      expect(textOf(key, locale)).not.toMatch(BANNED[locale]);
    }
  });

  it('no word is left of a rule that is gone', () => {
    const known = new Set(ids.flatMap((id) => keysOf(id, 'en')));
    const orphans = Object.keys(messages.en).filter((key) => key.startsWith('rule_') && !known.has(key));
    expect(orphans).toEqual([]);
  });
});
