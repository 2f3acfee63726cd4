import type { ReadSentence, ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** Acts that make a thing, and acts that bring it to its end before others; plain, past and Spanish future forms. */
const MAKES =
  /^(?:plan|planned|plans|cook|cooked|bake|baked|make|made|write|wrote|written|draw|drew|draft|drafted|design|designed|build|built|sew|sewed|paint|painted|print|printed|film|filmed|shot|record|recorded|illustrate|illustrated|rehearse|rehearsed|compose|composed|prepare|prepared|create|created|assemble|assembled|plant|planted|edit|edited|type|typed|research|researched|fill|filled|choose|chose|order|ordered|shop|buy|bought|pack|packed|measure|measured|sort|sorted|planeara|cocinara|escribira|disenara|dibujara|hara|armara|preparara|grabara|imprimira|construira|hizo|escribio|cocino|preparo|armo|dibujo|diseno)$/;
const ENDS =
  /^(?:serve|served|mail|mailed|present|presented|deliver|delivered|publish|published|submit|submitted|perform|performed|sell|sold|display|displayed|send|sent|post|posted|hand|handed|turn|turned|share|shared|install|installed|bind|bound|shelve|exhibit|give|gave|pay|paid|enter|entered|clean|cleaned|lead|led|show|showed|shown|teach|taught|demonstrate|servira|presentara|enviara|entregara|publicara|vendera|sirvio|presento|envio|entrego|publico|vendio)$/;
const OBJECT = /^(?:a|an|his|her|their|the|one|two|three|four|it|them|un|una|su|sus|el|la|los|las|lo)$/;

/**
 * A product carried through: at least one act that makes it and one that brings it before others, joined in one list
 * (`plan, cook and serve a lunch`, `built and mailed his own résumé`), or null.
 */
export function chainOfActs({ words }: ReadStatement, { from, to }: Pick<ReadSentence, 'from' | 'to'>): Span | null {
  let make = -1;
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const text = words[at]?.text ?? '';
    const isMake = MAKES.test(text);
    if (!isMake && !ENDS.test(text)) continue;
    if (last >= 0 && !isJoined(words, last, at)) make = -1;
    if (isMake && make < 0) make = at;
    if (!isMake && make >= 0 && hasObject(words, at, to)) return { start: words[make]?.start ?? 0, end: words[at]?.end ?? 0 };
    last = at;
  }
  return null;
}

/** A comma or an `and` between two acts, and not much else: `make a card, then mail`. */
function isJoined(words: ReadStatement['words'], first: number, second: number): boolean {
  if (second - first > 9) return false;
  const between = words.slice(first + 1, second);
  return (words[second]?.gap ?? '').includes(',') || between.some((word) => /^(?:and|then|y)$/.test(word.text) || word.gap.includes(',')) ? !between.some((word) => /[.;:]/.test(word.gap) || /^(?:to|when|if|because|how|but)$/.test(word.text)) : false;
}

const hasObject = (words: ReadStatement['words'], act: number, to: number): boolean => words.slice(act + 1, Math.min(to, act + 4)).some((word) => OBJECT.test(word.text) || word.value !== null);
