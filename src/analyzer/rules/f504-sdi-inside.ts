import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const TEACHING = /\b(?:(?:reading|math|writing|phonics|literacy|spelling|social skills) (?:intervention|instruction|tutoring|lessons?|group|support class)|(?:reading|literacy|math) (?:specialist|interventionist)|remedial (?:reading|math|writing|instruction|class)|specially designed instruction|specialized instruction|resource (?:room|class|support|teacher)|wilson|orton[- ]gillingham|barton|pull[- ]out (?:instruction|group)|special education teacher|speech(?:[- ]language)? therapy|occupational therapy|counseling (?:\d|weekly|sessions))/iu;
/** In running text, teaching counts only with its amount: then it is given, not talked about. */
const HOW_MUCH = /\b\d+ ?(?:min|hour|x\b|times|sessions|days)|\b(?:daily|weekly|a week|per week|every day)\b/iu;
const NOT = /\b(?:not|no longer|during|instead of|before|after)\b[^.]{0,25}$/iu;

/** A 504 plan that lists teaching, not only access. */
export default rule({
  id: 'f504-sdi-inside',
  severity: 'moderate',
  confidence: 'ask',
  source: 'section-504-evaluation',
  asks: 1,
  whom: 'coordinator-504',
  next: ['ask-meeting', 'ask-evaluation'],
  select: (kase) => unitsIn(kase, ['504'], (document) => inside(document, [...document.accommodations.map(({ text }) => text), ...document.services.map(({ name }) => name), ...proseOf(document).filter(({ text }) => HOW_MUCH.test(text))])),
  judge: ({ part: passage }) => {
    const found = TEACHING.exec(passage.text);
    if (found === null || NOT.test(passage.text.slice(0, found.index))) return clear();
    return flagged(quoteSentence(passage, found.index), { quote: found[0] });
  },
});

export const examples: readonly Example[] = [
  { note: 'reading intervention', flag: true, case: { plan: { kind: '504', accommodations: ['Reading intervention 30 minutes daily.'] } } },
  { note: 'resource room', flag: true, case: { plan: { kind: '504', accommodations: ['Resource room support for math.'] } } },
  { note: 'a therapy as a service', flag: true, case: { plan: { kind: '504', services: [{ name: 'Occupational therapy', amount: '30 minutes weekly' }] } } },
  { note: 'given in running text', flag: true, case: { plan: { kind: '504', paragraphs: [[null, 'Mia works with the reading specialist for 30 minutes daily.']] } } },
  { note: 'talked about only', flag: false, case: { plan: { kind: '504', paragraphs: [[null, 'The team spoke about math intervention and decided against it.']], accommodations: ['Extra time.'] } } },
  { note: 'access only', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time on reading tests.', 'Audio books.'] } } },
  { note: 'an IEP may hold it', flag: false, case: { plan: { accommodations: ['Reading intervention 30 minutes daily.'] } } },
  { note: 'help during a lesson', flag: false, case: { plan: { kind: '504', accommodations: ['May leave the room for a break during math instruction.'] } } },
];
