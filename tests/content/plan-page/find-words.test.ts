import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/content/plan-page/find-words.ts';

const pageOf = (body: string): Document => new JSDOM(`<!doctype html><body>${body}</body>`).window.document;
const found = (body: string, path: string, quote: string): readonly [words: string | undefined, exact: boolean | undefined] => {
  const words = findWords(pageOf(body), path, quote);
  return [words?.range.toString(), words?.exact];
};

describe('words of a plan', () => {
  it('are found to the letter, whatever space stands between', () => {
    expect(found('<p id="a">Maya  will\n improve her <b>reading</b> skills. More.</p>', '#a', 'will improve her reading skills.')).toEqual(['will\n improve her reading skills.', true]);
  });

  it('are found where their passage runs on into the next element', () => {
    expect(found('<ul><li id="a">One.</li><li>Extra time as needed.</li></ul>', '#a', 'Extra time')).toEqual(['Extra time', true]);
  });

  it('are not looked for before their element', () => {
    expect(found('<p>as needed</p><p id="a">Help as needed</p>', '#a', 'as needed')).toEqual(['as needed', true]);
    const page = pageOf('<p id="first">as needed</p><p id="a">Help as needed</p>');
    expect(findWords(page, '#a', 'as needed')?.range.startContainer.parentElement?.id).toBe('a');
  });

  it('stand for their element when they are in a box or have changed', () => expect(found('<p id="a">Goal <input value="read"></p>', '#a', 'read')).toEqual(['Goal ', false]));

  it('never take a script for words', () => expect(found('<p id="a">x</p><script>var y = "as needed"</script>', '#a', 'as needed')[1]).toBe(false));

  it('are gone with their element', () => expect(findWords(pageOf('<p>x</p>'), '#a', 'x')).toBeNull());

  it('leave the page as it is', () => {
    const page = pageOf('<p id="a">Maya will <b>read</b>.</p>');
    const before = page.documentElement.outerHTML;
    findWords(page, '#a', 'will read');
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
