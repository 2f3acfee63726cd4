import type { Analysis, Finding } from '../analyzer/model/finding.ts';
import type { Course, Gradebook } from '../analyzer/model/gradebook.ts';
import { severityWord } from '../analyzer/severity.ts';
import { placeOf } from '../casefile/dismissal.ts';
import { readPreferences } from '../casefile/kept.ts';
import css from '../content/layer.css?inline';
import { layerSheet } from '../platform/layer-sheet.ts';
import { wordsOf } from '../i18n/finding-words.ts';
import { createWords, type Words } from '../i18n/words.ts';
import { languageOf, loadWords } from '../platform/locale.ts';
import type { Drawing, MarkView, NoteView } from '../platform/protocol.ts';
import { local } from '../platform/stores.ts';

/** The style sheet of the layer on a page. */
export const SHEET = layerSheet(css);

/** The marks of the gradebooks of one frame (one for each child) with all their words, in the parent's language. */
export async function drawingOf(gradebooks: readonly Gradebook[], analysis: Analysis | null): Promise<Drawing> {
  const preferences = await readPreferences(local);
  const language = languageOf(preferences.language);
  const words = createWords(language, await loadWords(language));
  const dismissed = new Set(preferences.dismissed);
  const findings = (analysis?.findings ?? []).filter((finding) => !dismissed.has(placeOf(finding)));
  const marks = gradebooks.flatMap((gradebook) => gradebook.courses.map((course) => markOf(course, gradebook, findings, words, preferences.nickname)).filter((mark) => mark !== null));
  return {
    language,
    sheet: SHEET,
    marks,
    pill: pillOf(gradebooks, marks.length, words),
    words: layerWords(words),
  };
}

/** The words of every note and of the pill. */
export function layerWords(words: Words): Drawing['words'] {
  return {
    youCouldAsk: words('mark_you_could_ask'),
    copy: words('mark_copy'),
    copied: words('mark_copied'),
    wrong: words('mark_wrong'),
    close: words('mark_close'),
    hide: words('pill_hide'),
  };
}

function markOf(course: Course, gradebook: Gradebook, findings: readonly Finding[], words: Words, child: string): MarkView | null {
  if (course.at.place.kind !== 'page' || course.markAt.place.kind !== 'page') return null;
  const paths = new Set([course.at.place.path, course.markAt.place.path]);
  const here = findings.filter((finding) => finding.evidence.some((place) => place.kind === 'page' && place.document === gradebook.id && paths.has(place.path)));
  const isOwn = (finding: Finding): boolean => finding.evidence.every((place) => place.kind !== 'page' || paths.has(place.path));
  // What is about this class alone comes before what it shares with others.
  const shown = here.filter((finding) => severityWord(finding.severity) !== 'noticed').sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const [first] = shown;
  if (first === undefined) return null;
  const level = shown.some((finding) => severityWord(finding.severity) === 'soon') ? 'soon' : 'ask';
  const word = words(`severity_${level}`);
  return {
    path: course.at.place.path,
    markPath: course.markAt.place.path,
    level,
    word,
    label: words('mark_label', { word, course: course.name }),
    notes: shown.slice(0, 2).map((finding) => noteOf(finding, words, child)),
  };
}

/** What the note of a mark says of one finding. */
export function noteOf(finding: Finding, words: Words, child: string): NoteView {
  const { title, fact, explains, asks } = wordsOf(finding, words, child);
  return {
    title,
    fact: fact.map((piece) => (typeof piece === 'string' ? piece : piece.bold)).join(''),
    explain: explains[0] ?? '',
    ask: asks[0] ?? '',
    place: placeOf(finding),
  };
}

function pillOf(gradebooks: readonly Gradebook[], asking: number, words: Words): string {
  const read = gradebooks.reduce((sum, { coverage }) => sum + coverage.read, 0);
  const total = gradebooks.reduce((sum, { coverage }) => sum + coverage.total, 0);
  if (asking > 0) return words('pill_ask', { asking, fine: Math.max(0, read - asking) });
  if (total === 0 || read === 0) return words('pill_could_not_read');
  return read < total ? words('pill_part', { read, total }) : words('pill_fine', { total });
}
