import { countedProduct } from './counted-product.ts';
import { doneAlone } from './done-alone.ts';
import { doneWithout } from './done-without.ts';
import { errorLimit } from './error-limit.ts';
import { forTheLength } from './for-the-length.ts';
import { isHoped } from './hopes.ts';
import { afterWill, madeWhole } from './made-whole.ts';
import { namedAll } from './named-all.ts';
import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** Something that is there or not, without a number: every box filled in, a rubric row met, a run of days, done alone. */
export function finishOf(statement: ReadStatement): Span | null {
  const whole = { from: 0, to: statement.words.length };
  const [row] = hitsIn(statement, whole, 'in-a-row');
  if (row !== undefined) return row;
  const run = everyFor(statement);
  if (run !== null) return run;
  const [rubric] = hitsIn(statement, whole, 'rubric-level');
  if (rubric !== undefined && hitsIn(statement, whole, 'rubric', 'score-word').length > 0) return rubric;
  const [finished] = hitsIn(statement, whole, 'finished');
  if (finished !== undefined && !isHoped(statement) && firstOf(statement, 0, whole.to, 'no-end') < 0) return finished;
  const shape = shapeOf(statement);
  if (shape !== null) return shape;
  const [alone] = hitsIn(statement, whole, 'independence');
  if (alone !== undefined && firstOf(statement, 0, whole.to, 'how-often', 'no-end') < 0 && statement.words.some((word, at) => /^(?:every|each|cada|todos)$/.test(word.text) && statement.words.slice(at + 1, at + 4).some((next) => /^(?:day|days|morning|time|week|dia|dias|manana|trip|meal|lunch|class)$/.test(next.text)))) return alone;
  return alone !== undefined && hitsIn(statement, whole, 'whole-act').length > 0 && firstOf(statement, 0, whole.to, 'how-often', 'no-end') < 0 ? alone : null;
}

/** `at each lunch for one week`, `every class for a month`. */
function everyFor({ words, tags }: ReadStatement): Span | null {
  const every = words.findIndex((word) => /^(?:every|each|cada|todos|todas)$/.test(word.text));
  if (every < 0) return null;
  for (let at = every + 1; at < Math.min(words.length - 1, every + 14); at += 1) {
    if (!/^(?:for|por|durante)$/.test(words[at]?.text ?? '')) continue;
    const end = words.slice(at + 1, at + 5).find((_, step) => tags[at + 1 + step]?.includes('time-long') === true);
    const counted = words[at + 1]?.value != null && words[at + 2]?.gap === ' ' ? words[at + 2] : undefined;
    const last = end ?? (counted?.text.endsWith('s') === true ? counted : undefined);
    if (last !== undefined) return { start: words[every]?.start ?? 0, end: last.end };
  }
  return null;
}

/** What the goal's shape says: a thing made, a set named to its end, errors counted, done alone or without a fault. */
function shapeOf(statement: ReadStatement): Span | null {
  const start = afterWill(statement, { from: 0, to: statement.words.length });
  const act = hitsIn(statement, { from: start, to: start + 4 }, 'observable', 'open-act')[0];
  return (
    madeWhole(statement, { to: statement.words.length }) ??
    errorLimit(statement) ??
    forTheLength(statement) ??
    fadedPrompt(statement) ??
    countedProduct(statement, start) ??
    namedAll(statement, start) ??
    doneAlone(statement, start) ??
    (act === undefined ? null : doneWithout(statement, act))
  );
}

/** `from full physical to a light touch`: help that goes from one named step to another. */
function fadedPrompt(statement: ReadStatement): Span | null {
  const { words } = statement;
  const steps = hitsIn(statement, { from: 0, to: words.length }, 'prompt-level', 'independence');
  for (const [index, first] of steps.entries()) {
    if (!/^(?:from|de)$/.test(words[first.from - 1]?.text ?? '') && !/^(?:from|de)$/.test(words[first.from - 2]?.text ?? '')) continue;
    const second = steps.slice(index + 1).find((step) => step.from > first.to && words.slice(first.to, step.from).some(({ text }) => /^(?:to|a|down)$/.test(text)));
    if (second !== undefined) return { start: first.start, end: second.end };
  }
  return null;
}
