import { analyze } from '../../../src/analyzer/analyze.ts';
import { DEFAULT_SETTINGS } from '../../../src/analyzer/model/settings.ts';
import { severityWord } from '../../../src/analyzer/severity.ts';
import { casesOf } from '../../../src/casefile/cases-of.ts';
import { EMPTY_CASE } from '../../../src/casefile/session-case.ts';
import { readPortal } from '../../../src/readers/portals/read-portal.ts';
import { pageOf, type SavedPage } from '../../readers/portals/saved-page.ts';
import { message } from './press.ts';

/**
 * The classes of a saved page's records that call for a mark: failing or at risk. Not those at the second of four levels,
 * where most children stand in autumn.
 */
export function mustBeMarked({ portal, name: page, expected }: SavedPage): readonly string[] {
  if (TOO_EARLY.has(`${portal}/${page}`)) return [];
  return (expected.gradebooks ?? []).flatMap(({ courses }) => courses.filter(({ standing, scale }) => standing === 'failing' || (standing === 'at-risk' && scale !== 'standards')).map(({ name }) => String(name)));
}

/** Pages whose one class has a single scored piece of work: that is not a standing yet. */
const TOO_EARLY: ReadonlySet<string> = new Set(['brightspace/my-grades-categories']);

/** What a screen reader should say of each mark on a saved page, judged here, outside any browser. */
export function expectedMarks({ html, expected }: SavedPage): readonly string[] {
  const reading = readPortal(pageOf(html, expected.url));
  if (reading.outcome !== 'read') return [];
  const read = reading.gradebooks.map((gradebook) => ({ gradebook, readAt: new Date().toISOString(), url: expected.url, tab: 1 }));
  const findings = casesOf({ ...EMPTY_CASE, gradebooks: read }, localDay(new Date()), DEFAULT_SETTINGS).flatMap((child) => analyze(child).findings);
  return reading.gradebooks.flatMap(({ id, courses }) =>
    courses.flatMap(({ name, at, markAt }) => {
      const paths = new Set([at, markAt].map(({ place }) => (place.kind === 'page' ? place.path : '')));
      const here = findings.filter(({ severity, evidence }) => severityWord(severity) !== 'noticed' && evidence.some((place) => place.kind === 'page' && place.document === id && paths.has(place.path)));
      const level = here.some(({ severity }) => severityWord(severity) === 'soon') ? 'soon' : 'ask';
      return here.length === 0 ? [] : [message('mark_label').replace('{word}', message(`severity_${level}`)).replace('{course}', name)];
    }),
  );
}

const localDay = (now: Date): string => [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
