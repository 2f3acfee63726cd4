// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxOf, drawMarks, type Viewport } from '../../../src/ui/report/draw-marks.ts';
import { marksOf, type PaperMark } from '../../../src/ui/report/number-marks.ts';
import { sessionOf, WITH_PLAN } from '../sample-case.ts';

/** A letter page shown at twice its size. */
const viewport: Viewport = { width: 1224, height: 1584, convertToViewportPoint: (x, y) => [2 * x, 2 * (792 - y)] };
/** The same page, turned by a quarter: what is written upwards reads from left to right. */
const turned: Viewport = { width: 1584, height: 1224, convertToViewportPoint: (x, y) => [2 * y, 2 * x] };

const mark = (number: number, key: string, rect: PaperMark['rects'][number]): PaperMark => ({ key, number, place: `rule@${number}`, document: 'plan-1', page: 1, rects: [rect] });
const options = { current: null, label: ({ number }: PaperMark) => `Mark ${number}`, onMark: () => undefined };

let page: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  page = document.createElement('div');
  document.body.append(page);
});

describe('light on paper', () => {
  it('puts a rectangle of PDF space where it is seen, whatever the zoom and the turn', () => {
    expect(boxOf([61.2, 712.8, 306, 752.4], viewport)).toEqual({ left: expect.closeTo(0.1), top: expect.closeTo(0.05), width: expect.closeTo(0.4), height: expect.closeTo(0.05) });
    expect(boxOf([61.2, 79.2, 122.4, 396], turned)).toEqual({ left: expect.closeTo(0.1), top: expect.closeTo(0.1), width: expect.closeTo(0.4), height: expect.closeTo(0.1) });
  });

  it('draws each place with its number, and draws over what it drew before', () => {
    drawMarks(page, viewport, [mark(1, '1-1', [10, 10, 50, 20]), mark(2, '2-1', [10, 40, 50, 50])], options);
    drawMarks(page, viewport, [mark(1, '1-1', [10, 10, 50, 20])], options);
    expect([...page.querySelectorAll('.n')].map((number) => [number.textContent, number.getAttribute('aria-label')])).toEqual([['1', 'Mark 1']]);
    expect(page.querySelectorAll('.marks__lit')).toHaveLength(1);
    drawMarks(page, viewport, [], options);
    expect(page.childElementCount).toBe(0);
  });

  it('lights words that serve two findings once, and sets both numbers beside each other', () => {
    drawMarks(page, viewport, [mark(1, '1-1', [10, 10, 50, 20]), mark(4, '4-1', [10, 10, 50, 20])], options);
    expect(page.querySelectorAll('.marks__lit')).toHaveLength(1);
    const places = [...page.querySelectorAll<HTMLElement>('.n')].map((number) => number.style.getPropertyValue('--before'));
    expect(new Set(places).size).toBe(2);
  });

  it('keeps focus on a number when the page is drawn again', () => {
    const marks = [mark(1, '1-1', [10, 10, 50, 20])];
    drawMarks(page, viewport, marks, options);
    page.querySelector<HTMLElement>('.n')?.focus();
    drawMarks(page, viewport, marks, options);
    expect(document.activeElement).toBe(page.querySelector('.n'));
  });

  it('gives every place of every finding a key of its own, and the number of the list', () => {
    const findings = sessionOf(WITH_PLAN).analysis?.findings ?? [];
    const marks = marksOf(findings);
    expect(marks.length).toBeGreaterThan(2);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    for (const { number, document } of marks) expect(findings[number - 1]?.evidence.some((evidence) => evidence.document === document)).toBe(true);
  });
});
