import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { looksLikePlan } from '../../../src/readers/page/looks-like-plan.ts';
import { layoutOfPage } from '../../../src/readers/page/read-page.ts';
import { EVALUATION_PAGE, IEP_PAGE, NO_PLANS, PLAN_504_PAGE, PROGRESS_PAGE, SPANISH_PAGE } from '../../content/plan-page/plan-pages.ts';

function looks(html: string): boolean {
  const { document } = new JSDOM(html).window;
  return looksLikePlan(document, layoutOfPage(document, { document: 'page', name: document.title }));
}

describe('a page', () => {
  it.each(Object.entries(NO_PLANS))('that is %s is left alone', (_what, html) => expect(looks(html)).toBe(false));

  it.each([
    ['an IEP', IEP_PAGE],
    ['a 504 plan', PLAN_504_PAGE],
    ['a progress report', PROGRESS_PAGE],
    ['an evaluation', EVALUATION_PAGE],
    ['a plan in Spanish', SPANISH_PAGE],
  ])('that is %s is seen', (_what, html) => expect(looks(html)).toBe(true));

  it('that is a plan with a place to sign is still a plan', () => {
    expect(looks(IEP_PAGE.replace('</main>', '<h2>Signatures</h2><input aria-label="Name"><input type="date" aria-label="Date"><textarea aria-label="Comment"></textarea></main>'))).toBe(true);
  });

  it('of a plan in boxes that nobody may change is a plan', () => {
    const boxes = Array.from({ length: 8 }, (_, index) => `<p>Note ${index}: <input value="x" readonly></p>`).join('');
    expect(looks(IEP_PAGE.replace('</main>', `${boxes}</main>`))).toBe(true);
  });
});
