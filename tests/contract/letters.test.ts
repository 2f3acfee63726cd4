import { readdirSync, readFileSync } from 'node:fs';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { buildCase } from '../../src/analyzer/example-case.ts';
import type { Finding } from '../../src/analyzer/model/finding.ts';
import type { Example, Rule } from '../../src/analyzer/rule.ts';
import { RULES } from '../../src/analyzer/rules/index.ts';
import { blanksIn, bodyOf, joinLines, wordsIn, wordsOfDraft } from '../../src/i18n/letter-words.ts';
import { createWords, type Words } from '../../src/i18n/words.ts';
import { agenda } from '../../src/letters/agenda.ts';
import { GUIDE_IDS, readGuide } from '../../src/letters/guides/guide.ts';
import { GUIDES } from '../../src/letters/guides/index.ts';
import { draftOf, LETTERS, lettersOf } from '../../src/letters/index.ts';
import { type Facts, keyOf, LETTER_IDS, type Letter, type Source } from '../../src/letters/letter.ts';

const load = (language: 'en' | 'es'): Words => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  return createWords(language, Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])));
};
const en = load('en');
const es = load('es');
const BOTH = [en, es] as const;

/** Whatever document a finding points at is a plan of one day, whatever grade page was read on another. */
const SOURCES: ReadonlyMap<string, Source> = {
  get: (id: string): Source => (id.startsWith('gradebook') ? { paper: 'grades', day: '2026-11-23' } : { paper: 'plan', day: '2026-11-12' }),
} as unknown as ReadonlyMap<string, Source>;
const FACTS: Facts = { child: 'Sam', sources: SOURCES };

const found = new Map<string, readonly Finding[]>(
  await Promise.all(
    RULES.map(async (rule) => {
      const { examples } = (await import(`../../src/analyzer/rules/${rule.id}.ts`)) as { readonly default: Rule; readonly examples: readonly Example[] };
      const findings = examples.filter(({ flag }) => flag).flatMap((example) => analyze(buildCase(example.case), [{ ...rule, on: true }]).findings);
      return [rule.id, findings] as const;
    }),
  ),
);

/** The school's own words may be any: they are taken out before ours are judged. */
const withoutQuotes = (finding: Finding): Finding => ({
  ...finding,
  evidence: finding.evidence.map((one) => (one.kind === 'absent' ? one : { ...one, quote: 'Sam is making progress.' })) as unknown as Finding['evidence'],
  values: 'quote' in finding.values ? { ...finding.values, quote: 'as needed' } : finding.values,
});

const BANNED = {
  en: /\b(?:violat\w*|illegal\w*|unlawful\w*|denied|denial|FAPE|do not sign|must|lazy|failed to|deadline|demand\w*|parents decide|CFR|IDEA|U\.S\.C|§|your child|your concerns)\b|!/u,
  es: /(?<!\p{L})(?:viol(?:a|ó|ación)\w*|ilegal\w*|FAPE|no firme|debe|deben|exij\w*|tú|tu|tus|su hijo|sus preocupaciones)(?!\p{L})|[¡!]/iu,
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?:])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
const englishWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'%.-]*[\p{L}\p{N}]/gu) ?? [];
function gradeOf(text: string): number {
  const words = englishWords(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

/** What holds for every letter, whatever is in it. */
function expectGood(letter: Letter, findings: readonly Finding[], facts: Facts = FACTS): void {
  const draft = draftOf(letter, findings, facts);
  const [english, spanish] = BOTH.map((words) => wordsOfDraft(draft, words));
  for (const [language, text] of [['en', english], ['es', spanish]] as const) {
    const whole = `${text?.subject}\n${text === undefined ? '' : bodyOf(text)}`;
    expect(whole, 'a fact that speaks to the parent needs words for the school: letter_fact_<rule>').not.toMatch(/your child|su hijo/iu);
    expect(whole).not.toMatch(/[{}]|undefined|\b(?:letter|rule|guide|agenda)_\w+/u);
    expect(whole.replaceAll('[ ]', '')).not.toMatch(/[[\]]/u);
    expect(whole).not.toMatch(BANNED[language]);
  }
  const body = bodyOf(english ?? { subject: '', paragraphs: [] });
  expect(blanksIn(body)).toBe(blanksIn(bodyOf(spanish ?? { subject: '', paragraphs: [] })));
  expect(wordsIn(body), body).toBeLessThan(letter.firstContact ? 150 : 170);
  expect(gradeOf(body), body).toBeLessThanOrEqual(8);
}

describe('letters', () => {
  it('are listed once each, sorted, one file each', () => {
    expect(LETTERS.map(({ id }) => id)).toEqual([...LETTER_IDS]);
    const files = readdirSync('src/letters').filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
    expect(files.filter((name) => !['agenda', 'blank', 'follow-up', 'index', 'letter', 'seen', 'without-letter'].includes(name)).sort()).toEqual([...LETTER_IDS]);
  });

  it('answer rules that there are', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(LETTERS.flatMap(({ rules }) => rules).filter((rule) => !ids.has(rule))).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id).filter((id) => !['grade-stale-gradebook', 'pp-draft', 'pp-signature-meaning'].includes(id)))('%s has a letter', (id) => expect(lettersOf(id).length).toBeGreaterThan(0));

  it('no word is left of a letter that is gone', () => {
    const shared = new Set(['greeting', 'warm', 'thanks', 'sign', 'reply', 'meet', 'seen_blank']);
    const keys = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object).filter((key) => key.startsWith('letter_') && !/^letter_(where|fact|ui)_/.test(key) && !shared.has(key.slice(7)));
    const code = readdirSync('src/letters').filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`src/letters/${name}`, 'utf8')).join('\n');
    const known = (key: string): boolean => code.includes(`'${key}'`) || LETTER_IDS.some((id) => ['title', 'about', 'subject'].some((part) => key === `${keyOf(id)}_${part}`));
    expect(keys.filter((key) => !known(key))).toEqual([]);
  });
});

