import { describe, expect, it } from 'vitest';
import { answerQuoted, inEachLanguage } from '../../../src/analyzer/language/answers-quoted.ts';
import { figureBesidePeers } from '../../../src/analyzer/language/beside-peers.ts';
import { measuresOf } from '../../../src/analyzer/language/measures.ts';
import { outcomeReached } from '../../../src/analyzer/language/outcomes-reached.ts';
import { plainFact } from '../../../src/analyzer/language/plain-fact.ts';
import { readStatement, type ReadSentence, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';
import { shortAnswer } from '../../../src/analyzer/language/short-answers.ts';
import { toldPlainly } from '../../../src/analyzer/language/told-plainly.ts';

type Ask = (statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null) => object | null;

function isTold(text: string, ask: Ask): boolean {
  const statement = readStatement(text, 'en');
  return statement.sentences.some((sentence, at) => ask(statement, sentence, statement.sentences[at - 1] ?? null) !== null);
}

const shortly: Ask = (statement, sentence, before) => shortAnswer(statement, sentence, before, measuresOf(statement, sentence));

describe('a result told without a figure and its unit', () => {
  it.each([
    'No bites since the break.',
    "Didn't hit anyone this month.",
    'Nobody had to carry him in this quarter.',
    'His percent correct sits in the low seventies.',
    'Packed her bag six days of the past eight.',
    'All but two of the letters.',
    'Three weeks dry.',
    'Knows these letters: b, m, s, t.',
    'M y | T n | W y | Th y',
    'Used to point. Now he says the word.',
    'Drinks from an open cup, where last fall it was only a bottle.',
    'Independent reading level end of first.',
  ])('is told: %s', (text) => {
    expect(isTold(text, toldPlainly)).toBe(true);
  });

  it.each([
    'No new data this trimester.',
    'Has not had much chance to work on this.',
    'Temperatures in the 50s kept us in.',
    'Present nine of the last ten days.',
    'Three weeks out sick.',
    'Topics this quarter: plants, weather, magnets.',
    'Last year she was so shy, now she is a joy.',
    'Jumps from topic to topic.',
  ])('is not told: %s', (text) => {
    expect(isTold(text, toldPlainly)).toBe(false);
  });
});

describe('a figure whose unit came before', () => {
  it.each(['The target is six bites. He took four, then left.', 'Met. 70% was the goal and he hit 74.', 'Eleven this time.', 'There are 12 steps and Ana gets through nine.'])('answers: %s', (text) => {
    expect(isTold(text, shortly)).toBe(true);
  });

  it.each(['The target is six bites. Still working on it.', 'Eleven students this time.', 'The goal is six bites and he needs to reach six.'])('does not answer: %s', (text) => {
    expect(isTold(text, shortly)).toBe(false);
  });

  it('stands beside the peers\'', () => {
    expect(isTold('Peers needed one reminder, Zeke five.', figureBesidePeers)).toBe(true);
    expect(isTold('Peers needed one reminder. Zeke needed a lot more.', figureBesidePeers)).toBe(false);
  });
});

describe('what the child said, did in each language, or reached', () => {
  it('takes the child\'s own answer', () => {
    expect(isTold('Asked what "before" means he said "like forest".', answerQuoted)).toBe(true);
    expect(isTold('Asked about school he said "I hate it".', answerQuoted)).toBe(false);
  });

  it('takes two languages side by side', () => {
    expect(isTold('English: names single words. Spanish: tells a whole story.', inEachLanguage)).toBe(true);
    expect(isTold('He speaks English and Spanish at home.', inEachLanguage)).toBe(false);
  });

  it('takes an outcome, not a plan for one', () => {
    expect(isTold("Got her food handler's card on 2/9.", outcomeReached)).toBe(true);
    expect(isTold('Will get her card by spring.', outcomeReached)).toBe(false);
    expect(isTold('Got a new desk in April.', outcomeReached)).toBe(false);
  });

  it('takes a plain fact that leaves nothing open', () => {
    expect(isTold('Matches shirts to pants and hangs both on the rack.', plainFact)).toBe(true);
    for (const text of ['We wrote topic sentences on paper all term.', 'Writes longer sentences than she used to write.', 'Is the word wall enough to help him write?', 'He is so close to tying his shoes!']) expect(isTold(text, plainFact)).toBe(false);
  });
});
