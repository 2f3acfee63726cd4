/** Names of tests that schools give, by the letters they print. Longer names first, so that "WISC-V" is not read as "WISC". */
const INSTRUMENT =
  /\b(?:Woodcock[- ]Johnson(?: IV| V)?|WJ[- ]?(?:IV|V|III|4|5)|WIAT(?:[- ](?:4|III|II|IV))?|KTEA(?:[- ]?\d)?|WISC(?:[- ](?:V|IV|5|4))?|WPPSI(?:[- ]IV)?|WAIS(?:[- ]IV|[- ]5)?|KABC(?:[- ]II)?|DAS(?:[- ]II)?|RIAS(?:[- ]2)?|CELF(?:[- ]?(?:P[- ]?)?\d)?|PLS[- ]?\d|CASL(?:[- ]?2)?|OWLS(?:[- ]II)?|PPVT(?:[- ]?\d)?|EVT(?:[- ]?\d)?|GFTA(?:[- ]?\d)?|CTOPP(?:[- ]?2)?|TOWRE(?:[- ]?2)?|GORT(?:[- ]?\d)?|TOWL(?:[- ]?\d)?|KeyMath(?:[- ]?3)?|BASC(?:[- ]?\d)?|Conners(?:[- ]?\d)?|BRIEF(?:[- ]?2)?|ABAS(?:[- ]?3)?|Vineland(?:[- ]?\d)?|SRS(?:[- ]?2)?|ADOS(?:[- ]?2)?|GARS(?:[- ]?3)?|Beery(?: VMI)?|VMI|BOT[- ]?2|i-Ready|NWEA MAP|MAP|STAR (?:Reading|Math)|AIMSweb|DIBELS|Acadience|FastBridge|easyCBM|Bater[ií]a(?: IV)?)\b/g;

const NEAR = 220;

/** The test named last before an offset in a text, not farther away than a sentence or two; null when none is. */
export function instrumentBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return [...before.matchAll(INSTRUMENT)].at(-1)?.[0] ?? null;
}

/** The first test named in a text, or null. */
export function instrumentIn(text: string): string | null {
  return text.match(INSTRUMENT)?.[0] ?? null;
}