describe.each(LETTERS.map((letter) => [letter.id, letter] as const))('letter %s', (_, letter) => {
  const answered = [...found].flatMap(([rule, findings]) => (lettersOf(rule).includes(letter) ? findings : [])).map(withoutQuotes);

  it('has its name, its use and its subject in both languages', () => {
    for (const words of BOTH) for (const part of ['title', 'about', 'subject']) expect(words.has(`${keyOf(letter.id)}_${part}`)).toBe(true);
    expect(gradeOf(en(`${keyOf(letter.id)}_about`))).toBeLessThanOrEqual(8);
  });

  it('reads well with nothing confirmed, and shows what to fill in', () => {
    expectGood(letter, []);
    expect(blanksIn(bodyOf(wordsOfDraft(draftOf(letter, [], FACTS), en)))).toBeGreaterThan(0);
  });

  it('reads well with each finding it answers', () => {
    for (const finding of answered) expectGood(letter, [finding]);
  });

  it('stays short with the two longest of them', () => {
    const length = (finding: Finding): number => wordsIn(bodyOf(wordsOfDraft(draftOf(letter, [finding], FACTS), en)));
    const longest = answered.toSorted((a, b) => length(b) - length(a));
    const other = longest.find(({ rule }) => rule !== longest[0]?.rule);
    if (longest[0] !== undefined && other !== undefined) expectGood(letter, [longest[0], other]);
  });
});

describe('what the parent thinks of repeating', () => {
  const letter = LETTERS.find(({ id }) => id === 'ask-about-retention');
  it.each(['for', 'against'] as const)('%s', (repeat) => {
    if (letter === undefined) throw new Error('no letter');
    expectGood(letter, (found.get('rt-proposed') ?? []).slice(0, 1).map(withoutQuotes), { ...FACTS, repeat });
  });
});

describe.each(GUIDES.map((guide) => [guide.id, guide] as const))('guide %s', (_, guide) => {
  const ids = new Set(RULES.map(({ id }) => id));
  it('knows only rules that there are', () => expect([...guide.signs, ...guide.path.flat()].filter((rule) => !ids.has(rule))).toEqual([]));

  it('reads well in both languages, with what the case says beside each question', () => {
    const findings = guide.path.flatMap((rules) => rules.flatMap((rule) => (found.get(rule) ?? []).slice(0, 1)));
    const page = readGuide(guide, findings, FACTS);
    expect(page.questions.flatMap(({ known }) => known).length).toBe(new Set(findings.map(({ rule }) => rule)).size);
    const own = [page.title, page.lead, ...page.questions.flatMap(({ ask, help }) => [ask, help]), page.state];
    for (const words of BOTH) {
      for (const { key } of own) expect(words.has(key), key).toBe(true);
      for (const known of page.questions.flatMap((question) => question.known)) expect(joinLines(known, words)).not.toMatch(/[{}]|undefined|(?:letter|rule)_\w+/u);
      expect(joinLines(own, words)).not.toMatch(words === en ? /\b(?:violat\w*|illegal\w*|FAPE|must|parents? decides?|always)\b|!/iu : /(?<!\p{L})(?:ilegal\w*|FAPE|debe|deben|siempre|los padres deciden|tu|tus|tú)(?!\p{L})|[¡!]/iu);
    }
    expect(en(page.state.key)).toMatch(/depends on/);
    expect(gradeOf(joinLines(own, en))).toBeLessThanOrEqual(6);
  });
});

it('guides are listed once each, sorted', () => expect(GUIDES.map(({ id }) => id)).toEqual([...GUIDE_IDS]));

it('the agenda has words for every topic, in both languages', () => {
  const made = agenda([...found.values()].flatMap((findings) => findings.slice(0, 1)), FACTS);
  const lines = [made.title, ...made.opening, ...made.topics.map(({ heading }) => heading), ...made.closing];
  expect(made.topics.length).toBe(11);
  for (const words of BOTH) {
    for (const { key } of lines) expect(words.has(key), key).toBe(true);
    for (const { questions } of made.topics.flatMap(({ items }) => items)) expect(words.numbered(questions.key, questions.values).length, questions.key).toBeGreaterThan(0);
  }
});
