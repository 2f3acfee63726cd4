// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShapePage } from '../../../src/ui/page-shape/shape-page.tsx';
import type { PageShape } from '../../../src/ui/port.ts';
import { objections, show, textOnPage } from '../show.tsx';

const SHAPE: PageShape = { html: '<table class="c1">\n <td>Xxxx ##%</td>\n</table>\n', elements: 2, cut: false, closedFrames: 0 };
const page = <ShapePage tab={7} />;
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the page that shows how a page is built', () => {
  it.each(['en', 'es'] as const)('shows the whole file before it is saved, what is in it and what is not, in %s', async (language) => {
    await show(page, { preferences: { language } }, { pageShape: async () => SHAPE });
    const whole = await screen.findByRole('region');
    expect(whole.textContent).toBe(SHAPE.html);
    expect(whole.tabIndex).toBe(0);
    expect(await objections()).toEqual([]);
    expect(textOnPage()).not.toMatch(/shape_|ui_|[{}]/);
    expect(document.querySelectorAll('.about li')).toHaveLength(5);
    expect(document.querySelectorAll('.how li')).toHaveLength(4);
  });

  it('draws the file as letters, whatever stands in it', async () => {
    await show(page, {}, { pageShape: async () => ({ ...SHAPE, html: '<img src=x onerror=alert(1)>' }) });
    await screen.findByRole('region');
    expect(document.querySelector('img')).toBeNull();
  });

  it('saves exactly what it shows, when the parent presses the button and not before', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (made.push(blob as Blob), 'blob:shape'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show(page, {}, { pageShape: async () => SHAPE });
    const button = await screen.findByRole('button', { name: 'Save the file' });
    expect(made).toEqual([]);
    fireEvent.click(button);
    expect(await made[0]?.text()).toBe(SHAPE.html);
    await screen.findByText('Saved with your downloads as page-shape.txt.');
  });

  it('says what it left out', async () => {
    await show(page, {}, { pageShape: async () => ({ ...SHAPE, elements: 4_000, cut: true, closedFrames: 2 }) });
    await screen.findByRole('region');
    expect(textOnPage()).toContain('first 4,000 parts');
    expect(textOnPage()).toContain('2 parts of the page belong to other sites');
  });

  it.each([
    ['is gone', async () => null],
    ['cannot be asked', async () => Promise.reject(new Error('no tab'))],
  ])('says so when the page %s', async (_, pageShape) => {
    await show(page, {}, { pageShape });
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    expect(await objections()).toEqual([]);
  });
});
