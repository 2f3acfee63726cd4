import type { Analysis, Finding } from '../analyzer/model/finding.ts';
import type { DocumentId } from '../analyzer/model/passage.ts';
import { severityWord } from '../analyzer/severity.ts';
import { placeOf } from '../casefile/dismissal.ts';
import { createWords, type Words } from '../i18n/words.ts';
import { readPreferences } from '../casefile/kept.ts';
import { languageOf, loadWords } from '../platform/locale.ts';
import type { Drawing, MarkView } from '../platform/protocol.ts';
import { local } from '../platform/stores.ts';
import { layerWords, noteOf, SHEET } from './drawing.ts';

/** The marks of a plan that is a web page: one for each place that findings quote, with the numbers they have in the report. */
export async function planDrawingOf(documents: ReadonlySet<DocumentId>, analysis: Analysis | null): Promise<Drawing> {
  const preferences = await readPreferences(local);
  const language = languageOf(preferences.language);
  const words = createWords(language, await loadWords(language));
  const dismissed = new Set(preferences.dismissed);
  const asked = (analysis?.findings ?? []).filter((finding) => !dismissed.has(placeOf(finding)) && severityWord(finding.severity) !== 'noticed');
  const marks = marksOf(asked, documents, words, preferences.nickname);
  const count = asked.filter((finding) => finding.evidence.some(({ document }) => documents.has(document))).length;
  return { language, sheet: SHEET, marks, pill: count === 0 ? words('pill_plan_none') : words('pill_plan', { count }), words: layerWords(words) };
}

function marksOf(asked: readonly Finding[], documents: ReadonlySet<DocumentId>, words: Words, child: string): readonly MarkView[] {
  const places = new Map<string, { readonly findings: Set<Finding>; readonly quotes: Set<string> }>();
  for (const finding of asked) {
    for (const evidence of finding.evidence) {
      if (evidence.kind !== 'page' || !documents.has(evidence.document) || evidence.quote === '') continue;
      const place = places.get(evidence.path) ?? { findings: new Set(), quotes: new Set() };
      places.set(evidence.path, place);
      place.findings.add(finding);
      place.quotes.add(evidence.quote);
    }
  }
  return [...places].map(([path, { findings, quotes }]): MarkView => {
    const here = [...findings];
    const level = here.some(({ severity }) => severityWord(severity) === 'soon') ? 'soon' : 'ask';
    const word = words(`severity_${level}`);
    const notes = here.map((finding) => noteOf(finding, words, child));
    const number = String(asked.indexOf(here[0] as Finding) + 1);
    return { path, markPath: path, level, number, quotes: [...quotes], word, label: words('mark_plan_label', { number, word, title: notes[0]?.title ?? '' }), notes: notes.slice(0, 3) };
  });
}
