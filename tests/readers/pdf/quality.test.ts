import { describe, expect, it } from 'vitest';
import { qualityOf } from '../../../src/readers/pdf/quality.ts';

const SENTENCE = 'In October Maya read sixty-one words a minute on a third grade passage. ';

describe('qualityOf', () => {
  it.each([
    ['plain text', SENTENCE.repeat(3), 0, 'text'],
    ['text over a page-wide picture, as a scanner with recognition makes', SENTENCE.repeat(10), 1, 'text'],
    ['a picture alone', '', 1, 'scanned'],
    ['a picture with a stamp', 'RECEIVED 11/02/2026', 0.97, 'scanned'],
    ['an empty page', '', 0, 'sparse'],
    ['a divider page', 'Part B', 0, 'sparse'],
    ['letters without meaning', '\ufffd\ufffd\ue001\ue002\ue003'.repeat(20), 0, 'unreadable'],
    ['signs in place of letters', '#$%&*()@!^'.repeat(20), 0, 'unreadable'],
    ['a form of blanks', `Name ${'_'.repeat(60)} Date ${'_'.repeat(60)}`, 0, 'text'],
    ['text of a language of other letters', 'Учащийся прочитал шестьдесят слов за минуту и ответил на вопросы.', 0, 'text'],
  ] as const)('%s', (_, text, pictured, quality) => {
    expect(qualityOf(text, pictured)).toBe(quality);
  });
});
