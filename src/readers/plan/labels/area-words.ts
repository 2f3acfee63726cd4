import { isFiller, isOrdinal, labelWords } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(labelWords(list));

/** Words that name an area of skill on IEP forms. */
const CORE = words(
  'reading math mathematics mathematic writing written language arts ela english literacy communication speech articulation pragmatic pragmatics social emotional behavior ' +
    'behavioral behaviour behavioural motor adaptive living vocational prevocational career employment education training health cognitive cognition intellectual academic ' +
    'academics preacademic functional executive attention sensory vision hearing organization organizational physical decoding phonics phonological phonemic fluency comprehension ' +
    'calculation computation algebra geometry spelling handwriting science history vocabulary grammar transition curriculum study studies completion regulation listening peer relationship recreation leisure mobility processing expressive receptive oral anxiety coping independence independent perceptual ' +
    'lectura matematica escritura escrita lenguaje habla comunicacion conducta emocional motora salud adaptativa academico academica funcional ciencias aprendizaje',
);

/** Words that only fill out the name of an area. */
const AROUND = words(
  'skill skills development developmental performance area areas general basic applied problem solving work task initiation self help care ' +
    'regulation management needs daily fine gross functioning function learning expression achievement adult community life emotional peer peers relationship relationships early ' +
    'processing visual auditory recreation leisure other number sense operations facts fact domain intelligence mobility gross processes characteristics ' +
    'destrezas habilidades desarrollo area areas fina gruesa vida diaria social comprension fluidez expresion independiente',
);

/** True for the name of an area: "Reading", "Social/Emotional/Behavioral", "Fine Motor Skills". */
export function isAreaName(text: string): boolean {
  if (text.length > 70 || /[.!?]\s*\S/.test(text)) return false;
  const kept = labelWords(text).filter((word) => !isFiller(word) && !isOrdinal(word));
  return kept.length > 0 && kept.length <= 7 && kept.some((word) => CORE.has(word)) && kept.every(isAreaWord);
}

export function isAreaWord(word: string): boolean {
  return CORE.has(word) || AROUND.has(word);
}

/** Where an area's name stands inside a label ("Reading" in "Reading Goal 1"), or null. End exclusive. */
export function areaIn(text: string): readonly [start: number, end: number] | null {
  let start = -1;
  let end = -1;
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const parts = labelWords(match[0]);
    if (parts.length > 0 && parts.every((word) => CORE.has(word) || (start >= 0 && isAreaWord(word)))) {
      if (start < 0) start = match.index;
      end = match.index + match[0].length;
    } else if (start >= 0 && !parts.every(isFiller)) break;
  }
  return start < 0 ? null : [start, end];
}
