import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PLAN = 'tests/fixtures/plans/sample/sample-iep.pdf';
const PAGE = 'tests/fixtures/sample/portal.html';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would. */
function lantern(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/lantern.ts', ...words], { encoding: 'utf8', timeout: 60_000 });
  return { status, out: stdout, err: stderr };
}

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'lantern-')), name);
  writeFileSync(path, content);
  return path;
};

describe('lantern check', () => {
  it('takes several files as one child’s case, and prints the contract’s shape', { timeout: 60_000 }, () => {
    const { status, out } = lantern('check', PAGE, PLAN, '--today', '2026-11-24', '--json');
    expect(status).toBe(0);
    const result = JSON.parse(out) as { coverage: object; findings: { rule: string; verdict: string; severity: string; confidence: string; evidence: { file: string; page: number | null; quote: string }[]; values: object }[]; strengths: object[] };
    const rules = result.findings.filter(({ verdict }) => verdict === 'flagged').map(({ rule }) => rule);
    expect(rules).toContain('x-fail-no-goal');
    expect(rules).toContain('goal-no-criterion');
    const vague = result.findings.find(({ rule }) => rule === 'acc-vague');
    expect(vague?.evidence[0]).toMatchObject({ file: PLAN, page: 5 });
    expect(vague?.evidence[0]?.quote).toContain('as needed');
    expect(result.strengths.length).toBeGreaterThan(0);
    for (const { severity, verdict, evidence } of result.findings) {
      expect(['critical', 'serious', 'moderate', 'minor', 'info']).toContain(severity);
      if (verdict === 'flagged') expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('reads pictures of text when asked to, and says which pages they were', { timeout: 120_000 }, () => {
    const SCAN = 'tests/fixtures/plans/scanned/whole.pdf';
    const unread = JSON.parse(lantern('read', SCAN, '--json').out) as { coverage: object };
    expect(unread.coverage).toMatchObject({ read: 0, total: 3 });
    const { out } = lantern('read', SCAN, '--ocr', '--json');
    const plan = JSON.parse(out) as { kind: string; goals: readonly object[]; coverage: object };
    expect(plan).toMatchObject({ kind: 'iep', coverage: { read: 3, total: 3, gaps: [], pictures: [1, 2, 3] } });
    expect(plan.goals).toHaveLength(3);
  });

  it('gives the same answer twice', { timeout: 60_000 }, () => {
    const once = lantern('check', PLAN, '--today', '2026-11-24', '--json').out;
    expect(lantern('check', PLAN, '--today', '2026-11-24', '--json').out).toBe(once);
  });

  it('says it in words without --json', { timeout: 60_000 }, () => {
    const { out } = lantern('check', PAGE, '--today', '2026-11-24');
    expect(out).toContain('read 7 of 7 courses');
    expect(out).toContain('Math 7');
  });

  it('says once, at the end, what was not handed over, and calls nothing unsure for it', { timeout: 60_000 }, () => {
    const lines = lantern('check', PLAN, '--today', '2026-11-24').out.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('I have not read a grade page yet. I have not read a progress report yet.');
    expect(lines.filter((line) => line.includes('I have not read'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('grade-failing-current');
  });

  it('refuses a day it cannot read', () => {
    const { status, err } = lantern('check', PAGE, '--today', 'yesterday');
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('lantern read', () => {
  it('prints a gradebook with marks, standings and coverage', { timeout: 60_000 }, () => {
    const { out } = lantern('read', PAGE, '--url', 'https://ps.rivertown.example/guardian/home.html', '--json');
    const read = JSON.parse(out) as { kind: string; portal: string; student: string; term: string; courses: { name: string; standing: string; mark: { raw: string; letter: string; percent: number } }[]; coverage: { read: number; total: number } };
    expect(read).toMatchObject({ kind: 'gradebook', portal: 'powerschool', term: 'Q2', coverage: { read: 7, total: 7 } });
    expect(read.courses.map(({ name, standing }) => `${name} ${standing}`)).toContain('Math 7 failing');
    expect(read.courses.find(({ name }) => name === 'Science 7')?.mark).toMatchObject({ letter: 'F', percent: 48 });
  });

  it('prints a plan with dates, goals and services', { timeout: 60_000 }, () => {
    const read = JSON.parse(lantern('read', PLAN, '--json').out) as { kind: string; dates: { meeting: string }; goals: { statement: string; page: number }[]; services: { minutesPerWeek: number | null }[] };
    expect(read).toMatchObject({ kind: 'iep', dates: { meeting: '2026-11-12' } });
    expect(read.goals.length).toBeGreaterThan(1);
    expect(read.goals.every(({ page }) => page > 0)).toBe(true);
    expect(read.services.some(({ minutesPerWeek }) => minutesPerWeek === 180)).toBe(true);
  });

  it('prints who took part, where to sign, what signing means, and the parts of a notice', { timeout: 60_000 }, () => {
    const read = JSON.parse(lantern('read', 'tests/fixtures/plans/kentucky/arc-long.pdf', '--json').out) as Record<'team' | 'signatures' | 'signatureMeanings' | 'noticeElements' | 'scores' | 'needs', readonly Record<string, unknown>[]>;
    expect(read.team).toContainEqual({ name: 'Hana Mori', role: 'ARC chairperson', attendance: 'listed', page: expect.any(Number) as number });
    for (const key of ['signatures', 'signatureMeanings', 'noticeElements', 'scores', 'needs'] as const) expect(read[key]).toBeInstanceOf(Array);
    expect(read.signatureMeanings.every(({ text, page }) => typeof text === 'string' && typeof page === 'number')).toBe(true);
  });

  it('calls an ordinary page no grade page, and a sign-in page signed out, both without courses', { timeout: 60_000 }, () => {
    const news = written('news.html', '<!doctype html><title>News</title><h1>Grades rose</h1><p>All classes passed in 2026.</p>');
    expect(JSON.parse(lantern('read', news, '--json').out)).toMatchObject({ outcome: 'not-a-grade-page', courses: [] });
    const door = written('in.html', '<!doctype html><title>Sign In</title><form id="LoginForm" action="/guardian/home.html"><input name="account"><input type="password" name="pw"><button>Sign In</button></form>');
    expect(JSON.parse(lantern('read', door, '--json').out)).toMatchObject({ outcome: 'signed-out', courses: [] });
  });
});

describe('bad input: one clear line, exit status 2', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['no such file', '/nowhere/plan.pdf', /no such file/],
    ['an empty file', 'tests/fixtures/plans/refused/empty.pdf', /empty/],
    ['not a PDF', 'tests/fixtures/plans/refused/not-a-pdf.pdf', /neither a PDF nor/],
    ['a password', 'tests/fixtures/plans/refused/password.pdf', /password/],
    ['a sign-in page saved as a PDF', 'tests/fixtures/plans/refused/sign-in-page.pdf', /sign-in page/],
    ['a file cut short', 'tests/fixtures/plans/refused/truncated.pdf', /damaged/],
  ];
  it.each(cases)('%s', (_, file, reason) => {
    for (const command of ['check', 'read']) {
      const { status, out, err } = lantern(command, file, '--json');
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(file);
      expect(err).toMatch(reason);
    }
  }, 60_000);

  it('a line of statements that is no JSON', () => {
    const { status, err } = lantern('accuracy', written('rows.jsonl', '{"id":"1","kind":"goal","text":"x","label":"measurable"}\nnonsense\n'));
    expect(status).toBe(2);
    expect(err).toContain('rows.jsonl:2');
  });
});

describe('lantern accuracy', () => {
  it('counts agreement by kind and lists errors', () => {
    const rows = [
      { id: 'a', kind: 'goal', text: 'Sam will improve reading.', label: 'not_measurable' },
      { id: 'b', kind: 'goal', text: 'Sam will read 90 words correct per minute on a grade 4 passage.', label: 'measurable' },
      { id: 'c', kind: 'progress', text: 'Making progress.', label: 'data' },
    ];
    const { status, out } = lantern('accuracy', written('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')), '--json');
    expect(status).toBe(0);
    const scored = JSON.parse(out) as { kinds: Record<string, { n: number; tp: number; fp: number; fn: number; tn: number }>; errors: { id: string; said: string; label: string }[] };
    expect(scored.kinds['goal']).toMatchObject({ n: 2, tp: 1, fp: 0, fn: 0, tn: 1 });
    expect(scored.errors).toEqual([expect.objectContaining({ id: 'c', said: 'no_data', label: 'data' })]);
  });
});
