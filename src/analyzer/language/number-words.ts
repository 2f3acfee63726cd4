/** A spelled-out number. `half`, `a third` and other parts are not numbers here: see vocabulary `share`. */
export interface NumberWord {
  readonly value: number;
  readonly ordinal: boolean;
}

const EN_CARDINAL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const EN_ORDINAL = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred';
const EN_TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth';
const ES_CARDINAL = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const ES_TENS = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien';
const ES_ORDINAL = 'cero primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo';

const NUMBERS = new Map<string, NumberWord>();
const add = (list: string, first: number, step: number, ordinal: boolean): void => list.split(' ').forEach((word, at) => NUMBERS.set(word, { value: first + at * step, ordinal }));
add(EN_CARDINAL, 0, 1, false);
add(EN_ORDINAL, 0, 1, true);
add(EN_TENS, 20, 10, false);
add(EN_TENTHS, 20, 10, true);
add(ES_ORDINAL, 0, 1, true);
add('primero segunda tercero cuarta quinta sexta septima octava novena decima', 1, 1, true);
add('primera', 1, 1, true);
add('tercera', 3, 1, true);
add(ES_CARDINAL, 0, 1, false);
add('una', 1, 1, false);
add(ES_TENS, 20, 10, false);
add('hundred', 100, 0, false);
add('hundredth', 100, 0, true);
add('cien', 100, 0, false);
add('dozen docena', 12, 0, false);
/** `once` is eleven in Spanish and one time in English: the vocabulary of each language reads it as a frequency word. */
NUMBERS.delete('once');
NUMBERS.delete('zeroth');

/** The value of a spelled-out number, or null. English and Spanish; the word comes folded. */
export function numberWord(word: string): NumberWord | null {
  return NUMBERS.get(word) ?? null;
}
