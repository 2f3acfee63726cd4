import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/i18n/words.ts';

const EN = {
  many: '{count, plural, one {# class} other {# classes}}',
  since: 'Last graded {lastDate}.',
  fell: '{course} fell to {percent}%. <b>Ask</b> before {byOn}.',
  only_en: 'Only here',
  broken: 'Read {count, plural, one {x}',
  ask_1: 'One for {course}?',
  ask_2: 'Two?',
};
const en = createWords('en', EN);
const es = createWords('es', { since: 'Última nota: {lastDate}.', many: '{count, plural, one {# clase} other {# clases}}' }, EN);

describe('words', () => {
  it('counts in the grammar of the language', () => {
    expect([en('many', { count: 1 }), en('many', { count: 3 }), es('many', { count: 1 })]).toEqual(['1 class', '3 classes', '1 clase']);
  });
  it('writes days out', () => {
    expect(en('since', { lastDate: '2026-10-30' })).toBe('Last graded October 30, 2026.');
    expect(es('since', { lastDate: '2026-10-30' })).toBe('Última nota: 30 de octubre de 2026.');
  });
  it('takes a missing key from English, and shows the key when nobody has it', () => {
    expect(es('only_en')).toBe('Only here');
    expect(es('nowhere')).toBe('nowhere');
    expect(es.has('nowhere')).toBe(false);
  });
  it('never throws: a broken message or a missing value is shown as it stands', () => {
    expect(en('broken', { count: 1 })).toBe(EN.broken);
    expect(en('since')).toBe(EN.since);
  });
  it('lists numbered messages as far as they go', () => {
    expect(en.numbered('ask', { course: 'Math' })).toEqual(['One for Math?', 'Two?']);
  });
  it('puts its own numbers in bold, and leaves numbers of names and days alone', () => {
    expect(en.rich('fell', { course: 'Math 7', percent: 66.123, byOn: '2026-12-04' })).toEqual(['Math 7 fell to ', { bold: '66.12%' }, '. ', { bold: 'Ask' }, ' before December 4, 2026.']);
  });
  it('treats a hostile name as letters', () => {
    const name = '<img onerror=alert(1)>\uE002x\uE003 {count}';
    expect(en('ask_1', { course: name })).toBe('One for <img onerror=alert(1)>x {count}?');
    expect(en.rich('ask_1', { course: name }).join('')).toBe('One for <img onerror=alert(1)>x {count}?');
  });
});

describe('days in messages', () => {
  it('writes a day out whether or not the message asks for a date', () => {
    const words = createWords('es', { due: 'Vence el {dueDate, date, long}.' });
    expect(words('due', { dueDate: '2027-11-12' })).toBe('Vence el 12 de noviembre de 2027.');
  });
});
