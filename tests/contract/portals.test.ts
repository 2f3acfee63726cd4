import { describe, expect, it } from 'vitest';
import type { Gradebook, PortalReading } from '../../src/analyzer/model/gradebook.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { standingOf } from '../../src/analyzer/model/standing.ts';
import { allSigns } from '../../src/readers/portals/all-signs.ts';
import { findByPath } from '../../src/readers/portals/look/element-path.ts';
import { portals } from '../../src/readers/portals/index.ts';
import { claims, readPortal, recognisePortal } from '../../src/readers/portals/read-portal.ts';
import type { PortalPage } from '../../src/readers/portals/portal.ts';
import { pageOf, savedPages } from '../readers/portals/saved-page.ts';

const pages = savedPages();
/** A second claim must stay this far behind the first. */
const CLEAR_LEAD = 0.2;

describe('portals', () => {
  it('are listed by id, each once', () => {
    const ids = portals.map((portal) => portal.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect([...allSigns].map((signs) => signs.id).sort()).toEqual(ids);
  });

  describe.each(pages)('$portal/$name', (saved) => {
    const open = (): PortalPage => pageOf(saved.html, saved.expected.url);

    it('is claimed by exactly one reader with a clear lead, or by none', () => {
      const page = open();
      const claim = recognisePortal(page);
      if (saved.portal === 'none' || saved.expected.outcome === 'signed-out' || saved.expected.outcome === 'not-a-grade-page') {
        expect(claim?.portal.id ?? null).toBeNull();
        return;
      }
      expect(claim?.portal.id ?? null).toBe(saved.portal);
      const rival = claims(page).find(({ portal }) => portal !== claim?.portal);
      expect((claim?.score ?? 0) - (rival?.score ?? 0)).toBeGreaterThanOrEqual(CLEAR_LEAD);
    });

    it('gives the expected records and leaves the page unchanged', () => {
      const page = open();
      const before = page.document.documentElement.outerHTML;
      const said = summary(readPortal(page));
      expect(said).toMatchObject(expectation(saved.expected));
      expect(page.document.documentElement.outerHTML).toBe(before);
    });

    it('points every name and mark at an element that holds it', () => {
      const page = open();
      for (const book of booksOf(readPortal(page))) {
        for (const course of book.courses) {
          for (const passage of [course.at, course.markAt]) {
            if (passage.place.kind !== 'page') throw new Error('a portal passage is on a page');
            expect(findByPath(page.document, passage.place.path), passage.place.path).not.toBeNull();
          }
        }
      }
    });

    if (saved.expected.outcome === 'read') {
      it('says less when a course, the header row or the table is gone', () => {
        const whole = readPortal(open());
        for (const remove of removals) {
          const page = open();
          if (!remove(page, whole)) continue;
          expect(worth(readPortal(page)), remove.name).toBeLessThan(worth(whole));
        }
      });
    }
  });
});

/** How much a reading claims to know: courses read, less anything it says it could not. */
function worth(reading: PortalReading): number {
  return booksOf(reading).reduce((sum, book) => sum + book.coverage.read + book.coverage.total - 0.01 * book.coverage.gaps.length, reading.outcome === 'read' ? 1 : 0);
}

const removals: readonly ((page: PortalPage, whole: PortalReading) => boolean)[] = [
  function removeCourseRow(page, whole) {
    const course = booksOf(whole)[0]?.courses[0];
    if (course?.at.place.kind !== 'page' || course.markAt.place.kind !== 'page') return false;
    const mark = findByPath(page.document, course.markAt.place.path);
    let row = findByPath(page.document, course.at.place.path);
    while (row !== null && (!row.contains(mark) || row === mark)) row = row.parentElement;
    if (row === null) return false;
    if (row.localName === 'body' || row.localName === 'html') page.document.body.replaceChildren();
    else row.remove();
    return true;
  },
  function removeHeaderRow(page, whole) {
    const table = firstNameElement(page, whole)?.closest('table,[role=grid],[role=table]') ?? null;
    if (table === null) return false;
    const heads = [...table.querySelectorAll('tr,[role=row]')].filter((row) => row.querySelectorAll('th,[role=columnheader]').length >= 2 || row.parentElement?.localName === 'thead');
    for (const row of heads) row.remove();
    return heads.length > 0;
  },
  function removeTable(page, whole) {
    const table = firstNameElement(page, whole)?.closest('table,[role=grid],[role=table]') ?? null;
    table?.remove();
    return table !== null;
  },
];

function firstNameElement(page: PortalPage, whole: PortalReading): Element | null {
  const place = booksOf(whole)[0]?.courses[0]?.at.place;
  return place?.kind === 'page' ? findByPath(page.document, place.path) : null;
}

function booksOf(reading: PortalReading): readonly Gradebook[] {
  return reading.outcome === 'read' ? reading.gradebooks : [];
}

/** A reading in the shape of an expected file. */
function summary(reading: PortalReading): unknown {
  const books = booksOf(reading);
  return {
    outcome: reading.outcome,
    portal: reading.outcome === 'read' ? (books[0]?.portal ?? null) : reading.outcome === 'not-a-grade-page' ? null : reading.portal,
    gradebooks: books.map((book) => ({
      student: book.student,
      term: book.term,
      asOf: book.asOf,
      courses: book.courses.map((course) => ({
        name: course.name,
        teacher: course.teacher,
        term: course.term,
        raw: course.mark.raw,
        letter: course.mark.letter,
        percent: course.mark.percent,
        scale: course.mark.scale,
        standing: standingOf(course.mark, DEFAULT_SETTINGS),
        missing: course.missing,
        assignments: course.assignments.map((work) => ({ name: work.name.text, score: work.score, possible: work.possible, due: work.due, flags: work.flags })),
      })),
      coverage: { read: book.coverage.read, total: book.coverage.total, gaps: [...new Set(book.coverage.gaps.map((gap) => gap.kind))].sort() },
    })),
  };
}

function expectation({ url: _url, ...expected }: { readonly url: string } & ReturnType<typeof savedPages>[number]['expected']): Record<string, unknown> {
  const gradebooks = (expected.gradebooks ?? []).map((book) => Object.assign({}, book, { coverage: { read: book.coverage.read, total: book.coverage.total, gaps: [...new Set(book.coverage.gaps)].sort() } }));
  return { ...expected, gradebooks };
}
