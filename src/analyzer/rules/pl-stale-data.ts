import { areasOfLevel, shareArea } from '../areas.ts';
import { daysBetween } from '../courses.ts';
import { planDate, unitsIn } from '../documents.ts';
import { judgePresentLevel } from '../language/judge-present-level.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { PlanDocument, PresentLevel } from '../model/plan.ts';
import { daysPrinted, newestDay } from '../printed-days.ts';
import { levelVerdict } from '../readings.ts';
import { remember } from '../remember.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf, quoteSentence } from '../statements.ts';

/** The newest dated number of an area is more than a year older than the plan. */
export default rule({
  id: 'pl-stale-data',
  severity: 'moderate',
  confidence: 'certain',
  source: 'idea-present-levels',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-evaluation'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => levelsOf(document).filter(({ role }) => role === 'performance' || role === 'needs').map((level) => ({ level, document }))),
  judge: ({ level, document }) => {
    const written = planDate(document);
    if (written === null) return cannotTell('no-date');
    const until = plusDays(written, 31);
    const own = newestDatum(level, document, until);
    if (own === null || monthsBetween(own.day, written) <= 12) return clear();
    const areas = areasOfLevel(level);
    const sameArea = document.presentLevels.filter((other) => other !== level && (areas.length === 0 || shareArea(areas, areasOfLevel(other)))).map((other) => newestDatum(other, document, until)?.day ?? '');
    const baselines = document.goals.flatMap(({ baseline, statement }) => newestDay(`${baseline?.text ?? ''} ${statement.text}`, until) ?? []);
    const newest = [own.day, ...sameArea, ...baselines].sort().at(-1) ?? own.day;
    const months = monthsBetween(newest, written);
    if (months <= 12) return clear();
    return flagged(quoteSentence(level.text, own.at), { dataDate: newest, months }, months > 18 ? 'serious' : 'moderate');
  },
});

const HISTORY = /\b(?:diagnos|born|birth|eligib|identified|initial|adopted|enrolled|moved|began|since|history|surgery|nacid|diagnostic|desde)/iu;

/** A sentence with days printed in it, and where it starts. */
interface Dated {
  readonly days: readonly IsoDate[];
  readonly at: number;
  readonly sentence: string;
}

/** The newest day printed in a sentence that carries data. History is not data. Newest first, so that few are judged. */
function newestDatum(level: PresentLevel, { language }: PlanDocument, until: IsoDate): { readonly day: IsoDate; readonly at: number } | null {
  const newest = datedIn(level).flatMap((dated) => {
    const day = dated.days.filter((one) => one <= until).sort().at(-1);
    return day === undefined ? [] : [{ day, at: dated.at, dated }];
  });
  return newest.sort((a, b) => b.day.localeCompare(a.day)).find(({ dated }) => (dated.sentence === level.text.text ? levelVerdict(level.text, language).ok : isData(dated, language))) ?? null;
}

const datedIn = remember(({ text: { text } }: PresentLevel): readonly Dated[] =>
  sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const days = daysPrinted(sentence);
    return days.length === 0 || HISTORY.test(sentence) ? [] : [{ days, at: start, sentence }];
  }),
);

const isData = remember(({ sentence }: Dated, language: LanguageCode) => judgePresentLevel(sentence, { language }).ok);

const monthsBetween = (from: IsoDate, to: IsoDate): number => Math.floor(daysBetween(from, to) / 30.44);
const plusDays = (day: IsoDate, days: number): IsoDate => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const examples: readonly Example[] = [
  { note: 'only a test of two and a half years ago', flag: true, case: { plan: { dates: { meeting: '2026-11-05' }, levels: [{ area: 'Reading', text: 'On the WJ in 4/2024 Sam earned a standard score of 78 in reading.' }] } } },
  { note: 'fourteen months', flag: true, case: { plan: { dates: { meeting: '2026-11-05' }, levels: [{ area: 'Math', text: 'On September 2, 2025 Sam solved 6 of 10 two-step problems.' }] } } },
  { note: 'a school year that is over', flag: true, case: { plan: { dates: { start: '2026-11-05' }, levels: [{ area: 'Reading', text: 'MAP reading, 2023-2024: RIT 189.' }] } } },
  { note: 'an old test and a new score beside it', flag: false, case: { plan: { dates: { meeting: '2026-11-05' }, levels: [{ area: 'Reading', text: 'On the WJ in 4/2024 Sam earned a standard score of 78 in reading. In 9/2026 he read 42 words correct per minute.' }] } } },
  { note: 'the old test stands in the evaluation box', flag: false, case: { plan: { dates: { meeting: '2026-11-05' }, levels: [{ role: 'evaluation-results', area: 'Reading', text: 'WJ reading, 4/2024: standard score 78.' }, { area: 'Reading', text: 'i-Ready reading, 9/2026: 418.' }] } } },
  { note: 'a diagnosis keeps its date', flag: false, case: { plan: { dates: { meeting: '2026-11-05' }, levels: ['Sam was diagnosed with ADHD in 5/2021.'] } } },
  { note: 'the plan has no date', flag: false, case: { plan: { levels: ['In 4/2020 Sam read 20 words correct per minute.'] } } },
  { note: 'the goal’s baseline is new', flag: false, case: { plan: { dates: { meeting: '2026-11-05' }, levels: [{ area: 'Reading', text: 'In 4/2025 Sam read 32 words correct per minute.' }], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.', baseline: '51 words, 10/12/2026' }] } } },
];
