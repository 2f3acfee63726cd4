import type { Coverage, Gap } from '../analyzer/model/coverage.ts';
import type { Words } from './words.ts';

const PAGES: ReadonlySet<Gap['kind']> = new Set(['scanned-page', 'unreadable-page', 'page-not-reached']);
const COURSES: ReadonlySet<Gap['kind']> = new Set(['no-mark', 'unread-row']);

/** `Read 14 of 16 pages; 2 are scans.` */
export function coverageLine(coverage: Coverage, words: Words): string {
  const scans = coverage.gaps.filter((gap) => gap.kind === 'scanned-page').length;
  const { read, total } = coverage;
  if (coverage.unit === 'courses') return words('coverage_courses', { read, total });
  return scans > 0 ? words('coverage_pages_scans', { read, total, scans }) : words('coverage_pages', { read, total });
}

/** `Pages 5 and 6 were read from a picture.` Call it only where there are such pages. */
export function picturesLine({ pictures = [] }: Coverage, words: Words): string {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const shown = pictures.length > 8 ? [...pictures.slice(0, 8).map(String), words('gap_others', { count: pictures.length - 8 })] : pictures.map(String);
  return words('coverage_pictures', { count: pictures.length, pages: list.format(shown) });
}

/** Each kind of gap once, with the pages or classes it concerns. */
export function gapLines(coverage: Coverage, words: Words): readonly string[] {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const kinds = [...new Set(coverage.gaps.map((gap) => gap.kind))];
  return kinds.map((kind) => {
    const gaps = coverage.gaps.filter((gap) => gap.kind === kind);
    const items = gaps.map(subjectOf).filter((subject) => subject !== '');
    const shown = items.length > 8 ? [...items.slice(0, 8), words('gap_others', { count: items.length - 8 })] : items;
    const key = kind === 'unknown-layout' && coverage.unit === 'courses' ? 'gap_unknown_portal' : `gap_${kind.replaceAll('-', '_')}`;
    if (PAGES.has(kind)) return words(key, { count: gaps.length, pages: list.format(shown) });
    if (COURSES.has(kind)) return words(key, { count: gaps.length, courses: list.format(shown) });
    return words(key, { count: gaps.length, what: list.format(shown) });
  });
}

function subjectOf(gap: Gap): string {
  switch (gap.kind) {
    case 'scanned-page':
    case 'unreadable-page':
    case 'page-not-reached':
      return String(gap.page);
    case 'no-mark':
      return gap.course;
    case 'unread-row':
      return gap.row;
    case 'hidden-part':
      return gap.what;
    case 'language':
      return gap.language;
    case 'form-values':
    case 'frame':
    case 'unknown-layout':
      return '';
  }
}
